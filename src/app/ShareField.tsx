import { useId, type ReactNode } from 'react';
import { useShareMessages } from '../messages/useShareMessages.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import styles from './ShareDialog.module.css';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** Lines of text; one line if not given. */
  readonly rows?: number;
  /** What changes the value. */
  readonly children?: ReactNode;
}

/** One thing to copy: its name, what it is for, the text, a button. */
export function ShareField({ label, help, value, rows, children }: Props) {
  const m = useShareMessages();
  const id = useId();
  const same = {
    readOnly: true,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': `${id}-help`,
    value,
  } as const;
  return (
    <section className={styles.field}>
      <h3 id={`${id}-label`}>{label}</h3>
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
      {children && <p className={styles.choices}>{children}</p>}
      <p className={styles.row}>
        {rows === undefined ? (
          <input {...same} onFocus={(e) => e.currentTarget.select()} />
        ) : (
          <textarea {...same} rows={rows} onFocus={(e) => e.currentTarget.select()} />
        )}
        <CopyButton
          className={styles.copy}
          text={() => value}
          label={m.copy(label)}
          done={m.copied}
          failed={m.failed}
        />
      </p>
    </section>
  );
}
