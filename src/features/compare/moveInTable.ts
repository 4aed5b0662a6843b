import type { KeyboardEvent } from 'react';

/** Arrow keys move the focus from cell to cell, as in a grid; Tab still goes through everything. */
export function moveInTable(e: KeyboardEvent<HTMLTableElement>): void {
  if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
  const here =
    e.target instanceof HTMLElement ? e.target.closest<HTMLElement>('[data-cell]') : null;
  if (!here) return;
  const [dx, dy] =
    e.key === 'ArrowLeft'
      ? [-1, 0]
      : e.key === 'ArrowRight'
        ? [1, 0]
        : e.key === 'ArrowUp'
          ? [0, -1]
          : e.key === 'ArrowDown'
            ? [0, 1]
            : [0, 0];
  if (dx === 0 && dy === 0) return;
  const rows = [...e.currentTarget.querySelectorAll('tr')]
    .map((tr) => [...tr.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((cells) => cells.length > 0);
  const y = rows.findIndex((cells) => cells.includes(here));
  const x = rows[y]?.indexOf(here) ?? -1;
  const next = rows[y + dy]?.[x + dx];
  if (!next) return;
  e.preventDefault();
  next.focus();
}
