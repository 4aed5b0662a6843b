import { counted } from '../../record/recordIndex.ts';
import { cellAt } from '../../analysis/cell.ts';
import { disputesBy } from '../../analysis/disputesBy.ts';
import { positionNoteBy } from '../../analysis/noteBy.ts';
import { gapAt } from '../../analysis/gap.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex, useParties, useView } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { IssueOptions } from './IssueOptions.tsx';
import { IssuePath } from './IssuePath.tsx';
import { columns } from '../../ui/columns.ts';
import styles from './Issue.module.css';
import { IssueQuotes } from './IssueQuotes.tsx';

/** One issue: its options, who stands where, how that moved, what was said, what the papers say. */
export function IssueScreen() {
  const m = useMessages();
  const mq = useQuoteMessages();
  const mi = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const item = useView('item');
  const parties = useParties();
  const day = useDay();
  const issue = item === null ? undefined : index.issues.get(item);
  if (!issue) return null;
  const at = index.data.issues.indexOf(issue);
  const before = index.data.issues[at - 1];
  const after = index.data.issues[at + 1];
  const gap = gapAt(index, issue, parties, day);
  const provisions = (index.provisionsOf.get(issue.id) ?? []).filter((p) =>
    counted(index, p.document.id, day),
  );
  const disputes = disputesBy(index, day)
    .map((d) => d.dispute)
    .filter((d) => d.issues?.includes(issue.id));
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={issue.title}>
        <ViewLink
          to={{
            screen: 'compare',
            item: null,
            selection: writeSelection({ kind: 'issue', issue: issue.id }),
            quote: null,
          }}
        >
          {mi.all}
        </ViewLink>
        {before && <ViewLink to={{ item: before.id }}>‹ {before.title}</ViewLink>}
        {after && <ViewLink to={{ item: after.id }}>{after.title} ›</ViewLink>}
      </nav>
      <p className={styles.meta}>{index.groups.get(issue.group)?.title}</p>
      <h1>{issue.title}</h1>
      <p className={styles.question}>{issue.question}</p>
      <section>
        <h2>{mi.now}</h2>
        <div className={styles.cells} style={columns(parties.length)}>
          {parties.map((party) => {
            const cell = cellAt(index, party, issue.id, day);
            const note = cell.position ? positionNoteBy(cell.position, day) : undefined;
            return (
              <div key={party}>
                <h3>
                  <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.name}
                </h3>
                {cell.position === null ? (
                  <p className={styles.meta}>{m.common.notStated}</p>
                ) : (
                  <>
                    <p>
                      <span className={styles.act}>{m.common.acts[cell.act]}</span>{' '}
                      {cell.position.summary}
                    </p>
                    <p className={styles.meta}>
                      {m.common.since(dates(cell.position.from))}
                      {cell.last !== null && <> · {m.compare.last(dates(cell.last))}</>} ·{' '}
                      {m.common.basisLong[cell.position.basis]} ·{' '}
                      {m.common.confidence[cell.position.confidence]}
                    </p>
                    {note !== undefined && <p className={styles.meta}>{note}</p>}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </section>
      <IssueOptions gap={gap} />
      <IssuePath issue={issue} documents={gap.documents} />
      <IssueQuotes issue={issue.id} />
      {provisions.length > 0 && (
        <section>
          <h2>{mi.provisions}</h2>
          <p className={styles.meta}>
            <ViewLink to={{ screen: 'clause', item: issue.id }}>{mi.throughTexts}</ViewLink>
          </p>
          <ul className={styles.rows}>
            {provisions.map(({ document, provision }) => (
              <li key={provision.id}>
                <p className={styles.meta}>
                  <ViewLink to={{ screen: 'document', item: document.id }}>
                    {mq.pointOf(provision.number, document.title)}
                  </ViewLink>{' '}
                  · {dates(document.date)}
                </p>
                <p>{provision.summary}</p>
                {provision.option !== undefined && (
                  <p className={styles.meta}>
                    {mi.optionOf}: {issue.options.find((o) => o.id === provision.option)?.label}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {disputes.length > 0 && (
        <section>
          <h2>{mi.disputes}</h2>
          <ul className={styles.rows}>
            {disputes.map((d) => (
              <li key={d.id}>
                <ViewLink to={{ screen: 'dispute', item: d.id }}>{d.question}</ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
