import { memo } from 'react';
import { dayNumber } from '../../analysis/timelineItems.ts';
import { firstDay } from '../../record/edtf.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import styles from './Timeline.module.css';
import type { TimelineState } from './useTimeline.ts';

interface Props {
  readonly state: TimelineState;
  readonly x: (day: number) => number;
  readonly y: number;
  readonly area: { readonly x: number; readonly width: number };
}

/** Lines from each document to those that it took the place of. */
export const LineageLines = memo(function LineageLines({ state, x, y, area }: Props) {
  const index = useIndex();
  const shown = new Set(state.items.filter((i) => i.kind === 'document').map((i) => i.id));
  const clamp = (px: number) => Math.min(area.x + area.width, Math.max(area.x, px));
  const lines = index.data.documents.flatMap((d) =>
    shown.has(d.id)
      ? (d.supersedes ?? []).flatMap((id) => {
          const older = index.documents.get(id);
          if (!older || !shown.has(id)) return [];
          const a = clamp(x(dayNumber(firstDay(older.date))));
          const b = clamp(x(dayNumber(firstDay(d.date))));
          return b - a > 4 ? [{ key: `${id} ${d.id}`, a, b }] : [];
        })
      : [],
  );
  return (
    <g aria-hidden="true">
      {lines.map(({ key, a, b }) => (
        <path
          key={key}
          className={styles.lineage}
          d={`M${a} ${y}C${a + (b - a) / 3} ${y - 9} ${b - (b - a) / 3} ${y - 9} ${b} ${y}`}
        />
      ))}
    </g>
  );
});
