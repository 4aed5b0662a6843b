import { useState } from 'react';
import { nearest } from '../../analysis/nearest.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useMissingMessages } from '../../messages/useMissingMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useAppStore, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Missing.module.css';
import { placesBy } from './places.ts';

const MOST = 6;

const WAYS = ['compare', 'quotes', 'documents', 'disputes', 'people'] as const;

/** There is nothing at this address: what was asked for, what is like it, where to go on. */
export function MissingScreen() {
  const m = useMissingMessages();
  const { screens } = useMessages().shell;
  const { reported } = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const store = useAppStore();
  // The notice may be put away; what was asked for stays on the page.
  const [asked] = useState(
    () => store.getState().dropped.find((d) => d.part === 'path')?.value ?? '',
  );
  const [folder = '', ...rest] = asked.split('/').filter((s) => s !== '');
  const all = placesBy(index, day, { date: (d) => dates(d, 'long'), reported });
  const own = all.get(folder);
  const near = nearest(
    own && rest.length > 0 ? rest.join(' ') : asked.replaceAll('/', ' '),
    // An issue has two pages: without a folder its own one is meant.
    own ?? [...all].flatMap(([name, places]) => (name === 'clauses' ? [] : places)),
    MOST,
  );
  return (
    <div className={styles.page}>
      <h1>{own ? m.kinds[folder] : m.title}</h1>
      {asked !== '' && <p className={styles.asked}>{m.asked(asked)}</p>}
      <p>{m.help}</p>
      {near.length > 0 && (
        <section>
          <h2>{m.near}</h2>
          <ul>
            {near.map((place) => (
              <li key={place.id}>
                <ViewLink to={place.to}>{place.text}</ViewLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{m.ways}</h2>
        <ul>
          {WAYS.map((screen) => (
            <li key={screen}>
              <ViewLink to={{ screen, item: null }}>{screens[screen]}</ViewLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
