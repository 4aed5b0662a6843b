import { useMemo } from 'react';
import { issuePath } from '../../analysis/issuePath.ts';
import { pathWindow } from '../../analysis/pathPicture.ts';
import { pathTrend, TRENDS, trendWord } from '../../analysis/pathTrend.ts';
import { compareRows } from '../../analysis/rows.ts';
import { dayNumber } from '../../analysis/timelineItems.ts';
import { useDates } from '../../messages/useMessages.ts';
import { usePathsMessages } from '../../messages/usePathsMessages.ts';
import { useAppStore, useDay, useIndex, useSince, useView } from '../../store/AppStoreContext.tsx';
import { useFilter } from '../../store/useFilter.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import styles from './Paths.module.css';
import { SmallPaths, type SmallIssue } from './SmallPaths.tsx';

/** All issues at once: the paths of the parties' positions, small, over the same time. */
export function PathsScreen() {
  const m = usePathsMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const filter = useFilter();
  const { parties } = filter;
  const day = useDay();
  const since = useSince();
  const only = useView('only');
  const sort = useView('sort');
  // Over all issues, whatever is filtered: a picture does not change with its neighbours.
  const window = useMemo(() => {
    const all = index.data.issues.flatMap((issue) =>
      parties.map((party) => ({ party, steps: issuePath(index, issue, party, day) })),
    );
    return pathWindow(all, [], dayNumber(day));
  }, [index, parties, day]);
  const issues = useMemo(
    () =>
      compareRows(index, {
        filter,
        since,
        onlyDiffering: only.includes('differ'),
        onlyChanged: only.includes('changed'),
        sort,
      }).map(({ issue }): SmallIssue => {
        const trend = pathTrend(index, issue, parties, since, day);
        return {
          issue,
          paths: parties.map((party) => ({ party, steps: issuePath(index, issue, party, day) })),
          trend,
          word: trendWord(trend),
        };
      }),
    [index, filter, parties, since, day, only, sort],
  );
  const counts = Object.fromEntries(
    TRENDS.map((t) => [t, issues.filter((i) => i.word === t).length]),
  ) as Record<(typeof TRENDS)[number], number>;
  const groups = sort === 'issue' ? index.data.groups : [null];
  const [from, to] = [dates(since, 'long'), dates(day, 'long')];
  return (
    <div className={styles.page}>
      <h1>{m.title}</h1>
      <p className={styles.summary} role="status">
        {since < day
          ? m.summary({ since: from, day: to, ...counts, issues: issues.length })
          : m.noSpan(from, to)}
      </p>
      <p className={styles.help}>
        {m.help} {m.counting} <ViewLink to={{ screen: 'blanks', item: null }}>{m.blanks}</ViewLink>
      </p>
      <ul className={styles.legend} aria-label={m.parties}>
        {parties.map((party) => (
          <li key={party}>
            <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.name}
          </li>
        ))}
      </ul>
      {issues.length === 0 && (
        <p>
          {m.none}{' '}
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              const { groups, issues, people, documents, kinds, words, only, from, to } =
                DEFAULT_VIEW;
              store
                .getState()
                .navigate({ groups, issues, people, documents, kinds, words, only, from, to });
            }}
          >
            {m.clear}
          </button>
        </p>
      )}
      {groups.map((group) => {
        const own = issues.filter((i) => group === null || i.issue.group === group.id);
        if (own.length === 0) return null;
        return (
          <section key={group?.id ?? 'all'}>
            {group && <h2>{group.title}</h2>}
            <ul className={styles.grid}>
              {own.map((small) => (
                <SmallPaths
                  key={small.issue.id}
                  small={small}
                  window={window}
                  heading={group ? 3 : 2}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
