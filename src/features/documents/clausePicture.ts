import type { ClauseEntry } from '../../analysis/clauseStory.ts';
import { clauseLayout, type ClauseLayout } from '../../analysis/clauseLayout.ts';
import type { PathStep } from '../../analysis/issuePath.ts';
import { stretchedTime } from '../../analysis/stretchedTime.ts';
import { dayNumber } from '../../analysis/timelineItems.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Issue } from '../../record/types.ts';
import { LINES_APART } from '../../ui/PartySteps.tsx';
import { labelWidth } from './labelWidth.ts';

/** What the chart of a clause draws, with its places. */
export interface ClausePicture {
  readonly layout: ClauseLayout;
  /** Words beside each point, by the id of the provision. */
  readonly labels: ReadonlyMap<string, string>;
  readonly x: (day: number) => number;
  readonly first: number;
  readonly last: number;
}

const STRETCH = { least: 40, most: 150, perDay: 0.5 };
const MARGIN = 12;

/** Places the documents' points; where a document has several on the question, its label has their number. */
export function clausePicture(
  issue: Issue,
  entries: readonly ClauseEntry[],
  paths: readonly { readonly steps: readonly PathStep[] }[],
  day: string,
  numbered: (label: string, number: string) => string,
): ClausePicture {
  const dayOf = (e: ClauseEntry) => dayNumber(firstDay(e.document.date));
  const last = dayNumber(day);
  const starts = paths.flatMap((p) => p.steps.map((s) => s.from));
  const first = Math.min(last, ...entries.map(dayOf), ...starts);
  const time = stretchedTime([first, ...entries.map(dayOf), last], STRETCH);
  const x = (d: number) => MARGIN + time.x(d);
  const labels = new Map(
    entries.map((e) => {
      const several = entries.filter((o) => o.document === e.document).length > 1;
      const { number } = e.provision;
      const { label } = e.document;
      return [
        e.provision.id,
        several && number !== undefined ? numbered(label, number) : label,
      ] as const;
    }),
  );
  const layout = clauseLayout(
    entries.map((e) => ({
      id: e.provision.id,
      day: dayOf(e),
      step: e.step,
      width: labelWidth(labels.get(e.provision.id)!),
    })),
    issue.options.length,
    paths.length * LINES_APART + 8,
    x,
    time.width + 2 * MARGIN,
  );
  return { layout, labels, x, first, last };
}
