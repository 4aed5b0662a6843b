import { useEffect, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import styles from './ThemeChoice.module.css';
import { readTheme, writeTheme, THEMES, type Theme } from './theme.ts';

/** Light, dark, or as the system has it: kept on this device, never in a link. */
export function ThemeChoice() {
  const m = useMessages().shell;
  // The prerendered page knows no reader: the first render is as it was written.
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(readTheme()), []);
  const [kept, setKept] = useState(true);
  return (
    <label className={styles.theme} data-print="no">
      <span aria-hidden="true">◐ </span>
      <span className="visually-hidden">{m.theme}</span>
      <select
        value={theme}
        onChange={(e) => {
          const next = THEMES.find((t) => t === e.target.value) ?? 'system';
          setTheme(next);
          setKept(writeTheme(next));
        }}
      >
        {THEMES.map((t) => (
          <option key={t} value={t}>
            {m.themeNames[t]}
          </option>
        ))}
      </select>
      <span role="status">{kept ? '' : ` ${m.themeNotKept}`}</span>
    </label>
  );
}
