export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'redlines-theme';

/** The theme in force: `public/theme.js` has set it from storage before anything was painted. */
export function readTheme(): Theme {
  const now = document.documentElement.dataset.theme;
  return now === 'light' || now === 'dark' ? now : 'system';
}

/** Sets the theme; false when the browser does not let the page remember it. */
export function writeTheme(theme: Theme): boolean {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
    return true;
  } catch {
    return false;
  }
}
