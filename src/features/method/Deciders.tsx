import { deciders } from '../../analysis/deciders.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Method.module.css';

/** Who decides what a party asks for: the rule, and on whose words its positions rest. */
export function Deciders() {
  const mm = useMethodMessages();
  const index = useIndex();
  return (
    <section id="deciders">
      <h2>{mm.deciders}</h2>
      <p>{mm.decidersText}</p>
      {index.data.parties.map((party) => {
        const all = deciders(index, party.id);
        return all.length === 0 ? null : (
          <details key={party.id} className={styles.issue}>
            <summary>
              <Shape look={party} /> {party.name}: {mm.countOf.speakers(all.length)}
            </summary>
            <ul className={styles.bullets}>
              {all.map(({ person, role, positions }) => (
                <li key={person.id}>
                  <ViewLink to={{ screen: 'person', item: person.id }}>{person.name}</ViewLink>
                  {role && <>, {role.title}</>}: {mm.countOf.positions(positions)}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
