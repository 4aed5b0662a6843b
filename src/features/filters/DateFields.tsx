import { useId } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useView } from '../../store/AppStoreContext.tsx';
import styles from './FilterBar.module.css';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** First and last day of the statements shown, where no timeline has these fields. */
export function DateFields() {
  const m = useMessages().filters;
  const store = useAppStore();
  const from = useView('from');
  const to = useView('to');
  const id = useId();
  const set = (key: 'from' | 'to', value: string) => {
    const next = { from, to, [key]: value === '' ? null : value };
    const ordered = next.from === null || next.to === null || next.from <= next.to;
    if (value === '' || (DAY.test(value) && ordered)) store.getState().adjust(next);
  };
  return (
    <>
      {(['from', 'to'] as const).map((key) => (
        <span key={key} className={styles.check}>
          <label htmlFor={`${id}-${key}`}>{m[key]}</label>
          <input
            id={`${id}-${key}`}
            type="date"
            {...(key === 'from' ? { max: to ?? undefined } : { min: from ?? undefined })}
            value={(key === 'from' ? from : to) ?? ''}
            onChange={(e) => set(key, e.target.value)}
          />
        </span>
      ))}
    </>
  );
}
