import { useDataMessages } from '../../messages/useDataMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import {
  csvPath,
  feedPath,
  PACKAGE_PATH,
  PUBLISHED_TABLES,
  RECORD_PATH,
  SCHEMA_PATH,
  type PublishedKind,
} from '../../record/publishedPaths.ts';
import { useApp, useIndex } from '../../store/AppStoreContext.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import styles from './DataScreen.module.css';
import { EntryList } from './EntryList.tsx';

/** What the site publishes for other programs and other people, and how to use it. */
export function DataScreen() {
  const m = useDataMessages();
  const dates = useDates();
  const { meta, issues, parties, documents } = useIndex().data;
  const { version } = meta;
  const base = useApp((s) => s.base);
  // Another record, from a file or a path, has entries that the site has no files for.
  const published = useApp((s) => s.portable && s.view.record === null);
  const lists: readonly [PublishedKind, readonly { id: string; name: string }[]][] = [
    ['issues', issues.map((i) => ({ id: i.id, name: i.title }))],
    ['parties', parties.map((p) => ({ id: p.id, name: p.name }))],
    ['documents', documents.map((d) => ({ id: d.id, name: d.title }))],
  ];
  const searched = dates(meta.searchedUntil, 'long');
  const entryLists = (files: 'json' | 'feeds') =>
    published &&
    lists.map(([kind, entries]) => (
      <EntryList key={kind} kind={kind} entries={entries} files={files} />
    ));
  return (
    <div className={styles.page}>
      <h1>{m.title}</h1>
      <p>{m.lead}</p>
      {published ? (
        <p>
          {version !== undefined && `${m.version(version)} `}
          {m.until(searched, dates(meta.latestMaterial, 'long'))}
        </p>
      ) : (
        <p role="note">{m.other}</p>
      )}
      <section>
        <h2>{m.record}</h2>
        <p>{m.recordText}</p>
        <ul className={styles.list}>
          <li>
            <a href={base + RECORD_PATH}>{m.recordFile}</a>
          </li>
          <li>
            <a href={base + SCHEMA_PATH}>{m.schemaFile}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{m.tables}</h2>
        <p>{m.tablesText}</p>
        <ul className={styles.list}>
          <li>
            <a href={base + PACKAGE_PATH}>{m.packageFile}</a>
          </li>
        </ul>
        <p>{m.tablesForm}</p>
        <p>{m.formula}</p>
        <details>
          <summary>
            {m.tableList} ({PUBLISHED_TABLES.length})
          </summary>
          <ul className={styles.list}>
            {PUBLISHED_TABLES.map((name) => (
              <li key={name}>
                <a href={base + csvPath(name)}>{name}.csv</a>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section>
        <h2>{m.entries}</h2>
        <p>{m.entriesText}</p>
        {entryLists('json')}
      </section>
      <section>
        <h2>{m.feeds}</h2>
        <p>{m.feedsText}</p>
        <ul className={styles.list}>
          <li>
            <span>{m.feedWhole}</span>
            <a
              href={base + feedPath('changes', 'atom')}
              aria-label={m.linkName(m.feedWhole, m.formats.atom)}
            >
              {m.formats.atom}
            </a>
            <a
              href={base + feedPath('changes', 'json')}
              aria-label={m.linkName(m.feedWhole, m.formats.jsonFeed)}
            >
              {m.formats.jsonFeed}
            </a>
          </li>
        </ul>
        {entryLists('feeds')}
      </section>
      <section>
        <h2>{m.licence}</h2>
        <p>{m.licenceText}</p>
        <p>
          <OutLink href={m.licenceAddress}>{m.licenceLink}</OutLink>
        </p>
      </section>
      {published && (
      <section>
        <h2>{m.cite}</h2>
        <p className={styles.citation}>{m.citation(meta.title, searched, version)}</p>
        <p>{m.citeText}</p>
      </section>
      )}
    </div>
  );
}
