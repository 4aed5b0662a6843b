import type { PathReading } from '../../analysis/pathReading.ts';
import { movingEvidence } from '../../analysis/movingEvidence.ts';
import { dayText } from '../../analysis/timelineItems.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { evidenceTarget } from '../../store/evidenceTarget.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Path.module.css';
import { evidenceName, optionText, startText } from './stepText.ts';
import type { PathState } from './usePathPicture.ts';

/** What the picture says on a day: where each party stood, the nearest change, the words that made it. */
export function PathTip({ state, reading }: { state: PathState; reading: PathReading }) {
  const m = useIssueMessages();
  const acts = useMessages().common.acts;
  const dates = useDates();
  const index = useIndex();
  const shown = useDay();
  const { issue, picture } = state;
  const { day, at, nearest } = reading;
  const share = picture.share(day);
  const change = nearest && index.positions.get(nearest.step.position)!;
  const was = nearest?.before ? index.positions.get(nearest.before.position)! : null;
  const evidence = change && movingEvidence(index, { before: was, after: change }, shown)?.evidence;
  return (
    <div
      className={styles.tip}
      // The label of the change in focus says the same.
      aria-hidden="true"
      style={
        share > 0.5 ? { right: `${100 * (1 - share)}%` } : { left: `${100 * Math.max(0, share)}%` }
      }
    >
      <p>
        <b>
          <time dateTime={dayText(day)}>{dates(dayText(day), 'long')}</time>
        </b>
      </p>
      <ul className={styles.places}>
        {at.map(({ party, step }) => (
          <li key={party}>
            <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.short}:{' '}
            {optionText(issue, step ? index.positions.get(step.position) : undefined, m)}
          </li>
        ))}
      </ul>
      {nearest && change && (
        <div className={styles.nearest}>
          <p>
            <Shape look={index.parties.get(nearest.party)!} />{' '}
            <b>
              {(reading.chosen ? m.lineSince : m.nearest)(index.parties.get(nearest.party)!.short)}
            </b>{' '}
            {startText(index, change.id, m, dates)}: {acts[change.act]} {change.summary}
          </p>
          {evidence?.kind === 'statement' && evidence.statement.quote !== undefined && (
            <blockquote className={styles.words}>“{evidence.statement.quote}”</blockquote>
          )}
          {evidence && (
            <p>
              <ViewLink to={evidenceTarget(evidence)} tabIndex={-1}>
                {evidenceName(index, evidence, m, dates)}
              </ViewLink>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
