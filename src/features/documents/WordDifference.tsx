import { useEffect, useState } from 'react';
import { useVersusMessages } from '../../messages/useVersusMessages.ts';
import styles from './Versus.module.css';

interface Part {
  readonly value: string;
  readonly added?: boolean;
  readonly removed?: boolean;
}

/**
 * Two key phrases word by word. The library comes when it is needed; until then, and if it doesn't
 * come, the phrases stand whole beside each other in the cells.
 */
export function WordDifference({ before, after }: { before: string; after: string }) {
  const m = useVersusMessages();
  const [parts, setParts] = useState<readonly Part[] | null>(null);
  useEffect(() => {
    let gone = false;
    void import('diff')
      .then(({ diffWords }) => {
        if (!gone) setParts(diffWords(before, after, { intlSegmenter: segmenter() }));
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [before, after]);
  // Without a word in common the two phrases in the cells say all there is to say.
  const apart =
    parts?.every((p) => p.added || p.removed) && /\s/.test(before.trim() + after.trim());
  if (!parts || apart) return null;
  return (
    <p className={styles.difference} aria-label={m.words} role="group">
      {parts.map((p, i) =>
        p.removed ? (
          <del key={i}>
            <span className="visually-hidden">{m.removed}: </span>
            {p.value}
            <span className="visually-hidden">; </span>
          </del>
        ) : p.added ? (
          <ins key={i}>
            <span className="visually-hidden">{m.inserted}: </span>
            {p.value}
            <span className="visually-hidden">; </span>
          </ins>
        ) : (
          <span key={i}>{p.value}</span>
        ),
      )}
    </p>
  );
}

/** By the rules of Unicode, "600,000" is one word. Older browsers have none: then by spaces and signs. */
function segmenter(): Intl.Segmenter | undefined {
  return typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('en', { granularity: 'word' })
    : undefined;
}
