import { statusBy } from '../../analysis/asOf.ts';
import type { Document } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import styles from './Documents.module.css';

/** What the list is narrowed to; an empty text lets every document through. */
export interface DocumentChoice {
  readonly author: string;
  readonly status: string;
}

/** Whether a document passes. */
export function passes(d: Document, choice: DocumentChoice): boolean {
  return (
    (choice.author === '' || d.authors.includes(choice.author)) &&
    (choice.status === '' || d.status === choice.status)
  );
}

/** Narrows the list by who wrote a document and by what became of it. */
export function DocumentFilters({
  documents,
  choice,
  onChoose,
}: {
  documents: readonly Document[];
  choice: DocumentChoice;
  onChoose: (choice: DocumentChoice) => void;
}) {
  const m = useDocumentMessages();
  const index = useIndex();
  const day = useDay();
  const statuses = [...new Set(documents.flatMap((d) => statusBy(index, d, day) ?? []))];
  const authors = index.data.parties.filter((p) => documents.some((d) => d.authors.includes(p.id)));
  return (
    <p className={styles.filters}>
      <label>
        {m.filterAuthor}{' '}
        <select
          value={choice.author}
          onChange={(e) => onChoose({ ...choice, author: e.target.value })}
        >
          <option value="">{m.anyAuthor}</option>
          {authors.map((p) => (
            <option key={p.id} value={p.id}>
              {p.name}
            </option>
          ))}
        </select>
      </label>
      {statuses.length > 0 && (
        <label>
          {m.filterStatus}{' '}
          <select
            value={choice.status}
            onChange={(e) => onChoose({ ...choice, status: e.target.value })}
          >
            <option value="">{m.anyStatus}</option>
            {statuses.map((s) => (
              <option key={s} value={s}>
                {m.status[s]}
              </option>
            ))}
          </select>
        </label>
      )}
    </p>
  );
}
