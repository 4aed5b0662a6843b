import type { SpeakerOf } from '../../analysis/speakers.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './People.module.css';

/** Speakers with their latest role and the number of their statements. */
export function SpeakerList({ speakers }: { speakers: readonly SpeakerOf[] }) {
  const m = usePeopleMessages();
  return (
    <ul className={styles.names}>
      {speakers.map(({ person, statements }) => (
        <li key={person.id}>
          <ViewLink to={{ screen: 'person', item: person.id }}>{person.name}</ViewLink>
          <p className={styles.meta}>
            {person.roles.at(-1)?.title} · {m.statements(statements.length)}
          </p>
        </li>
      ))}
    </ul>
  );
}
