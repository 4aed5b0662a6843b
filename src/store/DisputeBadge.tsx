import styles from './DisputeBadge.module.css';
import { ViewLink } from './ViewLink.tsx';

interface Props {
  /** Ids and questions of the disputes that a thing is part of. */
  readonly disputes: readonly { readonly id: string; readonly question: string }[];
  /** "disputed". */
  readonly word: string;
  readonly className?: string | undefined;
}

/** A sign and a word that lead to each dispute that a thing is part of. Nothing where there is none. */
export function DisputeBadge({ disputes, word, className = '' }: Props) {
  return disputes.length === 0 ? null : (
    <span className={`${styles.badge} ${className}`}>
      {disputes.map((d, i) => (
        <ViewLink
          key={d.id}
          to={{ screen: 'dispute', item: d.id, selection: null, quote: null }}
          title={d.question}
        >
          {i === 0 ? `≠ ${word}` : i + 1}
          <span className="visually-hidden">: {d.question}</span>
        </ViewLink>
      ))}
    </span>
  );
}
