import { memo } from 'react';
import type { Comparison, ComparisonRow } from '../../analysis/documentComparison.ts';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { subjectName } from './relationText.ts';
import styles from './Versus.module.css';
import { VersusPoints } from './VersusPoints.tsx';
import { VersusRelation } from './VersusRelation.tsx';
import { VersusTrack } from './VersusTrack.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly row: ComparisonRow;
}

/** One subject: what each document says on it, and how that differs from its neighbour. */
export const VersusRow = memo(function VersusRow({ comparison, row }: Props) {
  const m = useVersusMessages();
  const { issue } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.subject}>
        {issue ? (
          <>
            <ViewLink to={{ screen: 'issue', item: issue.id }}>{issue.title}</ViewLink>
            <div className={styles.track}>
              <VersusTrack documents={comparison.documents} issue={issue} />
            </div>
          </>
        ) : (
          <span className={styles.topic}>{subjectName(m, row)}</span>
        )}
      </th>
      {comparison.documents.flatMap((d, i) => [
        ...(i === 0
          ? []
          : [
              <td
                key={`between ${i}`}
                role="cell"
                className={styles.relation}
                data-between={i - 1}
                data-kind={row.between[i - 1]!.relation?.kind}
              >
                <VersusRelation comparison={comparison} row={row} at={i - 1} />
              </td>,
            ]),
        <td key={i} role="cell" data-column={i} className={styles.points}>
          <VersusPoints document={d} row={row} column={i} />
        </td>,
      ])}
    </tr>
  );
});
