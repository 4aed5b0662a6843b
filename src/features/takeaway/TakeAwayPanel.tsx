import { useId, useMemo, type ReactNode } from 'react';
import { fileDays } from './download.ts';
import { FileButtons } from './FileButtons.tsx';
import { citationMakers, tableMakers } from './makers.ts';
import { statementsOnScreen } from './statementTable.ts';
import { rowsOnScreen } from './tables.ts';
import styles from './TakeAway.module.css';
import { useAsked, useWords } from './useAsked.ts';

interface Props {
  /** A link to the briefing of this view. */
  readonly briefing: ReactNode;
  /** Buttons for pictures, where there are any. */
  readonly figures?: ReactNode;
}

/** What a reader can take away of the view: tables, citations, the briefing, pictures. */
export function TakeAwayPanel({ briefing, figures }: Props) {
  const asked = useAsked();
  const words = useWords();
  const { t } = words;
  const days = fileDays(asked);
  const issues = useMemo(() => rowsOnScreen(asked).length, [asked]);
  const statements = useMemo(() => statementsOnScreen(asked).length, [asked]);
  return (
    <div className={styles.panel}>
      <p>{t.holds(issues, statements)}</p>
      <Group title={t.groups.tables} help={t.groupHelp.tables}>
        <FileButtons makers={tableMakers(asked, words)} days={days} />
      </Group>
      <Group title={t.groups.citations} help={t.groupHelp.citations}>
        <FileButtons makers={citationMakers(asked, words)} days={days} />
      </Group>
      <Group title={t.groups.briefing} help={t.groupHelp.briefing}>
        {briefing}
      </Group>
      {figures !== undefined && <Group title={t.groups.figures}>{figures}</Group>}
    </div>
  );
}

function Group({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{title}</h3>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <div>{children}</div>
    </section>
  );
}
