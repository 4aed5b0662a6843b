import { useMemo } from 'react';
import type { Gap } from '../../analysis/gap.ts';
import { issuePath } from '../../analysis/issuePath.ts';
import type { Issue } from '../../record/types.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { IssueChanges } from './IssueChanges.tsx';
import styles from './Issue.module.css';
import { PathChart } from './PathChart.tsx';

/** How each party's position on an issue moved: drawn, and the same as a table. */
export function IssuePath({ issue, documents }: { issue: Issue; documents: Gap['documents'] }) {
  const m = useIssueMessages();
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  const paths = useMemo(
    () => parties.map((party) => ({ party, steps: issuePath(index, issue, party, day) })),
    [index, issue, parties, day],
  );
  return (
    <section>
      <h2>{m.path}</h2>
      <p className={styles.meta}>{m.pathHelp}</p>
      <div
        className={styles.chart}
        role="group"
        aria-label={m.pathLabel(issue.title)}
        // A wide chart must scroll by keyboard too.
        tabIndex={0}
      >
        <PathChart issue={issue} paths={paths} documents={documents} day={day} />
      </div>
      <IssueChanges issue={issue} />
    </section>
  );
}
