import type { SpeakerOf } from '../../analysis/speakers.ts';
import { rolesBy } from '../../record/role.ts';
import { useDay } from '../../store/AppStoreContext.tsx';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './People.module.css';

/** Speakers with their latest role by the day shown and the number of their statements. */
export function SpeakerList({ speakers }: { speakers: readonly SpeakerOf[] }) {
  const m = usePeopleMessages();
  const day = useDay();
  return (
    <ul className={styles.names}>
      {speakers.map(({ person, statements }) => (
        <li key={person.id}>
          <ViewLink to={{ screen: 'person', item: person.id }}>{person.name}</ViewLink>
          <p className={styles.meta}>
            {rolesBy(person, day).at(-1)?.title} · {m.statements(statements.length)}
          </p>
        </li>
      ))}
    </ul>
  );
}
