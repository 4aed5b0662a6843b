import { witnessesBy } from '../../analysis/asOf.ts';
import { noteBy } from '../../analysis/noteBy.ts';
import type { Document } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import styles from './Documents.module.css';
import { SourceList } from './SourceList.tsx';

/** The versions in which a text became known by the day shown, each with what it rests on. */
export function Versions({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const dates = useDates();
  const day = useDay();
  const index = useIndex();
  const witnesses = witnessesBy(index, d, day);
  if (witnesses.length === 0) return null;
  return (
    <section>
      <h2>{m.versions}</h2>
      <ul className={styles.responses}>
        {witnesses.map((w) => (
          <li key={w.id} id={w.id}>
            <h3>{w.title}</h3>
            {w.date !== undefined && <p className={styles.meta}>{dates(w.date)}</p>}
            <Note text={noteBy(index, w.note, w.date ?? d.date, day)} />
            <SourceList ids={w.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Note({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p>{text}</p>;
}
