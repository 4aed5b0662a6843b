import { useState } from 'react';
import { nearest } from '../../analysis/nearest.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useMissingMessages } from '../../messages/useMissingMessages.ts';
import { useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import type { Screen, View } from '../../store/view.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Missing.module.css';

const MOST = 6;

interface Place {
  readonly id: string;
  readonly title: string;
  readonly to: Partial<View>;
}

/** All that has a page, by the folder of its address. */
function places(index: RecordIndex): Readonly<Record<string, readonly Place[]>> {
  const of = (screen: Screen, list: readonly { id: string; title: string }[]): Place[] =>
    list.map(({ id, title }) => ({ id, title, to: { screen, item: id } }));
  const { data } = index;
  return {
    issues: of('issue', data.issues),
    documents: of('document', data.documents),
    disputes: of(
      'dispute',
      data.disputes.map((d) => ({ id: d.id, title: d.question })),
    ),
    people: of(
      'person',
      data.people.map((p) => ({ id: p.id, title: p.name })),
    ),
    parties: of(
      'party',
      data.parties.map((p) => ({ id: p.id, title: p.name })),
    ),
    quotes: of(
      'quote',
      data.statements.map((s) => ({
        id: s.id,
        title: `${index.people.get(s.speaker)?.name ?? ''}, ${s.date}: ${(s.quote ?? s.says).slice(0, 80)}`,
      })),
    ),
  };
}

const WAYS = ['compare', 'quotes', 'documents', 'disputes', 'people'] as const;

/** There is nothing at this address: what was asked for, what is like it, where to go on. */
export function MissingScreen() {
  const m = useMissingMessages();
  const { screens } = useMessages().shell;
  const index = useIndex();
  const store = useAppStore();
  // The notice may be put away; what was asked for stays on the page.
  const [asked] = useState(
    () => store.getState().dropped.find((d) => d.part === 'path')?.value ?? '',
  );
  const [folder = '', ...rest] = asked.split('/').filter((s) => s !== '');
  const all = places(index);
  const own = all[folder];
  const near = nearest(
    own && rest.length > 0 ? rest.join(' ') : asked.replaceAll('/', ' '),
    own ?? Object.values(all).flat(),
    MOST,
  );
  return (
    <div className={styles.page}>
      <h1>{m.kinds[folder] ?? m.title}</h1>
      {asked !== '' && <p className={styles.asked}>{m.asked(asked)}</p>}
      <p>{m.help}</p>
      {near.length > 0 && (
        <section>
          <h2>{m.near}</h2>
          <ul>
            {near.map((place) => (
              <li key={place.id}>
                <ViewLink to={place.to}>{place.title}</ViewLink>
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
