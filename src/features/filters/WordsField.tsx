import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/useMessages.ts';
import { useAppStore, useView } from '../../store/AppStoreContext.tsx';
import styles from './FilterBar.module.css';

/** Longest text that the address carries. */
const LONGEST = 200;

/** Words that statements must contain; follows the typing. */
export function WordsField() {
  const m = useMessages().filters;
  const store = useAppStore();
  const words = useView('words');
  const [text, setText] = useState(words ?? '');
  useEffect(() => {
    setText((now) => (now.trim().replace(/\s+/g, ' ') === (words ?? '') ? now : (words ?? '')));
  }, [words]);
  return (
    <input
      type="search"
      className={styles.words}
      aria-label={m.wordsHelp}
      placeholder={m.words}
      value={text}
      maxLength={LONGEST}
      onChange={(e) => {
        setText(e.target.value);
        store.getState().adjust({ words: e.target.value.trim().replace(/\s+/g, ' ') || null });
      }}
    />
  );
}
