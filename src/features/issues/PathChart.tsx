import type { Gap } from '../../analysis/gap.ts';
import type { PathStep } from '../../analysis/issuePath.ts';
import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { timeTicks } from '../../analysis/timeTicks.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Issue } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { LINES_APART, PartySteps } from '../../ui/PartySteps.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import styles from './Issue.module.css';

/** Sizes in pixels. On a phone the options are named by their numbers, which the list above explains. */
const WIDE = 900;
const NARROW = 360;
const ROW = 52;
const TOP = 8;
const MARGIN = 10;

interface Props {
  readonly issue: Issue;
  readonly paths: readonly { readonly party: string; readonly steps: readonly PathStep[] }[];
  readonly documents: Gap['documents'];
  readonly day: string;
}

/** Time runs to the right, options lie below each other; each party is a step line with its shape. */
export function PathChart({ issue, paths, documents, day }: Props) {
  const m = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const narrow = useNarrow();
  const width = narrow ? NARROW : WIDE;
  const end = dayNumber(day);
  const papers = documents.map((d) => ({ ...d, at: dayNumber(firstDay(d.document.date)) }));
  const start = Math.min(
    ...paths.flatMap((p) => p.steps.map((s) => s.from)),
    ...papers.map((p) => p.at),
    end - 30,
  );
  const height = TOP + issue.options.length * ROW + 24;
  const x = (d: number) => MARGIN + ((d - start) / (end - start)) * (width - 2 * MARGIN);
  const y = (step: number) => TOP + step * ROW + ROW * 0.62;
  return (
    <svg
      className={narrow ? styles.narrow : undefined}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={m.pathLabel(issue.title)}
    >
      {issue.options.map((o, i) => (
        <g key={o.id}>
          <line className={styles.line} x1={0} x2={width} y1={y(i)} y2={y(i)} />
          <text className={styles.option} x={2} y={y(i) - 19}>
            {narrow ? i : `${i}. ${o.label}`}
          </text>
        </g>
      ))}
      {timeTicks({ from: start, to: end }, width, narrow ? 70 : 90)
        .filter((t) => x(t.day) < width - 60)
        .map((t) => (
          <text key={t.day} className={styles.tick} x={x(t.day)} y={height - 6}>
            {dates(dayText(t.day).slice(0, 7))}
          </text>
        ))}
      {papers.map((p) => (
        <rect
          key={p.provision.id}
          className={styles.paper}
          x={x(p.at) - 2.5}
          y={y(p.step) + 13}
          width={5}
          height={7}
        >
          <title>{`${p.document.title}, ${dates(p.document.date)}`}</title>
        </rect>
      ))}
      {paths.map(({ party, steps }, i) => {
        const shift = (i - (paths.length - 1) / 2) * LINES_APART;
        return (
          <PartySteps
            key={party}
            look={index.parties.get(party)!}
            steps={steps}
            x={x}
            y={(step) => y(step) + shift}
          />
        );
      })}
    </svg>
  );
}
