import { useMemo } from 'react';
import type { ClauseEntry } from '../../analysis/clauseStory.ts';
import { issuePath } from '../../analysis/issuePath.ts';
import { textStateOf } from '../../analysis/textState.ts';
import { timeMarks } from '../../analysis/timeMarks.ts';
import type { Issue } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { LINES_APART, PartySteps } from '../../ui/PartySteps.tsx';
import styles from './Clause.module.css';
import { CLAUSE_LOOKS, clauseEdges } from './clauseEdges.ts';
import { ClauseLegend } from './ClauseLegend.tsx';
import { clausePicture } from './clausePicture.ts';
import { EdgeLine } from './EdgeLine.tsx';
import drawing from './Lineage.module.css';
import { obstaclesOf } from './obstaclesOf.ts';
import { StateSign } from './StateSign.tsx';

interface Props {
  readonly issue: Issue;
  readonly entries: readonly ClauseEntry[];
  readonly day: string;
}

const AXIS = 24;
const TICKS_APART = 68;

/** Options below each other, time to the right: parties as step lines, documents as labelled links. */
export function ClauseChart({ issue, entries, day }: Props) {
  const m = useLineageMessages().clause;
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const paths = useMemo(
    () => parties.map((party) => ({ party, steps: issuePath(index, issue, party, day) })),
    [index, issue, parties, day],
  );
  const { layout, labels, x, first, last } = useMemo(
    () => clausePicture(issue, entries, paths, day, m.point),
    [issue, entries, paths, day, m],
  );
  const edges = clauseEdges(entries);
  const places = new Map(layout.points.map((p) => [p.id, p]));
  const byId = new Map(entries.map((e) => [e.provision.id, e]));
  const middle = (step: number) => layout.bands.find((b) => b.step === step)!.lines;
  return (
    <>
      <ClauseLegend parties={parties} edges={edges} />
      <div className={styles.chart} role="group" aria-label={m.chart} tabIndex={0}>
        <div className={styles.sheet} style={{ width: layout.width, height: layout.height + AXIS }}>
          <ol className={styles.bands} aria-hidden="true" start={0}>
            {layout.bands.map((b) => (
              <li key={String(b.step)} style={{ height: b.height }}>
                <span>
                  {b.step === null ? m.noOption : `${b.step}. ${issue.options[b.step]!.label}`}
                </span>
              </li>
            ))}
          </ol>
          <svg
            role="group"
            aria-label={m.chartLabel(issue.title)}
            width={layout.width}
            height={layout.height + AXIS}
          >
            <g aria-hidden="true">
              {layout.bands.map((b) => (
                <line
                  key={String(b.step)}
                  className={drawing.laneLine}
                  x1={0}
                  x2={layout.width}
                  y1={b.top + b.height}
                  y2={b.top + b.height}
                />
              ))}
              {timeMarks(first, last, x, TICKS_APART)
                .filter((mark) => mark.x < layout.width - TICKS_APART)
                .map((mark) => (
                  <g key={mark.month}>
                    <line
                      className={drawing.tickLine}
                      x1={mark.x}
                      x2={mark.x}
                      y1={0}
                      y2={layout.height + 5}
                    />
                    <text className={drawing.tick} x={mark.x} y={layout.height + 18}>
                      {dates(mark.month)}
                    </text>
                  </g>
                ))}
              {paths.map(({ party, steps }, i) => (
                <PartySteps
                  key={party}
                  look={index.parties.get(party)!}
                  steps={steps}
                  x={x}
                  y={(step) => middle(step) + (i - (paths.length - 1) / 2) * LINES_APART}
                />
              ))}
              {edges.map((e) => (
                <EdgeLine
                  key={`${e.from} ${e.to}`}
                  from={places.get(e.from)!}
                  to={places.get(e.to)!}
                  look={CLAUSE_LOOKS[e.kind]}
                  obstacles={obstaclesOf(layout.points, e, true)}
                />
              ))}
            </g>
            {layout.points.map((p) => {
              const { document: d, step } = byId.get(p.id)!;
              const name = m.pointLabel(
                labels.get(p.id)!,
                d.title,
                dates(d.date, 'long'),
                step === null ? m.noOptionHere : issue.options[step]!.label,
              );
              return (
                <g key={p.id}>
                  <title>{name}</title>
                  <ViewLink
                    to={{ screen: 'document', item: d.id }}
                    className={drawing.node}
                    label={name}
                  >
                    <rect
                      className={drawing.target}
                      x={p.x - 8}
                      y={p.label.y}
                      width={p.label.x + p.label.width - p.x + 8}
                      height={p.label.height}
                    />
                    <StateSign state={textStateOf(d)} x={p.x} y={p.y} />
                    <text className={drawing.label} x={p.label.x} y={p.y + 4}>
                      {labels.get(p.id)}
                    </text>
                  </ViewLink>
                </g>
              );
            })}
          </svg>
        </div>
      </div>
    </>
  );
}
