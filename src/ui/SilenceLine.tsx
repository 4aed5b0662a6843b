import type { ReactNode } from 'react';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Silence } from '../record/types.ts';
import { OutLink } from './OutLink.tsx';
import styles from './SilenceLine.module.css';

interface Words {
  readonly kinds: Readonly<Record<Silence['kind'], string>>;
  on(kind: string, date: string): string;
  readonly rests: string;
  reported(name: string, date: string): string;
  source(publisher: string, title: string | undefined): string;
}

interface Props {
  readonly silence: Silence;
  readonly index: RecordIndex;
  readonly words: Words;
  readonly dates: (date: string) => string;
  readonly link: (statement: string, children: ReactNode) => ReactNode;
}

/** What is known of a silence: its kind and date, our sentence, what that rests on. */
export function SilenceLine({ silence: s, index, words: m, dates, link }: Props) {
  const statements = (s.statements ?? []).flatMap((id) => index.statements.get(id) ?? []);
  const sources = (s.sources ?? []).flatMap((id) => index.sources.get(id) ?? []);
  return (
    <div className={styles.silence}>
      <p>
        <b>{m.on(m.kinds[s.kind], dates(s.date))}.</b> {s.says}
      </p>
      <p className={styles.sources}>
        {m.rests}{' '}
        {statements.map((x, i) => (
          <span key={x.id}>
            {i > 0 && ' · '}
            {link(x.id, m.reported(index.people.get(x.speaker)?.name ?? x.speaker, dates(x.date)))}
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
