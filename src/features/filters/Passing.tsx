import { countStatements, EVERYTHING } from '../../analysis/filter.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { useFilter } from '../../store/useFilter.ts';
import styles from './FilterBar.module.css';

/** How many statements pass the filters; apart from the bar, which does not change with the day. */
export function Passing() {
  const m = useMessages().filters;
  const index = useIndex();
  const filter = useFilter();
  const all = countStatements(index, { ...EVERYTHING, day: filter.day });
  return (
    <p className={styles.passing} role="status">
      {m.passing(countStatements(index, filter), all)}
    </p>
  );
}
