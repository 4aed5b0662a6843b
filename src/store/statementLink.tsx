import type { ReactNode } from 'react';
import { ViewLink } from './ViewLink.tsx';

/** A link to the page of a statement, for parts that know no view. */
export function statementLink(id: string, children: ReactNode): ReactNode {
  return (
    <ViewLink to={{ screen: 'quote', item: id, selection: null, quote: null }}>{children}</ViewLink>
  );
}
