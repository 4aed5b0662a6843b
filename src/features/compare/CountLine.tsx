import { useId, useState } from 'react';
import type { View } from '../../store/view.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import styles from './ChangeSummary.module.css';

/** One thing that a number counts: where it is read, and what it was and is. */
export interface Counted {
  readonly key: string;
  readonly to: Partial<View>;
  readonly label: string;
  readonly was?: string;
  readonly is?: string;
}

/** A part of a sentence with its number, and all that the number counts. */
export interface CountPart {
  /** What is counted, for those who recount: `moved`, `narrowed`. */
  readonly count: string;
  readonly party?: string;
  /** The party towards which, where the number counts moves towards one. */
  readonly towards?: string;
  readonly n: number;
  readonly before: string;
  readonly after: string;
  readonly items: readonly Counted[];
}

/** A sentence of numbers; each opens the list of what it counts. */
export function CountLine({ parts }: { parts: readonly CountPart[] }) {
  const m = useChangeMessages();
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const shown = open === null ? undefined : parts[open];
  return (
    <>
      {parts.map((p, i) => {
        const hooks = {
          'data-count': p.count,
          'data-party': p.party,
          'data-towards': p.towards,
          'data-n': p.n,
        };
        return (
          <span key={i}>
            {i > 0 && p.before !== '' && ' '}
            {p.before}{' '}
            {p.n === 0 ? (
              <b {...hooks}>0</b>
            ) : (
              <button
                type="button"
                className={styles.number}
                aria-expanded={open === i}
                aria-controls={open === i ? id : undefined}
                onClick={() => setOpen(open === i ? null : i)}
                {...hooks}
              >
                {p.n}
                <span className="visually-hidden"> {m.listThem}</span>
              </button>
            )}
            {p.after}
          </span>
        );
      })}
      {shown && (
        <ul className={styles.counted} id={id}>
          {shown.items.map((item) => (
            <li key={item.key} data-counted={item.key}>
              <ViewLink to={item.to}>{item.label}</ViewLink>
              {item.was !== undefined && item.is !== undefined && (
                <>
                  {': '}
                  <span>{item.was}</span> <span aria-hidden="true">→</span>
                  <span className="visually-hidden">{m.becomes}</span> <span>{item.is}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
