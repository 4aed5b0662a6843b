import { useMemo } from 'react';
import { lineageColumns } from '../../analysis/lineageLayout.ts';
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

const ROW = 44;
const COLUMN = 16;

/** The lineage on a narrow page: time downwards, a row a text, a thin column an authorship. */
export function LineageDown({ lineage }: { lineage: Lineage }) {
  const m = useLineageMessages().graph;
  const dates = useDates();
  const { entries, nodes, lanes, edges } = lineage;
  const layout = useMemo(() => lineageColumns(nodes, lanes, ROW, COLUMN), [nodes, lanes]);
  const places = new Map(layout.nodes.map((n) => [n.id, n]));
  return (
    <div className={styles.down} role="group" aria-label={m.label}>
      <ul className={styles.columns} aria-label={m.columns}>
        {lanes.map((lane) => (
          <li key={lane} style={{ width: COLUMN }}>
            <LaneName lane={lane} short />
          </li>
        ))}
      </ul>
      <div className={styles.rows}>
        <svg width={layout.width} height={layout.height} aria-hidden="true">
          {lanes.map((lane, i) => (
            <line
              key={lane}
              className={styles.laneLine}
              x1={(i + 0.5) * COLUMN}
              x2={(i + 0.5) * COLUMN}
              y1={0}
              y2={layout.height}
            />
          ))}
          {edges.map((e) => (
            <EdgeLine
              key={`${e.from} ${e.to}`}
              from={places.get(e.from)!}
              to={places.get(e.to)!}
              look={EDGE_LOOKS[e.kind]}
              obstacles={obstaclesOf(layout.nodes, e, false)}
              down
            />
          ))}
          {layout.nodes.map(({ id, x, y }) => (
            <StateSign
              key={id}
              state={entries.get(id)!.state}
              missing={entries.get(id)!.missing}
              x={x}
              y={y}
            />
          ))}
        </svg>
        <ol onKeyDown={(e) => followEdge(e, edges, { forward: 'ArrowDown', back: 'ArrowUp' })}>
          {layout.nodes.map(({ id }) => {
            const { document, line, rest } = entries.get(id)!;
            return (
              <li key={id} data-node={id} style={{ height: ROW }}>
                <ViewLink to={{ screen: 'document', item: id }}>
                  <b>{document.label}</b>{' '}
                  <span>
                    {line} · {dates(document.date)}
                  </span>{' '}
                  <span className="visually-hidden">{rest}</span>
                </ViewLink>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
