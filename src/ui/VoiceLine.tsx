import type { ReactNode } from 'react';
import { lastDay } from '../record/edtf.ts';
import { counted, type RecordIndex } from '../record/recordIndex.ts';
import { roleOn } from '../record/role.ts';
import type { Act, Role, Voice } from '../record/types.ts';
import styles from './VoiceLine.module.css';

interface Words {
  readonly acts: Readonly<Record<Act, string>>;
  /** What one is who is no official; empty for officials. */
  readonly kinds: Readonly<Record<Role['voice'], string>>;
  asks(act: string, option: string): string;
  readonly statement: string;
  until(date: string): string;
}

interface Props {
  readonly voice: Voice;
  readonly index: RecordIndex;
  readonly day: string;
  readonly words: Words;
  readonly dates: (date: string) => string;
  readonly link: (statement: string, children: ReactNode) => ReactNode;
}

/** A voice that differs: who, in which role then, what it asks for, its statement. No end to come. */
export function VoiceLine({ voice: v, index, day, words: m, dates, link }: Props) {
  const person = index.people.get(v.speaker);
  const role = person && roleOn(person, v.date);
  const option = index.issues.get(v.issue)?.options.find((o) => o.id === v.prefers)?.label;
  const kind = role ? m.kinds[role.voice] : '';
  return (
    <div className={styles.voice}>
      <p className={styles.who}>
        <b>{person?.name ?? v.speaker}</b>
        {role && <>, {role.title}</>}
        {kind !== '' && <> ({kind})</>} · {dates(v.date)}
      </p>
      <p>
        <span className={styles.act}>
          {option === undefined ? m.acts[v.act] : m.asks(m.acts[v.act], option)}.
        </span>{' '}
        {v.says}
      </p>
      <p className={styles.more}>
        {v.statements
          .filter((id) => counted(index, id, day))
          .map((id, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              {link(
                id,
                <>
                  {m.statement}
                  {i > 0 && ` ${i + 1}`}
                  <span className="visually-hidden">: {person?.name}</span>
                </>,
              )}
            </span>
          ))}
        {v.until !== undefined && lastDay(v.until) <= day && <> · {m.until(dates(v.until))}</>}
      </p>
    </div>
  );
}
