import { useMemo } from 'react';
import { issuePath } from '../../analysis/issuePath.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import { firstDay, lastDay } from '../../record/edtf.ts';
import { seriesKey } from '../../record/recordIndex.ts';
import type { Issue } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { lookStyle, Shape, shapePath } from '../../ui/Shape.tsx';
import styles from './Issue.module.css';

const WIDTH = 900;
const ROW = 44;
const TOP = 18;
const APART = 7;

/** The path of each party over time as a step line, documents as ticks, and the same as a table. */
export function IssuePath({ issue }: { issue: Issue }) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const paths = useMemo(
    () => parties.map((party) => ({ party, steps: issuePath(index, issue, party, day) })),
    [index, issue, parties, day],
  );
  const states = parties
    .flatMap((p) => index.series.get(seriesKey(p, issue.id)) ?? [])
    .filter((p) => lastDay(p.from) <= day)
    .sort((a, b) => firstDay(b.from).localeCompare(firstDay(a.from)));
  const start = Math.min(...paths.flatMap((p) => p.steps.map((s) => s.from)), dayNumber(day) - 30);
  const end = dayNumber(day);
  const height = TOP + issue.options.length * ROW + 24;
  const x = (d: number) => 8 + ((d - start) / (end - start)) * (WIDTH - 16);
  const y = (step: number) => TOP + step * ROW + ROW / 2;
  const label = (id: string | undefined) =>
    issue.options.find((o) => o.id === id)?.label ?? m.issues.noOption;
  return (
    <section>
      <h2>{m.issues.path}</h2>
      <p className={styles.meta}>{m.issues.pathHelp}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide chart must scroll by keyboard */}
      <div
        className={styles.chart}
        role="group"
        aria-label={m.issues.pathLabel(issue.title)}
        tabIndex={0}
      >
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={m.issues.pathLabel(issue.title)}
        >
          {issue.options.map((o, i) => (
            <g key={o.id}>
              <line className={styles.line} x1={0} x2={WIDTH} y1={y(i)} y2={y(i)} />
              <text className={styles.option} x={2} y={y(i) - 12}>
                {i}. {o.label}
              </text>
            </g>
          ))}
          {timeTicks({ from: start, to: end }, WIDTH, 90)
            .filter((t) => x(t.day) < WIDTH - 60)
            .map((t) => (
              <text key={t.day} className={styles.tick} x={x(t.day)} y={height - 6}>
                {dates(dayText(t.day).slice(0, 7))}
              </text>
            ))}
          {paths.map(({ party, steps }, i) => {
            const look = index.parties.get(party)!;
            const shift = (i - (parties.length - 1) / 2) * APART;
            let d = '';
            let drawn = false;
            for (const s of steps) {
              if (s.step === null) {
                drawn = false;
                continue;
              }
              d += `${drawn ? 'L' : 'M'}${x(s.from)} ${y(s.step) + shift}L${x(s.to)} ${y(s.step) + shift}`;
              drawn = true;
            }
            return (
              <g key={party} style={lookStyle(look)}>
                <path className={styles.path} d={d} />
                {steps.map((s) =>
                  s.step === null ? null : (
                    <path
                      key={s.position}
                      className={styles.mark}
                      d={shapePath(look.shape, x(s.from), y(s.step) + shift, 5)}
                    />
                  ),
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <div className={styles.scroll} role="group" aria-label={m.issues.path} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.issues.columns.date}</th>
              <th scope="col">{m.issues.columns.party}</th>
              <th scope="col">{m.issues.columns.act}</th>
              <th scope="col">{m.issues.columns.option}</th>
              <th scope="col">{m.issues.columns.summary}</th>
            </tr>
          </thead>
          <tbody>
            {states.map((p) => (
              <tr key={p.id}>
                <td>{dates(p.from)}</td>
                <th scope="row">
                  <Shape look={index.parties.get(p.party)!} /> {index.parties.get(p.party)!.short}
                </th>
                <td>{m.common.acts[p.act]}</td>
                <td>{label(p.prefers)}</td>
                <td>{p.summary}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
