import { noteBy } from '../../analysis/noteBy.ts';
import { unseenOf } from '../../analysis/clauseRelation.ts';
import { fateOf, originOf, type Point, type PointEdge } from '../../analysis/pointStory.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Points.module.css';

/** Where a point comes from and what became of it, with links to the points of the other documents. */
export function PointLineage({ provision }: { provision: string }) {
  const m = useDocumentMessages();
  const index = useIndex();
  const day = useDay();
  const noteOn = (edge: PointEdge) => {
    const date = (edge.droppedIn ?? edge.points[0]?.document)?.date;
    return date === undefined ? undefined : noteBy(index, edge.clause.note, date, day);
  };
  const line = (edge: PointEdge, words: string) => (
    <li key={edge.clause.id}>
      {words}{' '}
      {edge.points.map((p, i) => (
        <span key={p.provision.id}>
          {i > 0 && ', '}
          <PointLink point={p} />
        </span>
      ))}
      {edge.droppedIn ? (
        <>
          <ViewLink
            to={{ screen: 'document', item: edge.droppedIn.id, selection: null, quote: null }}
          >
            {edge.droppedIn.title}
          </ViewLink>
          {unseenOf(edge.droppedIn) !== null && `, ${m.asKnown}`}
        </>
      ) : (
        `, ${m.wording[edge.clause.wording]}`
      )}
      .{noteOn(edge) !== undefined && ` ${noteOn(edge)}`}
    </li>
  );
  const origin = originOf(index, provision, day).map((e) => line(e, m.origin[e.clause.kind]));
  const fate = fateOf(index, provision, day).map((e) => line(e, m.fate[e.clause.kind]));
  return origin.length + fate.length === 0 ? null : (
    <ul className={styles.lineage}>
      {origin}
      {fate}
    </ul>
  );
}

function PointLink({ point }: { point: Point }) {
  const m = useDocumentMessages();
  return (
    <ViewLink
      to={{
        screen: 'document',
        item: point.document.id,
        selection: writeSelection({ kind: 'provision', provision: point.provision.id }),
        quote: null,
      }}
    >
      {m.pointOf(point.provision.number, point.document.title)}
    </ViewLink>
  );
}
