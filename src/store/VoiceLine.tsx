import { lastDay } from '../record/edtf.ts';
import { roleOn } from '../record/role.ts';
import type { Voice } from '../record/types.ts';
import { useDates, useMessages } from '../messages/useMessages.ts';
import { useVoiceMessages } from '../messages/useVoiceMessages.ts';
import { useDay, useIndex } from './AppStoreContext.tsx';
import { ViewLink } from './ViewLink.tsx';
import styles from './VoiceLine.module.css';

/** A voice that differs: who, in which role then, what it asks for, its statement. No end to come. */
export function VoiceLine({ voice: v }: { voice: Voice }) {
  const { acts, voices } = useMessages().common;
  const m = useVoiceMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const person = index.people.get(v.speaker);
  const role = person && roleOn(person, v.date);
  const option = index.issues.get(v.issue)?.options.find((o) => o.id === v.prefers)?.label;
  const kind = role ? voices[role.voice] : '';
  return (
    <div className={styles.voice}>
      <p className={styles.who}>
        <b>{person?.name ?? v.speaker}</b>
        {role && <>, {role.title}</>}
        {kind !== '' && <> ({kind})</>} · {dates(v.date)}
      </p>
      <p>
        <span className={styles.act}>
          {option === undefined ? acts[v.act] : m.asks(acts[v.act], option)}.
        </span>{' '}
        {v.says}
      </p>
      <p className={styles.more}>
        {v.statements.map((id, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <ViewLink to={{ screen: 'quote', item: id, selection: null, quote: null }}>
              {m.statement}
              {i > 0 && ` ${i + 1}`}
              <span className="visually-hidden">: {person?.name}</span>
            </ViewLink>
          </span>
        ))}
        {v.until !== undefined && lastDay(v.until) <= day && <> · {m.until(dates(v.until))}</>}
      </p>
    </div>
  );
}
