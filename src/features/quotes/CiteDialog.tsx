import { cite, CITATION_STYLES } from '../../analysis/citation.ts';
import type { Statement } from '../../record/types.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './CiteDialog.module.css';

/** The citation of a statement in five styles, each to copy. */
export function CiteDialog({
  statement: s,
  permalink,
  onClose,
}: {
  statement: Statement;
  permalink: string;
  onClose: () => void;
}) {
  const m = useMessages();
  const mq = useQuoteMessages();
  const index = useIndex();
  const source = index.sources.get(s.source);
  const item = {
    id: s.id,
    words: s.quote ?? s.says,
    exact: s.quote !== undefined,
    speaker: index.people.get(s.speaker)?.name ?? s.speaker,
    date: s.date,
    publisher: source?.publisher ?? '',
    title: source?.title,
    author: source?.author,
    published: source?.published,
    url: source?.url,
    permalink,
  };
  return (
    <Dialog title={mq.citeTitle} closeLabel={m.common.close} onClose={onClose}>
      {CITATION_STYLES.map((style) => {
        const text = cite(item, style);
        const name = mq.citeStyles[style];
        return (
          <section key={style} className={styles.style}>
            <h3>{name}</h3>
            <pre tabIndex={0} role="group" aria-label={name}>
              {text}
            </pre>
            <CopyButton
              className={styles.copy}
              text={() => text}
              label={mq.copyStyle(name)}
              done={mq.copied}
              failed={mq.copyFailed}
            />
          </section>
        );
      })}
    </Dialog>
  );
}
