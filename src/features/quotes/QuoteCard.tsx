import { hitRanges } from '../../analysis/fold.ts';
import { fragmentAddress } from '../../analysis/textFragment.ts';
import type { Statement } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import styles from './QuoteCard.module.css';
import { QuoteActions } from './QuoteActions.tsx';
import { QuoteLinks } from './QuoteLinks.tsx';
import { Speaker } from './Speaker.tsx';

interface Props {
  readonly statement: Statement;
  /** Folded words to mark. */
  readonly terms?: readonly string[];
  readonly large?: boolean;
}

const NO_TERMS: readonly string[] = [];

/** One statement with all that is known of it: words, speaker, way to us, source, links. */
export function QuoteCard({ statement: s, terms = NO_TERMS, large = false }: Props) {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const source = index.sources.get(s.source);
  const ours = s.translator === 'Redlines';
  const reach =
    s.reach === 'translated'
      ? ours
        ? m.quotes.translatedUs
        : m.quotes.translated(s.translator ?? '')
      : m.common.reach[s.reach];
  const opening = ours ? (s.original?.text ?? '') : (s.quote ?? '');
  return (
    <article className={`${styles.card} ${large ? styles.large : ''}`} data-statement={s.id}>
      {s.quote === undefined ? (
        <div className={styles.report}>
          <p className={styles.label}>{m.quotes.reported}</p>
          <p>
            <Highlight text={s.says} ranges={hitRanges(s.says, terms)} />
          </p>
        </div>
      ) : (
        <blockquote className={styles.quote}>
          “<Highlight text={s.quote} ranges={hitRanges(s.quote, terms)} />”
        </blockquote>
      )}
      <Speaker statement={s} />
      <p className={styles.meta}>
        <time dateTime={s.date.replace(/[~?%]/g, '')}>{dates(s.date, 'long')}</time>
        {s.venue !== undefined && <> · {s.venue}</>} · {reach}
        {source && s.reach !== 'reported' && <>, {m.quotes.printedBy(source.publisher)}</>}
      </p>
      {s.original && (
        <details className={styles.original}>
          <summary>
            {m.quotes.original} ({m.quotes.originalLanguages[s.original.language]})
          </summary>
          <p lang={s.original.language}>
            <Highlight text={s.original.text} ranges={hitRanges(s.original.text, terms)} />
          </p>
        </details>
      )}
      {s.quote !== undefined && (
        <p className={styles.says}>
          <span className={styles.label}>{m.quotes.sense}</span> {s.says}
        </p>
      )}
      <QuoteLinks statement={s} />
      {s.note !== undefined && (
        <p className={styles.says}>
          <span className={styles.label}>{m.quotes.note}</span> {s.note}
        </p>
      )}
      {source && (
        <p className={styles.source}>
          <span className={styles.label}>{m.quotes.source}</span>{' '}
          {source.url === undefined ? (
            <>
              {m.quotes.sourceLine(
                source.publisher,
                source.title,
                source.published && dates(source.published),
              )}
              . {m.quotes.sourceNoAddress}: {source.noAddress}
            </>
          ) : (
            <OutLink href={opening === '' ? source.url : fragmentAddress(source.url, opening)}>
              {m.quotes.sourceLine(
                source.publisher,
                source.title,
                source.published && dates(source.published),
              )}
            </OutLink>
          )}
        </p>
      )}
      <p className={styles.check}>
        {s.check ? m.quotes.checked[s.check.verdict](dates(s.check.on)) : m.quotes.unchecked} ·{' '}
        {m.common.confidence[s.confidence]}
      </p>
      <QuoteActions statement={s} />
    </article>
  );
}
