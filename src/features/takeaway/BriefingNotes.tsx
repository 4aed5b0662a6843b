import { OutLink } from '../../ui/OutLink.tsx';
import styles from './Briefing.module.css';
import type { Note } from './briefingShape.ts';
import { markId, noteId } from './noteIds.ts';
import { useWords } from './useAsked.ts';

/** The notes after the text, each with its words, its source, and the way back. */
export function BriefingNotes({
  notes,
  title,
  help,
}: {
  notes: readonly Note[];
  title: string;
  help: string;
}) {
  const t = useWords().t.briefing;
  return (
    <section className={styles.notes} aria-labelledby="briefing-notes">
      <h2 id="briefing-notes">{title}</h2>
      <p className={styles.help}>{help}</p>
      <ol>
        {notes.map((note) => (
          <li key={note.number} id={noteId(note.number)} value={note.number} tabIndex={-1}>
            {note.lead}. {note.says}{' '}
            {note.quote !== null && <q className={styles.quote}>{note.quote}</q>}{' '}
            {note.way !== null && <i>{note.way}.</i>}{' '}
            {note.sources.map((s, i) => (
              <span key={i}>
                {i > 0 && '; '}
                {s.line}
                {s.url !== null && (
                  <>
                    , <OutLink href={s.url}>{s.url}</OutLink>
                  </>
                )}
              </span>
            ))}{' '}
            <a
              href={`#${markId(note.number)}`}
              aria-label={t.back(note.number)}
              className={styles.back}
              data-print="no"
            >
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
