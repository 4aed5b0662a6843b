import type { Silence } from '../record/types.ts';
import { useDates } from '../messages/useMessages.ts';
import { useSilenceMessages } from '../messages/useSilenceMessages.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { useIndex } from './AppStoreContext.tsx';
import styles from './SilenceLine.module.css';
import { ViewLink } from './ViewLink.tsx';

/** What is known of a silence: its kind and date, our sentence, what that rests on. */
export function SilenceLine({ silence: s }: { silence: Silence }) {
  const m = useSilenceMessages();
  const dates = useDates();
  const index = useIndex();
  const statements = (s.statements ?? []).flatMap((id) => index.statements.get(id) ?? []);
  const sources = (s.sources ?? []).flatMap((id) => index.sources.get(id) ?? []);
  return (
    <div>
      <p>
        <b>{m.on(m.kinds[s.kind], dates(s.date))}.</b> {s.says}
      </p>
      <p className={styles.sources}>
        {m.rests}{' '}
        {statements.map((x, i) => (
          <span key={x.id}>
            {i > 0 && ' · '}
            <ViewLink to={{ screen: 'quote', item: x.id, selection: null, quote: null }}>
              {m.reported(index.people.get(x.speaker)?.name ?? x.speaker, dates(x.date))}
            </ViewLink>
          </span>
        ))}
        {sources.map((x, i) => (
          <span key={x.id}>
            {i + statements.length > 0 && ' · '}
            {x.url === undefined ? (
              m.source(x.publisher, x.title)
            ) : (
              <OutLink href={x.url}>{m.source(x.publisher, x.title)}</OutLink>
            )}
          </span>
        ))}
      </p>
    </div>
  );
}
