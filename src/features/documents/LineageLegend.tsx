import { EDGE_KINDS } from '../../analysis/documentEdges.ts';
import type { TextState } from '../../analysis/textState.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { EdgeLine } from './EdgeLine.tsx';
import { EDGE_LOOKS } from './edgeLooks.ts';
import styles from './Lineage.module.css';
import { StateSign } from './StateSign.tsx';
import type { Lineage } from './useLineage.ts';

/** What signs and lines mean: those that are in the picture. */
export function LineageLegend({ lineage }: { lineage: Lineage }) {
  const m = useLineageMessages().graph;
  const entries = [...lineage.entries.values()];
  const states: readonly (TextState | 'unknown')[] = [
    'published',
    'leaked',
    'read-out',
    'reported',
    'alleged',
    'unknown',
  ];
  const kinds = EDGE_KINDS.filter((k) => lineage.edges.some((e) => e.kind === k));
  return (
    <div className={styles.legend}>
      <ul aria-label={m.signs}>
        {states
          .filter((s) => entries.some((e) => (e.state ?? 'unknown') === s))
          .map((s) => (
            <li key={s}>
              <svg width={18} height={18} aria-hidden="true">
                <StateSign state={s === 'unknown' ? null : s} x={9} y={9} />
              </svg>{' '}
              {m.statesLong[s]}
            </li>
          ))}
        {entries.some((e) => e.missing) && (
          <li>
            <svg width={22} height={22} aria-hidden="true">
              <StateSign state="published" x={8} y={9} missing />
            </svg>{' '}
            {m.missing}
          </li>
        )}
      </ul>
      {kinds.length === 0 ? (
        <p>{m.noEdges}</p>
      ) : (
        <ul aria-label={m.lines}>
          {kinds.map((k) => (
            <li key={k}>
              <svg width={52} height={14} aria-hidden="true">
                <EdgeLine from={{ x: -8, y: 7 }} to={{ x: 58, y: 7 }} look={EDGE_LOOKS[k]} />
              </svg>{' '}
              {m.edgesLater[k]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
