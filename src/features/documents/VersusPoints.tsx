import type { ComparisonRow } from '../../analysis/documentComparison.ts';
import { unseenOf } from '../../analysis/clauseRelation.ts';
import { pointAnswers } from '../../analysis/pointStory.ts';
import type { Document, Provision } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { pointName } from './relationText.ts';
import styles from './Versus.module.css';

interface Props {
  readonly document: Document;
  readonly row: ComparisonRow;
  readonly column: number;
}

/** What one document says on a subject: its points, and the option that they amount to. */
export function VersusPoints({ document: d, row, column }: Props) {
  const m = useVersusMessages();
  const points = row.cells[column]!;
  if (points.length === 0)
    return (
      <p className={styles.meta}>
        <span className={styles.who}>{d.label}: </span>
        {unseenOf(d) === null ? m.empty : m.emptyUnknown}
      </p>
    );
  return (
    <>
      {points.map((p) => (
        <Point key={p.id} document={d} row={row} provision={p} />
      ))}
    </>
  );
}

/** One point with its words, its option, and what parties answered to it alone. */
function Point({
  document: d,
  row,
  provision: p,
}: {
  document: Document;
  row: ComparisonRow;
  provision: Provision;
}) {
  const m = useVersusMessages();
  const option = row.issue?.options.find((o) => o.id === p.option);
  return (
    <div className={styles.point}>
      <p>
        <ViewLink to={{ screen: 'document', item: d.id }} className={styles.number}>
          <span className={styles.who}>{d.label}, </span>
          {pointName(m, p)}
        </ViewLink>{' '}
        {p.summary}
      </p>
      {p.keyPhrase !== undefined && <p className={styles.phrase}>{m.phrase(p.keyPhrase)}</p>}
      {option && (
        <p className={styles.meta}>
          {m.answer}: {option.label}
        </p>
      )}
      <PointAnswers document={d} provision={p.id} />
    </div>
  );
}

/** What parties answered to a single point by the day shown, with the quotation where there is one. */
function PointAnswers({ document: d, provision }: { document: Document; provision: string }) {
  const m = useVersusMessages();
  const common = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const answers = pointAnswers(index, d, day, provision);
  if (answers.length === 0) return null;
  return (
    <ul className={styles.answers}>
      {answers.map((r) => {
        const party = index.parties.get(r.party)!;
        const quote = r.statements?.find((id) => index.statements.has(id));
        const words = m.reply(party.short, common.responses[r.act]);
        return (
          <li key={r.id}>
            <Shape look={party} />{' '}
            {quote === undefined ? (
              words
            ) : (
              <ViewLink to={{ screen: 'quote', item: quote }}>{words}</ViewLink>
            )}
            {r.date !== undefined && <span className={styles.meta}> {dates(r.date)}</span>}
            <p className={styles.meta}>{r.summary}</p>
          </li>
        );
      })}
    </ul>
  );
}
