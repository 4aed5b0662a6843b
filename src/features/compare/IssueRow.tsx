import { memo } from 'react';
import type { Row } from '../../analysis/rows.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useApp, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { readSelection } from '../../store/selection.ts';
import { Shape } from '../../ui/Shape.tsx';
import styles from './CompareTable.module.css';
import { EvidenceJump } from './EvidenceJump.tsx';
import { GapCell } from './GapCell.tsx';
import { PartyCell } from './PartyCell.tsx';

export interface IssueRowProps {
  readonly row: Row;
  readonly parties: readonly string[];
  readonly passing: ReadonlySet<string> | null;
  /** Flat order: the row says to which group it belongs. */
  readonly withGroup: boolean;
}

/** One issue: its question, the gap, one cell a party. */
export const IssueRow = memo(function IssueRow({
  row,
  parties,
  passing,
  withGroup,
}: IssueRowProps) {
  const m = useMessages().compare;
  const index = useIndex();
  const { issue } = row;
  const chosen = useApp((s) => {
    const selection = readSelection(s.view.selection);
    return (
      (selection?.kind === 'cell' || selection?.kind === 'issue') && selection.issue === issue.id
    );
  });
  return (
    <tr role="row" className={chosen ? styles.chosen : undefined}>
      <th scope="row" role="rowheader" className={styles.issue}>
        {withGroup && <span className={styles.of}>{index.groups.get(issue.group)?.title}</span>}
        <ViewLink to={{ screen: 'issue', item: issue.id, selection: null, quote: null }}>
          {issue.title}
        </ViewLink>
        <span className={styles.question}>{issue.question}</span>
      </th>
      <td role="cell" className={styles.gap} aria-label={m.gap}>
        <GapCell gap={row.gap} />
      </td>
      {parties.map((party) => (
        <td role="cell" key={party} className={styles.party}>
          <span className={styles.partyName} aria-hidden="true">
            <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.short}
          </span>
          <PartyCell party={party} issue={issue.id} passing={passing} />
          <EvidenceJump party={party} issue={issue.id} />
        </td>
      ))}
    </tr>
  );
});
