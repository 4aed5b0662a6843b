import { statementsOf } from '../../analysis/speakers.ts';
import { counted } from '../../record/recordIndex.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { QuoteRow } from './QuoteRow.tsx';
import styles from './QuotesScreen.module.css';

const MORE = 5;

/**
 * One page for one statement, made for sharing. It shows the statement on any day; all else on it is of
 * the day shown.
 */
export function QuoteScreen() {
  const m = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const item = useView('item');
  const statement = item === null ? undefined : index.statements.get(item);
  if (!statement) return null;
  const name = index.people.get(statement.speaker)?.name ?? statement.speaker;
  const own = statementsOf(index, statement.speaker, day);
  const there = counted(index, statement.id, day);
  // Before a statement that the day shown doesn't have yet lies the newest that it has.
  const at = there ? own.indexOf(statement) : own.length;
  const near = own
    .filter((s) => s !== statement)
    .toReversed()
    .slice(0, MORE);
  return (
    <div className={styles.single}>
      <nav className={styles.nav} aria-label={m.ofSpeaker(name)}>
        <ViewLink to={{ screen: 'quotes', item: null }}>{m.allQuotes}</ViewLink>
        <ViewLink
          to={{
            screen: 'compare',
            item: null,
            selection: writeSelection({ kind: 'statement', statement: statement.id }),
            quote: statement.id,
          }}
        >
          {m.inCompare}
        </ViewLink>
        {own[at - 1] && (
          <ViewLink to={{ screen: 'quote', item: own[at - 1]!.id }}>‹ {m.older}</ViewLink>
        )}
        {own[at + 1] && (
          <ViewLink to={{ screen: 'quote', item: own[at + 1]!.id }}>{m.newer} ›</ViewLink>
        )}
      </nav>
      <h1 className="visually-hidden">
        {name}, {statement.date}
      </h1>
      {!there && <p role="note">{m.notYet(dates(day, 'long'), index.basis)}</p>}
      <QuoteCard statement={statement} large />
      {near.length > 0 && (
        <section className={styles.after} aria-label={m.ofSpeaker(name)}>
          <h2>{m.ofSpeaker(name)}</h2>
          <ul>
            {near.map((s) => (
              <li key={s.id}>
                <QuoteRow statement={s} terms={[]} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
