import { useId } from 'react';
import { useIssueMessages } from '../../messages/useIssueMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Hatch } from '../../ui/PathDoubt.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Path.module.css';
import { aboutPositions } from './stepText.ts';
import type { PathState } from './usePathPicture.ts';

/** What the signs of the picture mean; only those that are in it. */
export function PathLegend({ state }: { state: PathState }) {
  const m = useIssueMessages();
  const index = useIndex();
  const hatch = useId();
  const { paths, papers, events, picture } = state;
  const doubt =
    paths.some((p) => p.steps.some((s) => s.maybeFrom !== null)) ||
    aboutPositions(index, paths).size > 0;
  return (
    <ul className={styles.legend} aria-label={m.pathSigns}>
      {paths.map(({ party }) => (
        <li key={party}>
          <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.short}
        </li>
      ))}
      {picture.none && (
        <li>
          <svg width={22} height={10} aria-hidden="true">
            <circle className={styles.openSign} cx={5} cy={5} r={4} />
            <line
              className={styles.openSign}
              strokeDasharray="0.1 5"
              x1={12}
              x2={22}
              y1={5}
              y2={5}
            />
          </svg>{' '}
          {m.signs.open}
        </li>
      )}
      {doubt && (
        <li>
          <svg width={18} height={8} aria-hidden="true">
            <Hatch id={hatch} />
            <rect className={styles.doubtSign} fill={`url(#${hatch})`} width={18} height={8} />
          </svg>{' '}
          {m.signs.doubt}
        </li>
      )}
      {papers.length > 0 && (
        <li>
          <svg width={7} height={9} aria-hidden="true">
            <rect className={styles.paper} x={1} y={1} width={5} height={7} />
          </svg>{' '}
          {m.signs.paper}
        </li>
      )}
      {events.some((e) => e.name === null) && (
        <li>
          <svg width={5} height={9} aria-hidden="true">
            <line className={styles.talks} x1={2} x2={2} y1={0} y2={9} />
          </svg>{' '}
          {m.signs.talks}
        </li>
      )}
      {events.some((e) => e.name !== null) && (
        <li>
          <svg width={5} height={14} aria-hidden="true">
            <line className={styles.moment} x1={2} x2={2} y1={0} y2={14} />
          </svg>{' '}
          {m.signs.moment}
        </li>
      )}
    </ul>
  );
}
