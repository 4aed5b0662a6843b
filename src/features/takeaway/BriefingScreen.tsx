import { useMemo, useState } from 'react';
import { OutLink } from '../../ui/OutLink.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { makeBriefing } from './briefing.ts';
import styles from './Briefing.module.css';
import { BriefingNotes } from './BriefingNotes.tsx';
import { BriefingToolbar } from './BriefingToolbar.tsx';
import { fileDays } from './download.ts';
import type { Line } from './briefingShape.ts';
import { markId, noteId } from './noteIds.ts';
import { useAsked, useWords } from './useAsked.ts';

/** The view as a text with notes: to read, to print, to save. */
export function BriefingScreen() {
  const view = useAsked();
  const [short, setShort] = useState(true);
  const asked = useMemo(() => ({ ...view, short }), [view, short]);
  const words = useWords();
  const b = useMemo(() => makeBriefing(asked, words), [asked, words]);
  const first = useMemo(
    () => firstUses(b.sections.flatMap((s) => s.entries.flatMap((e) => e.lines))),
    [b],
  );
  return (
    <article className={styles.briefing} lang={b.language} aria-labelledby="briefing-title">
      <BriefingToolbar
        briefing={b}
        days={fileDays(asked)}
        long={!short}
        onLong={(long) => setShort(!long)}
      />
      <header>
        <h1 id="briefing-title">{b.title}</h1>
        <p className={styles.question}>{b.question}</p>
        <p>
          <b>{b.asOf}</b> {b.narrowed}
        </p>
        <p>
          <Rich text={b.headline} /> {b.moved}
        </p>
      </header>
      {b.sections.map((section) => (
        <section key={section.key} aria-labelledby={`section-${section.key}`}>
          <h2 id={`section-${section.key}`}>{section.title}</h2>
          {section.help !== null && <p className={styles.help}>{section.help}</p>}
          {section.entries.map((entry) => (
            <section key={entry.key} className={styles.entry}>
              <h3>{entry.title}</h3>
              {entry.question !== null && <p className={styles.question}>{entry.question}</p>}
              {entry.lines.map((line, i) => (
                <p key={i}>
                  <b>{line.lead}</b> {line.text}
                  {line.notes.map((n, k) => (
                    <sup key={n}>
                      {k > 0 && ' '}
                      <a
                        href={`#${noteId(n)}`}
                        id={first.get(n) === line ? markId(n) : undefined}
                        aria-label={words.t.briefing.noteLabel(n)}
                      >
                        {n}
                      </a>
                    </sup>
                  ))}
                </p>
              ))}
              {entry.gap !== null && <p className={styles.gap}>{entry.gap}</p>}
            </section>
          ))}
        </section>
      ))}
      {b.notes.length > 0 && (
        <BriefingNotes notes={b.notes} title={b.notesTitle} help={b.notesHelp} />
      )}
      <footer className={styles.colophon}>
        <p>{b.colophon}</p>
        {b.address !== null && (
          <p>
            {b.addressLead} <OutLink href={b.address}>{b.address}</OutLink>
          </p>
        )}
      </footer>
    </article>
  );
}

function firstUses(lines: readonly Line[]): ReadonlyMap<number, Line> {
  const map = new Map<number, Line>();
  for (const line of lines) for (const n of line.notes) if (!map.has(n)) map.set(n, line);
  return map;
}
