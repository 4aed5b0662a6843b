import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import styles from './Lineage.module.css';
import { LineageAcross } from './LineageAcross.tsx';
import { LineageDown } from './LineageDown.tsx';
import { LineageLegend } from './LineageLegend.tsx';
import { useLineage } from './useLineage.ts';

/**
 * The family of texts, drawn. Both forms stand in the page and the style sheet shows the one that
 * fits: so it is right before the script runs, and nothing jumps when it does.
 */
export function LineageGraph() {
  const m = useLineageMessages().graph;
  const lineage = useLineage();
  if (lineage.nodes.length === 0) return null;
  return (
    <section className={styles.graph}>
      <h2>{m.title}</h2>
      <p className={styles.help}>
        <span className={styles.onlyAcross}>{m.help}</span>
        <span className={styles.onlyDown}>{m.helpDown}</span> {m.keys}
      </p>
      <LineageLegend lineage={lineage} />
      <LineageAcross lineage={lineage} />
      <LineageDown lineage={lineage} />
    </section>
  );
}
