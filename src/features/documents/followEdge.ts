import type { KeyboardEvent } from 'react';
import type { DocumentEdge } from '../../analysis/documentEdges.ts';

/**
 * Arrow keys go along the lines: forward to the first text that came of this one, back to the last
 * that it came of. Where no line leads the key stays with the page.
 */
export function followEdge(
  e: KeyboardEvent<Element>,
  edges: readonly DocumentEdge[],
  keys: { readonly forward: string; readonly back: string },
): void {
  if (e.key !== keys.forward && e.key !== keys.back) return;
  const here = (e.target as Element).closest<HTMLElement | SVGElement>('[data-node]')?.dataset[
    'node'
  ];
  const next =
    e.key === keys.forward
      ? edges.find((x) => x.from === here)?.to
      : edges.findLast((x) => x.to === here)?.from;
  if (next === undefined) return;
  const place = [...e.currentTarget.querySelectorAll<HTMLElement | SVGElement>('[data-node]')].find(
    (x) => x.dataset['node'] === next,
  );
  const link = place?.querySelector<HTMLElement | SVGElement>('a');
  if (!link) return;
  e.preventDefault();
  link.focus();
}
