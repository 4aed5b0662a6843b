import { LANGUAGE } from '../../messages/useMessages.ts';

const LOCALE = LANGUAGE === 'en' ? 'en-GB' : LANGUAGE;
const FORMATS = {
  year: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'short', year: 'numeric' }),
  month: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'short' }),
  day: new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'short' }),
} as const;

/** A date below the timeline, `YYYY-MM-DD`, as short as its unit allows. */
export function tickText(unit: keyof typeof FORMATS, day: string): string {
  return FORMATS[unit].format(new Date(`${day}T00:00:00Z`));
}
