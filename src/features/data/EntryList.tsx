import { useDataMessages } from '../../messages/useDataMessages.ts';
import { feedPath, jsonPath, type PublishedKind } from '../../record/publishedPaths.ts';
import { useApp } from '../../store/AppStoreContext.tsx';
import styles from './DataScreen.module.css';

interface Props {
  readonly kind: PublishedKind;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  /** Which files of each entry the list links to. */
  readonly files: 'json' | 'feeds';
}

/** A folded list of one kind of entry, with the files of each. */
export function EntryList({ kind, entries, files }: Props) {
  const m = useDataMessages();
  const base = useApp((s) => s.base);
  const links = (id: string) =>
    files === 'json'
      ? [{ format: m.formats.json, path: jsonPath(kind, id) }]
      : [
          { format: m.formats.atom, path: feedPath({ kind, id }, 'atom') },
          { format: m.formats.jsonFeed, path: feedPath({ kind, id }, 'json') },
        ];
  return (
    <details>
      <summary>
        {m.lists[kind]} ({entries.length})
      </summary>
      <ul className={styles.list}>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            {links(id).map(({ format, path }) => (
              <a key={path} href={base + path} aria-label={m.linkName(name, format)}>
                {format}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
