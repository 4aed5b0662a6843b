import { firstDay } from '../../record/edtf.ts';
import { issueChanges } from '../../analysis/issuePath.ts';
import { movingEvidence } from '../../analysis/movingEvidence.ts';
import type { Issue } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { evidenceTarget } from '../../store/evidenceTarget.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Issue.module.css';
import { evidenceName, optionText } from './stepText.ts';

/** Every change of position on an issue as a table: date, party, from what to what, and the first words for it. */
export function IssueChanges({ issue }: { issue: Issue }) {
  const m = useMessages();
  const mi = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const c = mi.columns;
  return (
    <div className={styles.scroll} role="group" aria-label={mi.path} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[c.date, c.party, c.from, c.to, c.summary, mi.words].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issueChanges(index, issue, parties, day).map(({ before, after, party }) => {
            const evidence = movingEvidence(index, { before, after }, day)?.evidence;
            const counts = index.counts.get(after.id)!;
            return (
              <tr key={after.id}>
                <td className={styles.when}>
                  {dates(after.from)}
                  {counts !== firstDay(after.from) && (
                    <span className={styles.meta}>
                      <br />
                      {mi.countsFrom(dates(counts))}
                    </span>
                  )}
                </td>
                <th scope="row">
                  <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.short}
                </th>
                <td>{optionText(issue, before ?? undefined, mi)}</td>
                <td>{optionText(issue, after, mi)}</td>
                <td>
                  <span className={styles.act}>{m.common.acts[after.act]}</span> {after.summary}
                </td>
                <td>
                  {evidence && (
                    <ViewLink to={evidenceTarget(evidence)}>
                      {evidenceName(index, evidence, mi, dates)}
                    </ViewLink>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
