import { useMemo } from 'react';
import {
  answeringDocuments,
  landingCounts,
  landingRows,
  newestInLineage,
} from '../../analysis/landing.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useAppStore, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import page from './Documents.module.css';
import styles from './Landing.module.css';
import { LandingChart } from './LandingChart.tsx';
import { LandingChoice } from './LandingChoice.tsx';
import { LandingTable } from './LandingTable.tsx';
import { letterOf } from './letterOf.ts';

/** How many documents are shown before the reader chooses. */
const FIRST = 4;
/** A text on one or two issues alone says little about where it lands. */
const LEAST = 5;

/** Where documents lie between two parties, question by question, and how often nearer to which. */
export function LandingScreen() {
  const m = useLineageMessages().landing;
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const chosen = useView('documents');
  const day = useDay();
  const pair = index.data.meta.headline;
  const all = useMemo(() => answeringDocuments(index, day), [index, day]);
  const shown = useMemo(() => {
    const picked = all.filter((d) => chosen.includes(d.id));
    return picked.length > 0 ? picked : newestInLineage(index, day, FIRST, LEAST);
  }, [index, day, all, chosen]);
  const rows = useMemo(() => landingRows(index, shown, pair, day), [index, shown, pair, day]);
  const counts = landingCounts(rows, shown);
  const [a, b] = pair.map((p) => index.parties.get(p)!.short) as [string, string];
  const unordered = index.data.issues.filter((i) => !i.ordered).length;
  const answered = rows.filter((r) => r.landings.length > 0);
  return (
    <div className={styles.page}>
      <nav className={page.nav} aria-label={m.title}>
        <ViewLink to={{ screen: 'documents', item: null, documents: [] }}>{m.all}</ViewLink>
      </nav>
      <h1>{m.title}</h1>
      <p className={styles.help}>
        {m.help(a, b, dates(day, 'long'))} {unordered > 0 && m.unordered(unordered)}
      </p>
      <LandingChoice
        all={all}
        shown={shown}
        least={LEAST}
        own={chosen.length > 0}
        onChoose={(documents) => store.getState().navigate({ documents })}
      />
      {answered.length === 0 ? (
        <p>{m.noneHere}</p>
      ) : (
        <>
          <section>
            <h2>{m.counts}</h2>
            <ul className={styles.counts}>
              {counts.map((c, i) => (
                <li key={c.document.id}>
                  <b className={styles.letter}>{letterOf(i)}</b>{' '}
                  <span>
                    <ViewLink to={{ screen: 'document', item: c.document.id }}>
                      {c.document.title}
                    </ViewLink>
                    : {m.count(c, a, b)}.
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <LandingChart rows={answered} documents={shown} day={day} />
          <LandingTable rows={answered} documents={shown} day={day} />
        </>
      )}
    </div>
  );
}
