import { pointAnswers } from '../../analysis/pointStory.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Document } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { useSelected } from '../../store/useFilter.ts';
import styles from './Documents.module.css';
import { PointBlock } from './PointBlock.tsx';
import { PointJumps } from './PointJumps.tsx';
import points from './Points.module.css';
import { pointEntries, type ProvisionGroup } from './provisionGroups.ts';

/** The points of a document under the numbers that it prints, with what is known to be missing. */
export function Provisions({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const selected = useSelected();
  const chosen = selected?.kind === 'provision' ? selected.provision : null;
  const entries = pointEntries(d);
  const numbered = entries.some((e) => 'from' in e || e.number !== undefined);
  const answers = pointAnswers(index, d, day);
  const then = firstDay(d.date) < day ? firstDay(d.date) : day;
  return (
    <section>
      <h2>
        {m.provisions}{' '}
        <span className={styles.meta}>{m.points(d.points ?? d.provisions.length)}</span>
      </h2>
      <PointJumps entries={entries} unpublished={(d.unpublished?.length ?? 0) > 0} />
      {d.provisions.some((p) => p.issue !== undefined) && (
        <p className={styles.meta}>{m.legend(dates(then), dates(day))}</p>
      )}
      <ul className={`${styles.points} ${numbered ? '' : styles.unnumbered}`}>
        {entries.map((e) =>
          'from' in e ? (
            <li key={`missing ${e.from}`} className={points.missing}>
              <p className={styles.number}>{e.from === e.to ? e.from : `${e.from}–${e.to}`}</p>
              <div>
                <p>{m.missing(e.from, e.to)}</p>
                <p className={styles.meta}>{m.missingHelp}</p>
              </div>
            </li>
          ) : (
            <li key={e.points[0]!.id}>
              {numbered && <GroupNumber group={e} />}
              <div>
                {e.points.map((p) => (
                  <PointBlock
                    key={p.id}
                    document={d}
                    provision={p}
                    answers={answers.filter((r) => r.provisions?.includes(p.id))}
                    chosen={p.id === chosen}
                  />
                ))}
              </div>
            </li>
          ),
        )}
        {d.unpublished?.map((u, i) => (
          <li key={u.title} className={points.missing} id={i === 0 ? 'unpublished' : undefined}>
            {numbered && <p className={`${styles.number} ${styles.none}`}>{m.unpublished}</p>}
            <div>
              <p>
                {!numbered && <b>{m.unpublished}: </b>}
                {u.title}
              </p>
              <p className={styles.meta}>{u.note ?? m.unpublishedHelp}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GroupNumber({ group }: { group: ProvisionGroup }) {
  const m = useDocumentMessages();
  return group.number === undefined ? (
    <p className={`${styles.number} ${styles.none}`}>{m.noNumber}</p>
  ) : (
    <p className={styles.number}>
      <span className="visually-hidden">{m.point} </span>
      {group.number}
    </p>
  );
}
