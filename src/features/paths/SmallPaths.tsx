import { memo } from 'react';
import { pathPicture, type DrawnPath, type PathSizes } from '../../analysis/pathPicture.ts';
import type { PathTrend, Trend } from '../../analysis/pathTrend.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import type { Window } from '../../analysis/zoomWindow.ts';
import { parseEdtf } from '../../record/edtf.ts';
import type { Issue } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { usePathsMessages } from '../../messages/usePathsMessages.ts';
import { useIndex, useSince } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { PathDoubt } from '../../ui/PathDoubt.tsx';
import { OpenStretches, PathLines, PathMark, percent } from '../../ui/PathLines.tsx';
import styles from './Paths.module.css';

/** An issue with all that its small picture says. */
export interface SmallIssue {
  readonly issue: Issue;
  readonly paths: readonly DrawnPath[];
  readonly trend: PathTrend;
  readonly word: Trend;
}

const SIZES: PathSizes = { row: 18, middle: 9, apart: 3.5, top: 4 };
const AXIS = 16;
/** The least width of a picture, in pixels, and the room of a year below it. */
const WIDTH = 250;
const YEAR = 34;

interface Props {
  readonly small: SmallIssue;
  readonly window: Window;
  readonly heading: 2 | 3;
}

/** One issue, small: its name as a link, the trend in a word, the lines. */
export const SmallPaths = memo(function SmallPaths({ small, window, heading }: Props) {
  const m = usePathsMessages();
  const dates = useDates();
  const index = useIndex();
  const since = useSince();
  const { issue, paths, trend, word } = small;
  const picture = pathPicture(issue.options.length, paths, window, SIZES);
  const { share, y, height } = picture;
  const gap = word === 'none' ? '' : m.gap(trend.before, trend.after);
  const Heading = heading === 2 ? 'h2' : 'h3';
  const lines = paths.map(({ party, steps }) => {
    const name = index.parties.get(party)!.short;
    const last = steps.at(-1);
    if (!last) return m.nothing(name);
    const option = last.step === null ? m.noOption : issue.options[last.step]!.label;
    const from = index.positions.get(last.position)!.from;
    return m.line(name, option, dates(from), steps.length - 1);
  });
  const about = new Set(
    paths
      .flatMap((p) => p.steps.map((s) => s.position))
      .filter((id) => parseEdtf(index.positions.get(id)!.from)?.approximate),
  );
  const then = share(dayNumber(since));
  return (
    <li className={styles.small} data-trend={word}>
      <Heading>
        <ViewLink to={{ screen: 'issue', item: issue.id }}>{issue.title}</ViewLink>
      </Heading>
      <p className={styles.trend}>
        <span aria-hidden="true">{m.signs[word]}</span> <b>{m.trends[word]}</b>
        {gap !== '' && `: ${gap}`}
      </p>
      <svg
        width="100%"
        height={height + AXIS}
        role="img"
        aria-label={m.picture(issue.title, lines, m.trend(m.trends[word], gap, dates(since)))}
      >
        {issue.options.map((o, step) => (
          <line
            key={o.id}
            className={styles.option}
            x1="0"
            x2="100%"
            y1={y(step, (paths.length - 1) / 2)}
            y2={y(step, (paths.length - 1) / 2)}
          >
            <title>{`${step}. ${o.label}`}</title>
          </line>
        ))}
        {timeTicks(window, WIDTH, YEAR)
          // A label that says a year stands where the year begins.
          .filter((t) => t.unit === 'year' && share(t.day) < 1 - YEAR / WIDTH)
          .map((t) => (
            <g key={t.day}>
              <line
                className={styles.year}
                x1={percent(share(t.day))}
                x2={percent(share(t.day))}
                y1={0}
                y2={height + 4}
              />
              <text className={styles.text} x={percent(share(t.day))} dx={2} y={height + 13}>
                {dayText(t.day).slice(0, 4)}
              </text>
            </g>
          ))}
        {then > 0 && then < 1 && (
          <line
            className={styles.since}
            x1={percent(then)}
            x2={percent(then)}
            y1={0}
            y2={height + 4}
          />
        )}
        <PathDoubt
          paths={paths}
          looks={index.parties}
          picture={picture}
          height={6}
          about={about}
          title={(party, id) =>
            `${index.parties.get(party)!.short}, ${dates(index.positions.get(id)!.from)}`
          }
        />
        <OpenStretches paths={paths} looks={index.parties} picture={picture} />
        <PathLines paths={paths} looks={index.parties} picture={picture} />
        {paths.flatMap(({ party, steps }, line) =>
          steps.map((s) => (
            <PathMark
              key={s.position}
              look={index.parties.get(party)!}
              share={share(s.from)}
              y={y(s.step, line)}
              open={s.step === null}
              r={3.5}
            />
          )),
        )}
      </svg>
    </li>
  );
});
