import type { ClauseEntry, PointChange } from '../../analysis/clauseStory.ts';
import { laneOf } from '../../analysis/lineageLayout.ts';
import { noteBy } from '../../analysis/noteBy.ts';
import type { Issue } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { changeWords } from './changeWords.ts';
import styles from './Clause.module.css';
import { LaneName } from './LaneName.tsx';
import { ClauseAnswers } from './ClauseAnswers.tsx';

/** One document's point on the question: its sense, its option, what became of it, who answered it. */
export function ClauseEntryItem({ entry, issue }: { entry: ClauseEntry; issue: Issue }) {
  const m = useLineageMessages().clause;
  const mq = useQuoteMessages();
  const dates = useDates();
  const parties = useIndex().data.parties.map((p) => p.id);
  const { document: d, provision: p } = entry;
  const option = entry.step === null ? undefined : issue.options[entry.step];
  return (
    <article className={styles.entry} aria-labelledby={`point-${p.id}`}>
      <p className={styles.date}>{dates(d.date)}</p>
      <div>
        <h3 id={`point-${p.id}`}>
          <ViewLink to={{ screen: 'document', item: d.id }}>
            {mq.pointOf(p.number, d.title)}
          </ViewLink>
        </h3>
        <p className={styles.help}>
          <LaneName lane={laneOf(d.authors, parties)} /> · {d.publicity}
        </p>
        <p>{p.summary}</p>
        {p.keyPhrase !== undefined && (
          <p className={styles.help}>
            {m.words}: “{p.keyPhrase}”
          </p>
        )}
        <p className={styles.help}>
          {m.option}: {option ? <b>{option.label}</b> : m.noOptionHere}
        </p>
        <Changes title={m.cameFrom} changes={entry.before} issue={issue} other="from" />
        <Changes title={m.became} changes={entry.after} issue={issue} other="to" />
      </div>
      <ClauseAnswers entry={entry} />
    </article>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly changes: readonly PointChange[];
  readonly issue: Issue;
  /** Which end of the change is the other text. */
  readonly other: 'from' | 'to';
}

/** What lies between this point and points of other texts. */
function Changes({ title, changes, issue, other }: ChangesProps) {
  const m = useLineageMessages().clause;
  const mq = useQuoteMessages();
  const index = useIndex();
  const day = useDay();
  if (changes.length === 0) return null;
  const short = (id: string) => index.parties.get(id)?.short ?? id;
  return (
    <dl className={styles.changes}>
      <dt>{title}</dt>
      {changes.map((c, i) => {
        const point = c[other];
        const to = point?.document ?? c.document;
        const note = noteBy(index, c.clause?.note, to.date, day);
        return (
          <dd key={`${c.clause?.id ?? ''} ${i}`}>
            <ViewLink to={{ screen: 'document', item: to.id }}>
              {point ? mq.pointOf(point.provision.number, to.title) : to.title}
            </ViewLink>
            : {changeWords(m, c, issue, short)}
            {note !== undefined && <> {note}</>}
          </dd>
        );
      })}
    </dl>
  );
}
