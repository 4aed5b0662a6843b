import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { CLAUSE_LOOKS, type ClauseEdge } from './clauseEdges.ts';
import { EdgeLine } from './EdgeLine.tsx';
import drawing from './Lineage.module.css';

interface Props {
  readonly parties: readonly string[];
  readonly edges: readonly ClauseEdge[];
}

/** Who the lines are, and what the thin ones between texts say: those that are drawn. */
export function ClauseLegend({ parties, edges }: Props) {
  const m = useLineageMessages();
  const index = useIndex();
  const kinds = (['derives', 'splits', 'merges', 'computed'] as const).filter((k) =>
    edges.some((e) => e.kind === k),
  );
  return (
    <div className={drawing.legend}>
      <ul aria-label={m.graph.signs}>
        {parties.map((p) => (
          <li key={p}>
            <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}
          </li>
        ))}
      </ul>
      {kinds.length > 0 && (
        <ul aria-label={m.graph.lines}>
          {kinds.map((k) => (
            <li key={k}>
              <svg width={52} height={14} aria-hidden="true">
                <EdgeLine from={{ x: -8, y: 7 }} to={{ x: 58, y: 7 }} look={CLAUSE_LOOKS[k]} />
              </svg>{' '}
              {m.clause.edges[k]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
