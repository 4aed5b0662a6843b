/**
 * When this reader was here before, and how far the record reached then. Kept on the reader's device
 * only, in local storage; never sent, never in a link.
 */
export interface Visit {
  /** Day of the visit, `YYYY-MM-DD`. */
  readonly date: string;
  /** Last day that the record reached on that day. */
  readonly reached: string;
}

export const VISIT_KEY = 'redlines-visit';

const DAY = /^\d{4}-\d\d-\d\d$/;

function visitOf(x: unknown): Visit | null {
  const { date, reached } = (x ?? {}) as Partial<Visit>;
  return typeof date === 'string' &&
    DAY.test(date) &&
    typeof reached === 'string' &&
    DAY.test(reached)
    ? { date, reached }
    : null;
}

/** The visits of a day are one: a page loaded again must not push the one before out. */
export function nextVisits(
  kept: unknown,
  now: Visit,
): { readonly last: Visit | null; readonly now: Visit } {
  const { last, now: was } = (kept ?? {}) as { last?: unknown; now?: unknown };
  const newest = visitOf(was);
  if (newest === null) return { last: null, now };
  return newest.date < now.date ? { last: newest, now } : { last: visitOf(last), now };
}

/**
 * Notes this visit and gives the one of an earlier day. Null: there was none, or the browser doesn't
 * let the page remember.
 */
export function noteVisit(reached: string, today = new Date()): Visit | null {
  const pad = (n: number) => String(n).padStart(2, '0');
  const date = `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  try {
    let kept: unknown = null;
    try {
      kept = JSON.parse(localStorage.getItem(VISIT_KEY) ?? 'null');
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    const visits = nextVisits(kept, { date, reached });
    localStorage.setItem(VISIT_KEY, JSON.stringify(visits));
    return visits.last;
  } catch {
    return null;
  }
}
