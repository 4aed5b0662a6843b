import styles from './Briefing.module.css';
import type { Briefing } from './briefingShape.ts';
import { FileButtons, type Maker } from './FileButtons.tsx';
import { useWords } from './useAsked.ts';

/** Print, Markdown, Word; not printed itself. */
export function BriefingToolbar({
  briefing,
  days,
  long,
  onLong,
}: {
  briefing: Briefing;
  /** As the names of the files have them. */
  days: string;
  /** Whether it has every source and the documents, or only the newest source of each position. */
  long: boolean;
  onLong: (long: boolean) => void;
}) {
  const t = useWords().t.briefing;
  const makers: readonly Maker[] = [
    {
      label: t.markdown,
      what: 'briefing',
      extension: 'md',
      make: async () => {
        const { briefingMarkdown } = await import('./briefingMarkdown.ts');
        return new Blob([briefingMarkdown(briefing)], { type: 'text/markdown;charset=utf-8' });
      },
    },
    {
      label: t.word,
      what: 'briefing',
      extension: 'docx',
      make: async () => (await import('./briefingDocx.ts')).toDocx(briefing),
    },
  ];
  return (
    <div className={styles.toolbar} data-print="no" role="group" aria-label={t.toolbar}>
      <button type="button" onClick={() => window.print()}>
        {t.print}
      </button>
      <label>
        <input type="checkbox" checked={long} onChange={(e) => onLong(e.target.checked)} /> {t.long}
      </label>
      <FileButtons makers={makers} days={days} />
    </div>
  );
}
