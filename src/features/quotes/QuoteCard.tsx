import { hitRanges } from '../../analysis/fold.ts';
import { noteBy } from '../../analysis/noteBy.ts';
import { fragmentAddress } from '../../analysis/textFragment.ts';
import type { Statement } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { CheckNote } from './CheckNote.tsx';
import styles from './QuoteCard.module.css';
import { HowFound } from './HowFound.tsx';
import { QuoteActions } from './QuoteActions.tsx';
import { QuoteLinks } from './QuoteLinks.tsx';
import { SavedCopy } from './SavedCopy.tsx';
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
  const mq = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const note = noteBy(index, s.note, s.date, useDay());
  const source = index.sources.get(s.source);
  const ours = s.translator === 'Redlines';
  const reach =
    s.reach === 'translated'
      ? ours
        ? mq.translatedUs
        : mq.translated(s.translator ?? '')
      : m.common.reach[s.reach];
  const opening = ours ? (s.original?.text ?? '') : (s.quote ?? '');
  return (
    <article className={large ? styles.large : undefined} data-statement={s.id}>
      {s.quote === undefined ? (
        <div className={styles.report}>
          <p className={styles.label}>{mq.reported}</p>
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
        {source && s.reach !== 'reported' && <>, {mq.printedBy(source.publisher)}</>}
      </p>
      {s.original && (
        <details className={styles.original}>
          <summary>
            {mq.original} ({mq.originalLanguages[s.original.language]})
          </summary>
          <p lang={s.original.language}>
            <Highlight text={s.original.text} ranges={hitRanges(s.original.text, terms)} />
          </p>
        </details>
      )}
      {s.quote !== undefined && (
        <p className={styles.says}>
          <span className={styles.label}>{mq.sense}</span> {s.says}
        </p>
      )}
      <QuoteLinks statement={s} />
      {note !== undefined && (
        <p className={styles.says}>
          <span className={styles.label}>{mq.note}</span> {note}
        </p>
      )}
      {source && (
        <p className={styles.source}>
          <span className={styles.label}>{mq.source}</span>{' '}
          {source.url === undefined ? (
            <>
              {mq.sourceLine(
                source.publisher,
                source.title,
                source.published && dates(source.published),
              )}
              . {mq.sourceNoAddress}: {source.noAddress}
            </>
          ) : (
            <OutLink href={opening === '' ? source.url : fragmentAddress(source.url, opening)}>
              {mq.sourceLine(
                source.publisher,
                source.title,
                source.published && dates(source.published),
              )}
            </OutLink>
          )}
          <SavedCopy source={source} />
        </p>
      )}
      <HowFound statement={s} />
      <CheckNote statement={s} />
      <QuoteActions statement={s} />
    </article>
  );
}
