import { roleOn } from '../../record/role.ts';
import type { Statement } from '../../record/types.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './QuoteCard.module.css';

/** Who spoke, for which party, in which role that day; who is no official is marked as what he is. */
export function Speaker({ statement }: { statement: Statement }) {
  const m = useMessages();
  const index = useIndex();
  const person = index.people.get(statement.speaker);
  const party = statement.party === undefined ? undefined : index.parties.get(statement.party);
  const role = person && roleOn(person, statement.date);
  const voice = role ? m.common.voices[role.voice] : '';
  return (
    <>
      <p className={styles.speaker}>
        {party && <Shape look={party} size={13} />} <b>{person?.name ?? statement.speaker}</b>
        {voice !== '' && <span className={styles.voice}>{voice}</span>}
      </p>
      {role && (
        <p className={styles.role}>
          {role.title}
          {party && <span className="visually-hidden"> ({party.name})</span>}
        </p>
      )}
    </>
  );
}
