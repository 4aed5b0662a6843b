import { useMemo } from 'react';
import { lineageLayout } from '../../analysis/lineageLayout.ts';
import { timeMarks } from '../../analysis/timeMarks.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { EdgeLine } from './EdgeLine.tsx';
import { EDGE_LOOKS } from './edgeLooks.ts';
import { followEdge } from './followEdge.ts';
import { LaneName } from './LaneName.tsx';
import styles from './Lineage.module.css';
import { obstaclesOf } from './obstaclesOf.ts';
import { StateSign } from './StateSign.tsx';
import type { Lineage } from './useLineage.ts';

/** Room below for the dates. */
const AXIS = 24;
const TICKS_APART = 68;

/** The lineage with time to the right: a lane an authorship. Not scaled, so that words keep their size. */
export function LineageAcross({ lineage }: { lineage: Lineage }) {
  const m = useLineageMessages().graph;
  const dates = useDates();
  const { entries, nodes, lanes, edges } = lineage;
  const layout = useMemo(() => lineageLayout(nodes, lanes), [nodes, lanes]);
  const places = new Map(layout.nodes.map((n) => [n.id, n]));
  const days = nodes.map((n) => n.day);
  const marks = timeMarks(Math.min(...days), Math.max(...days), layout.x, TICKS_APART);
  return (
    <div className={styles.across} role="group" aria-label={m.title} tabIndex={0}>
      <div className={styles.sheet}>
        <ul className={styles.lanes} aria-hidden="true">
          {layout.lanes.map(({ lane, height }) => (
            <li key={lane} style={{ height }}>
              <LaneName lane={lane} />
            </li>
          ))}
        </ul>
        <svg
          role="group"
          aria-label={m.label}
          width={layout.width}
          height={layout.height + AXIS}
          onKeyDown={(e) => followEdge(e, edges, { forward: 'ArrowRight', back: 'ArrowLeft' })}
        >
          <g aria-hidden="true">
            {layout.lanes.map(({ lane, y, height }) => (
              <line
                key={lane}
                className={styles.laneLine}
                x1={0}
                x2={layout.width}
                y1={y + height}
                y2={y + height}
              />
            ))}
            {marks.map((mark) => (
              <g key={mark.month}>
                <line
                  className={styles.tickLine}
                  x1={mark.x}
                  x2={mark.x}
                  y1={0}
                  y2={layout.height + 5}
                />
                <text className={styles.tick} x={mark.x} y={layout.height + 18}>
                  {dates(mark.month)}
                </text>
              </g>
            ))}
            {edges.map((e) => (
              <EdgeLine
                key={`${e.from} ${e.to}`}
                from={places.get(e.from)!}
                to={places.get(e.to)!}
                look={EDGE_LOOKS[e.kind]}
                obstacles={obstaclesOf(layout.nodes, e, true)}
              />
            ))}
          </g>
          {layout.nodes.map(({ id, x, y, label }) => {
            const entry = entries.get(id)!;
            return (
              <g key={id} data-node={id}>
                <title>{entry.name}</title>
                <ViewLink
                  to={{ screen: 'document', item: id }}
                  className={styles.node}
                  label={entry.name}
                >
                  <rect className={styles.back} {...label} rx={2} />
                  <rect
                    className={styles.target}
                    x={x - 9}
                    y={label.y}
                    width={label.x + label.width - x + 9}
                    height={label.height}
                  />
                  <StateSign state={entry.state} missing={entry.missing} x={x} y={y} />
                  <text className={styles.label} x={label.x} y={y - 2}>
                    {entry.document.label}
                  </text>{' '}
                  <text className={styles.line} x={label.x} y={y + 11}>
                    {entry.line}
                  </text>
                </ViewLink>
              </g>
            );
          })}
        </svg>
      </div>
    </div>
  );
}
