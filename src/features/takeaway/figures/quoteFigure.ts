import type { Look } from '../../../ui/shapePath.ts';
import { fit, oneLine, place, type Font, type Measure } from './drawing.ts';
import { BODY, finish, framed, type Frame } from './frame.ts';
import { PALETTE } from './palette.ts';

/** What a quote card says. */
export interface QuoteFigure {
  /** The exact words with their quotation marks, or, if only reported, our words without. */
  readonly words: string;
  readonly exact: boolean;
  /** "Reported, not quoted": stands above the words when they are not exact. */
  readonly label: string;
  readonly speaker: string;
  readonly role: string;
  readonly look: Look | null;
  /** Date, venue, how it reached us. */
  readonly when: string;
  readonly source: string;
}

/** A statement as a card: all of its words, who said them, when, from which source. */
export function quoteFigure(q: QuoteFigure, frame: Frame, measure: Measure): string {
  const d = framed(frame, measure);
  const foot = 132;
  let top: number = BODY.top;
  if (!q.exact) {
    d.text(BODY.x, top + 26, q.label, { family: 'sans', size: 24, weight: 600 }, PALETTE.ink2);
    top += 40;
  }
  const text = fit(
    q.words,
    { family: q.exact ? 'serif' : 'sans', weight: 400 },
    { width: BODY.width, height: BODY.bottom - foot - top },
    [54, 22],
    measure,
  );
  const spare = Math.max(0, BODY.bottom - foot - top - text.height);
  const end = place(d, BODY.x, top + spare * 0.35, text);
  const y = Math.max(BODY.bottom - foot + 8, end + 12);
  let x: number = BODY.x;
  if (q.look) {
    d.shape(q.look, x + 12, y + 26, 12);
    x += 36;
  }
  const name: Font = { family: 'sans', size: 32, weight: 700 };
  d.text(x, y + 36, q.speaker, oneLine(q.speaker, name, BODY.x + BODY.width - x, measure));
  const role = fit(
    q.role,
    { family: 'sans', weight: 400 },
    { width: BODY.width, height: 30 },
    [24, 16],
    measure,
  );
  const below = place(d, BODY.x, y + 72 - role.font.size, role, PALETTE.ink2);
  const when = fit(
    [q.when, q.source].filter((s) => s !== '').join(' · '),
    { family: 'sans', weight: 400 },
    { width: BODY.width, height: 30 },
    [24, 14],
    measure,
  );
  // Of one line each, they stand where they always stand; longer ones push down what follows.
  const start = Math.max(below + 2, y + 114 - when.height);
  const last = place(d, BODY.x, start, when, PALETTE.ink2);
  return finish(d, frame, `${q.speaker}: ${q.words}`, Math.max(BODY.bottom, y + 118, last + 4));
}
