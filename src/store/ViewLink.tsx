import type { MouseEvent, ReactNode } from 'react';
import { useApp, useAppStore } from './AppStoreContext.tsx';
import { useRested } from './rested.ts';
import type { View } from './view.ts';
import { reveal } from './reveal.ts';
import { writeAddress } from './viewAddress.ts';

interface Props {
  /** What changes in the view; the rest stays. */
  readonly to: Partial<View>;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: 'page' | 'true' | undefined;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  /** Id of the part of the page to go to. */
  readonly hash?: string | undefined;
  /** -1: left out of the tab order, where arrow keys lead to it. */
  readonly tabIndex?: number | undefined;
  /** Runs before the view changes, for instance to close a dialog. */
  readonly onGo?: (() => void) | undefined;
}

/**
 * A link to another view: a real address, so that it opens in a new tab, followed without reloading.
 * Inside another page only what stays on this screen is followed there; the rest opens a tab.
 */
export function ViewLink({
  to,
  children,
  className,
  current,
  label,
  title,
  hash,
  tabIndex,
  onGo,
}: Props) {
  const store = useAppStore();
  const out = useApp(
    (s) => s.view.embed !== null && to.screen !== undefined && to.screen !== s.view.screen,
  );
  const href = useRested(
    (s) => s.base + writeAddress({ ...s.view, ...to, ...(out ? { embed: null } : {}) }),
  );
  const onClick = (e: MouseEvent) => {
    if (out || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    onGo?.();
    store.getState().navigate(to);
    if (hash !== undefined) reveal(hash);
  };
  return (
    <a
      href={hash === undefined ? href : `${href}#${hash}`}
      className={className}
      aria-current={current}
      aria-label={label}
      title={title}
      tabIndex={tabIndex}
      onClick={onClick}
      {...(out ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {children}
    </a>
  );
}
