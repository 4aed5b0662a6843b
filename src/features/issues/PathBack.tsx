import { memo, useMemo } from 'react';
import { placeNames } from '../../analysis/placeNames.ts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useComparedDay, useIndex } from '../../store/AppStoreContext.tsx';
import { PathDoubt } from '../../ui/PathDoubt.tsx';
import { OpenStretches, percent } from '../../ui/PathLines.tsx';
import styles from './Path.module.css';
import { aboutPositions, startText } from './stepText.ts';
import { SIZES, type PathState } from './usePathPicture.ts';

/**
 * The least widths that names and dates are placed for, in pixels: the true one is not known before
 * the page is laid out, so both are written and the style sheet shows one.
 */
const LAYOUTS = [
  { key: 'broad', width: 1180, apart: 90 },
  { key: 'wide', width: 760, apart: 90 },
  { key: 'narrow', width: 290, apart: 66 },
] as const;
const PER_LETTER = 6;
/** Dates keep clear of the day shown, which stands at the right end of the axis. */
const AXIS_END = 150;
/** Height of a row of names, in pixels. */
const NAMES_ROW = 13;
const NAMES_ROWS = 2;

/** What the lines lie on: options, talks and named days, documents, spells of doubt, dates. */
export const PathBack = memo(function PathBack({
  state,
  height,
}: {
  state: PathState;
  height: number;
}) {
  const m = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const compared = useComparedDay();
  const { issue, paths, papers, events, picture } = state;
  const { share, y, window } = picture;
  const middle = (paths.length - 1) / 2;
  const named = events.filter((e) => e.name !== null);
  const layouts = useMemo(
    () =>
      LAYOUTS.map((l) => ({
        ...l,
        places: placeNames(
          named.map((e) => ({ at: share(e.day), text: e.name! })),
          l.width,
          PER_LETTER,
          NAMES_ROWS,
        ),
        ticks: timeTicks(window, l.width, l.apart).filter(
          (t, i, all) =>
            share(t.day) < 1 - AXIS_END / l.width &&
            // Its label says a month: one a month.
            dayText(t.day).slice(0, 7) !== (i > 0 ? dayText(all[i - 1]!.day).slice(0, 7) : ''),
        ),
      })),
    // `named` follows from the state.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [state],
  );
  const about = useMemo(() => aboutPositions(index, paths), [index, paths]);
  return (
    <>
      <ol className={styles.names} style={{ top: SIZES.top }} start={0} aria-hidden="true">
        {issue.options.map((o, i) => (
          <li key={o.id} style={{ height: SIZES.row }} title={o.label}>
            {i}. {o.label}
          </li>
        ))}
        {picture.none && <li style={{ height: SIZES.row }}>{m.noOptionRow}</li>}
      </ol>
      <svg className={styles.layer} width="100%" height={height} aria-hidden="true">
        {issue.options.map((o, row) => {
          const at = y(row, middle);
          return <line key={o.id} className={styles.line} x1="0" x2="100%" y1={at} y2={at} />;
        })}
        {events.map((e) => (
          <line
            key={e.event}
            className={e.name === null ? styles.talks : styles.moment}
            x1={percent(share(e.day))}
            x2={percent(share(e.day))}
            y1={e.name === null ? SIZES.top - 7 : 4}
            y2={e.name === null ? SIZES.top + 1 : picture.height}
            data-event={e.event}
          >
            <title>{`${e.name ?? index.events.get(e.event)!.title}, ${dates(dayText(e.day))}`}</title>
          </line>
        ))}
        {layouts.map(({ key, places, ticks }) => (
          <g key={key} className={styles[key]}>
            {named.map((e, i) => {
              const place = places[i];
              return !place ? null : (
                <text
                  key={e.event}
                  className={styles.text}
                  x={percent(share(e.day))}
                  dx={place.side === 'left' ? -4 : 4}
                  y={12 + place.row * NAMES_ROW}
                  textAnchor={place.side === 'left' ? 'end' : 'start'}
                >
                  {e.name}
                </text>
              );
            })}
            {ticks.map((t) => (
              <g key={t.day}>
                <line
                  className={styles.tick}
                  x1={percent(share(t.day))}
                  x2={percent(share(t.day))}
                  y1={picture.height}
                  y2={picture.height + 5}
                />
                <text className={styles.text} x={percent(share(t.day))} y={picture.height + 17}>
                  {dates(dayText(t.day).slice(0, 7))}
                </text>
              </g>
            ))}
          </g>
        ))}
        <PathDoubt
          paths={paths}
          looks={index.parties}
          picture={picture}
          height={8}
          about={about}
          title={(party, position) =>
            m.unsure(index.parties.get(party)!.short, startText(index, position, m, dates))
          }
        />
        <OpenStretches paths={paths} looks={index.parties} picture={picture} />
        {papers.map((p) => (
          <rect
            key={p.id}
            className={styles.paper}
            // Half a sheet to the left, in pixels, of a place in per cent.
            transform="translate(-2.5 0)"
            x={percent(share(p.day))}
            y={y(p.step, middle) + 12}
            width={5}
            height={7}
            data-paper={p.document.id}
          >
            <title>{`${p.document.title}, ${dates(p.document.date)}`}</title>
          </rect>
        ))}
        <line
          className={styles.asOf}
          x1={percent(share(state.end))}
          x2={percent(share(state.end))}
          y1={SIZES.top - 4}
          y2={picture.height + 6}
          data-line="asof"
        />
        <text
          className={styles.asOfText}
          x={percent(share(state.end))}
          y={picture.height + 17}
          textAnchor="end"
        >
          {m.asOf(dates(dayText(state.end)))}
        </text>
        {compared !== null && <SinceLine state={state} day={compared} />}
      </svg>
    </>
  );
});

/** The day with which the day shown is compared; before the picture begins it stands at its edge. */
function SinceLine({ state, day }: { state: PathState; day: string }) {
  const m = useIssueMessages();
  const dates = useDates();
  const { share, height } = state.picture;
  const at = Math.max(0, share(dayNumber(day)));
  const x = percent(at);
  return (
    <>
      <line
        className={styles.since}
        x1={x}
        x2={x}
        y1={SIZES.top - 4}
        y2={height + 22}
        data-line="since"
      />
      <text
        className={styles.sinceText}
        x={x}
        dx={at > 0.5 ? -4 : 4}
        y={height + 33}
        textAnchor={at > 0.5 ? 'end' : 'start'}
      >
        {m.comparedWith(dates(day))}
      </text>
    </>
  );
}
