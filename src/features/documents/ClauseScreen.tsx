import { useMemo } from 'react';
import { clauseStory } from '../../analysis/clauseStory.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useAppStore, useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ClauseChart } from './ClauseChart.tsx';
import { ClauseEntryItem } from './ClauseEntryItem.tsx';
import styles from './Clause.module.css';
import page from './Documents.module.css';
import { SilentDocuments } from './SilentDocuments.tsx';

/** One question through all documents: drawn along time, then text by text. */
export function ClauseScreen() {
  const m = useLineageMessages().clause;
  const index = useIndex();
  const store = useAppStore();
  const item = useView('item');
  const day = useDay();
  const issue = item === null ? undefined : index.issues.get(item);
  const story = useMemo(
    () => (issue ? clauseStory(index, issue, index.data.meta.headline, day) : null),
    [index, issue, day],
  );
  if (!issue || !story) return null;
  const at = index.data.issues.indexOf(issue);
  const before = index.data.issues[at - 1];
  const after = index.data.issues[at + 1];
  return (
    <div className={styles.page}>
      <nav className={page.nav} aria-label={issue.title}>
        <ViewLink to={{ screen: 'documents', item: null }}>{m.all}</ViewLink>
        <ViewLink to={{ screen: 'issue', item: issue.id }}>{m.toIssue}</ViewLink>
        {before && <ViewLink to={{ item: before.id }}>‹ {before.title}</ViewLink>}
        {after && <ViewLink to={{ item: after.id }}>{after.title} ›</ViewLink>}
      </nav>
      <h1>{m.title(issue.title)}</h1>
      <p className={styles.question}>{issue.question}</p>
      <p className={page.filters}>
        <label>
          {m.choose}{' '}
          <select
            value={issue.id}
            onChange={(e) => store.getState().navigate({ item: e.target.value })}
          >
            {index.data.groups.map((g) => (
              <optgroup key={g.id} label={g.title}>
                {index.data.issues
                  .filter((i) => i.group === g.id)
                  .map((i) => (
                    <option key={i.id} value={i.id}>
                      {i.title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </p>
      {story.entries.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <>
          <section>
            <h2>{m.chart}</h2>
            <p className={styles.help}>{m.chartHelp}</p>
            <ClauseChart issue={issue} entries={story.entries} day={day} />
          </section>
          <section>
            <h2>{m.list}</h2>
            <p className={styles.help}>{m.listHelp(story.entries.length)}</p>
            <ol>
              {story.entries.map((entry) => (
                <li key={entry.provision.id}>
                  <ClauseEntryItem entry={entry} issue={issue} />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
      <SilentDocuments silent={story.silent} />
    </div>
  );
}
