import type { Issue } from '../../record/types.ts';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { IssueChanges } from './IssueChanges.tsx';
import styles from './Issue.module.css';
import { PathBeside } from './PathBeside.tsx';
import { PathChart } from './PathChart.tsx';
import { PathLegend } from './PathLegend.tsx';
import { usePathPicture } from './usePathPicture.ts';

/** How each party's position on an issue moved: drawn, and the same as a table and a list. */
export function IssuePath({ issue }: { issue: Issue }) {
  const m = useIssueMessages();
  const state = usePathPicture(issue);
  return (
    <section>
      <h2>{m.path}</h2>
      <p className={styles.meta}>
        {m.pathHelp} <ViewLink to={{ screen: 'paths', item: null }}>{m.toPaths}</ViewLink>
      </p>
      <PathLegend state={state} />
      <PathChart state={state} />
      <IssueChanges issue={issue} />
      <PathBeside state={state} />
    </section>
  );
}
