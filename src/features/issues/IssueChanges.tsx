import { issueChanges } from '../../analysis/issuePath.ts';
import type { Issue, Position } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Issue.module.css';

/** Every change of position on an issue as a table: date, party, from what to what. */
export function IssueChanges({ issue }: { issue: Issue }) {
  const m = useMessages();
  const mi = useIssueMessages();
  const dates = useDates();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const c = mi.columns;
  const option = (p: Position) =>
    issue.options.find((o) => o.id === p.prefers)?.label ?? mi.noOption;
  return (
    <div className={styles.scroll} role="group" aria-label={mi.path} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[c.date, c.party, c.from, c.to, c.summary].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issueChanges(index, issue, parties, day).map(({ before, after, party }) => (
            <tr key={after.id}>
              <td className={styles.when}>{dates(after.from)}</td>
              <th scope="row">
                <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.short}
              </th>
              <td>{before ? option(before) : mi.firstStated}</td>
              <td>{option(after)}</td>
              <td>
                <span className={styles.act}>{m.common.acts[after.act]}</span> {after.summary}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
