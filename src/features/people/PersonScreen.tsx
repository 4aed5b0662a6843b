import { statementsOf } from '../../analysis/speakers.ts';
import { rolesBy } from '../../record/role.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { useDay, useIndex, useParties, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './People.module.css';
import { StatementList } from './StatementList.tsx';

/** One person: for whom they speak, in which roles from when to when, all they said. */
export function PersonScreen() {
  const m = usePeopleMessages();
  const { voices } = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const item = useView('item');
  const day = useDay();
  const shown = useParties();
  const person = item === null ? undefined : index.people.get(item);
  if (!person) return null;
  const party = person.party === undefined ? undefined : index.parties.get(person.party);
  const roles = rolesBy(person, day);
  const statements = statementsOf(index, person.id, day).toReversed();
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={m.title}>
        <ViewLink to={{ screen: 'people', item: null }}>{m.all}</ViewLink>
        {party && <ViewLink to={{ screen: 'party', item: party.id }}>{party.name}</ViewLink>}
        <ViewLink
          to={{
            screen: 'timeline',
            item: null,
            people: [person.id],
            // A party that is not shown hides those who speak for it.
            ...(party && !shown.includes(party.id) ? { parties: [...shown, party.id] } : {}),
          }}
        >
          {m.filter}
        </ViewLink>
      </nav>
      <h1>
        {party && <Shape look={party} size={16} />} {person.name}
      </h1>
      {party && <p className={styles.meta}>{m.of(party.name)}</p>}
      {person.spellings && (
        <p className={styles.meta}>
          {m.spellings}: {person.spellings.join(', ')}
        </p>
      )}
      {roles.length > 0 && (
        <section>
          <h2>{m.roles}</h2>
          <ul className={styles.rows}>
            {roles.map((role) => (
              <li key={`${role.title} ${role.from}`}>
                {role.title}
                <p className={styles.meta}>
                  {role.to === undefined
                    ? m.from(dates(role.from, 'long'))
                    : m.fromTo(dates(role.from, 'long'), dates(role.to, 'long'))}
                  {voices[role.voice] !== '' && <> · {voices[role.voice]}</>}
                </p>
              </li>
            ))}
          </ul>
          <p className={styles.meta}>{m.rolesHelp}</p>
        </section>
      )}
      <section>
        <h2>
          {m.said} ({m.statements(statements.length)})
        </h2>
        {statements.length === 0 && <p>{m.none(dates(day, 'long'))}</p>}
        <StatementList statements={statements} named={false} />
      </section>
    </div>
  );
}
