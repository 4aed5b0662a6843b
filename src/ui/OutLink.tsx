import type { ReactNode } from 'react';
import { isWebAddress } from '../record/patterns.ts';

/** A link to another site: http(s) only, `noopener`; anything else stays plain text. */
export function OutLink({
  href,
  children,
  className,
}: {
  href: string;
  children: ReactNode;
  className?: string;
}) {
  if (!isWebAddress(href)) return <span className={className}>{children}</span>;
  return (
    <a href={href} rel="noopener" target="_blank" className={className}>
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
