import { speakersOf } from '../../analysis/speakers.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { columns } from '../../ui/columns.ts';
import styles from './People.module.css';
import { SpeakerList } from './SpeakerList.tsx';

/** Everyone who speaks in the record, a column a party. */
export function PeopleScreen() {
  const m = usePeopleMessages();
  const index = useIndex();
  const day = useDay();
  const outside = speakersOf(index, null, day);
  return (
    <div className={`${styles.page} ${styles.wide}`}>
      <h1>{m.title}</h1>
      <p className={styles.meta}>{m.help}</p>
      <div className={styles.columns} style={columns(index.data.parties.length)}>
        {index.data.parties.map((party) => (
          <section key={party.id}>
            <h2>
              <Shape look={party} />{' '}
              <ViewLink to={{ screen: 'party', item: party.id }}>{party.name}</ViewLink>
            </h2>
            <SpeakerList speakers={speakersOf(index, party.id, day)} />
          </section>
        ))}
      </div>
      {outside.length > 0 && (
        <section>
          <h2>{m.outside}</h2>
          <SpeakerList speakers={outside} />
        </section>
      )}
    </div>
  );
}
