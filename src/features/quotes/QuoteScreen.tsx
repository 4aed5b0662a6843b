import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIndex, useView } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { QuoteRow } from './QuoteRow.tsx';
import styles from './QuotesScreen.module.css';

const MORE = 5;

/** One page for one statement, made for sharing. */
export function QuoteScreen() {
  const m = useQuoteMessages();
  const index = useIndex();
  const item = useView('item');
  const statement = item === null ? undefined : index.statements.get(item);
  if (!statement) return null;
  const name = index.people.get(statement.speaker)?.name ?? statement.speaker;
  const own = [...index.statements.values()].filter((s) => s.speaker === statement.speaker);
  const at = own.indexOf(statement);
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
