import { counted } from '../../record/recordIndex.ts';
import { reachesNewest, statusBy } from '../../analysis/asOf.ts';
import { disputesBy } from '../../analysis/disputesBy.ts';
import { noteBy } from '../../analysis/noteBy.ts';
import { documentsBy, lineageOf } from '../../analysis/lineage.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { useSelected } from '../../store/useFilter.ts';
import { useIntoView } from '../../ui/useIntoView.ts';
import { AnswersBetween } from './AnswersBetween.tsx';
import { Authors } from './Authors.tsx';
import styles from './Documents.module.css';
import { PointAnswers } from './PointAnswers.tsx';
import { selectedId } from './pointIds.ts';
import { Provisions } from './Provisions.tsx';
import { Relations } from './Relations.tsx';
import { Responses } from './Responses.tsx';
import { SourceList } from './SourceList.tsx';
import { Versions } from './Versions.tsx';

/** One document: what it is, what followed it, what each party answered, point by point. */
export function DocumentScreen() {
  const m = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  const item = useView('item');
  const day = useDay();
  const d = item === null ? undefined : index.documents.get(item);
  const selected = useSelected();
  useIntoView(d ? selectedId(d, selected) : null);
  if (!d) return null;
  const ordered = documentsBy(index, day);
  const at = ordered.indexOf(d);
  // Of a document that the day shown doesn't have yet, the neighbour is the newest that it has.
  const previous = at < 0 ? ordered.at(-1) : ordered[at - 1];
  const next = at < 0 ? undefined : ordered[at + 1];
  const { before } = lineageOf(index, d, day);
  const status = statusBy(index, d, day);
  const note = noteBy(index, d.note, d.date, day);
  const disputes = disputesBy(index, day)
    .map((x) => x.dispute)
    .filter((x) => x.documents?.includes(d.id));
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={m.title}>
        <ViewLink to={{ screen: 'documents', item: null, selection: null, quote: null }}>
          {m.all}
        </ViewLink>
        {previous && (
          <ViewLink to={{ item: previous.id, selection: null, quote: null }}>
            ‹ {m.previous}: {previous.label}
          </ViewLink>
        )}
        {next && (
          <ViewLink to={{ item: next.id, selection: null, quote: null }}>
            {m.next}: {next.label} ›
          </ViewLink>
        )}
        {before.map((x) => (
          <ViewLink
            key={x.id}
            to={{ screen: 'versus', item: null, left: x.id, right: d.id, also: null }}
          >
            {m.compareWith(x.label)}
          </ViewLink>
        ))}
      </nav>
      <h1>{d.title}</h1>
      <p className={styles.meta}>
        {dates(d.date, 'long')} · <Authors document={d} /> · {status && `${m.status[status]} · `}
        {d.publicity}
      </p>
      {!counted(index, d.id, day) ? (
        <p role="note">{m.notYet(dates(d.date, 'long'))}</p>
      ) : (
        !reachesNewest(index, day) && <p className={styles.meta}>{m.ofToday}</p>
      )}
      <AnswersBetween document={d} />
      <p className={styles.lead}>{d.summary}</p>
      <p className={styles.meta}>
        {m.completeness}: {d.completeness} ({m.numbering[d.numbering]})
      </p>
      {d.text !== undefined && (
        <p className={styles.meta}>
          {m.textLabel}: {m.text[d.text]}
        </p>
      )}
      {note !== undefined && (
        <p className={styles.meta}>
          {m.note}: {note}
        </p>
      )}
      <Relations document={d} />
      <Responses document={d} />
      <PointAnswers document={d} />
      <Versions document={d} />
      {disputes.length > 0 && (
        <section>
          <h2>{m.disputes}</h2>
          <ul className={styles.sources}>
            {disputes.map((x) => (
              <li key={x.id}>
                <ViewLink to={{ screen: 'dispute', item: x.id, selection: null, quote: null }}>
                  {x.question}
                </ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Provisions document={d} />
      <section>
        <h2>{m.sources}</h2>
        <SourceList ids={d.sources} />
      </section>
    </div>
  );
}
