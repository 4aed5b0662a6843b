import { memo } from 'react';
import { pathChanges, readPaths, type PathChange } from '../../analysis/pathReading.ts';
import { movingEvidence } from '../../analysis/movingEvidence.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { evidenceTarget } from '../../store/evidenceTarget.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { PathMark, percent } from '../../ui/PathLines.tsx';
import styles from './Path.module.css';
import { optionText, startText } from './stepText.ts';
import type { PathState } from './usePathPicture.ts';

interface Props {
  readonly state: PathState;
  /** The one change in the tab order; null: all are, as in a page without script. */
  readonly stop: string | null;
  readonly onFocusChange: (change: PathChange) => void;
}

/** Each change as a link to what made it: its mark, and the line up to the next change. */
export const PathMarks = memo(function PathMarks({ state, stop, onFocusChange }: Props) {
  const m = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const { issue, paths, picture } = state;
  const { share, y } = picture;
  return pathChanges(paths).map((change) => {
    const { party, step: s, before } = change;
    const line = paths.findIndex((p) => p.party === party);
    const look = index.parties.get(party)!;
    const after = index.positions.get(s.position)!;
    const was = before && index.positions.get(before.position)!;
    const evidence = movingEvidence(index, { before: was, after }, day)?.evidence;
    const label = m.stepLabel({
      party: look.short,
      date: startText(index, s.position, m, dates),
      from: was && optionText(issue, was, m),
      to: optionText(issue, after, m),
      summary: after.summary,
      words:
        evidence?.kind === 'statement' && evidence.statement.quote !== undefined
          ? evidence.statement.quote
          : null,
      others: readPaths(paths, s.from)
        .at.filter((a) => a.party !== party)
        .map((a) =>
          m.standsOn(
            index.parties.get(a.party)!.short,
            optionText(issue, a.step ? index.positions.get(a.step.position) : undefined, m),
          ),
        ),
    });
    const at = y(s.step, line);
    return (
      <g key={s.position} data-change={s.position} onFocus={() => onFocusChange(change)}>
        <ViewLink
          to={evidence ? evidenceTarget(evidence) : { screen: 'issue', item: issue.id }}
          className={styles.step}
          label={label}
          tabIndex={stop === null || stop === s.position ? undefined : -1}
        >
          <line
            className={styles.hit}
            x1={percent(share(s.from))}
            x2={percent(share(s.to))}
            y1={at}
            y2={at}
          />
          <svg x={percent(share(s.from))} y={at} overflow="visible" aria-hidden="true">
            <circle className={styles.ring} r={9} />
          </svg>
          <PathMark look={look} share={share(s.from)} y={at} open={s.step === null} r={5} />
        </ViewLink>
      </g>
    );
  });
});
