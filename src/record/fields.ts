/** Fields that many entries of the record share. Messages say what to do, for whoever edits the data. */
import * as v from 'valibot';
import { parseEdtf } from './edtf.ts';
import { ID_PATTERN, isWebAddress } from './patterns.ts';

export const id = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, 'must be lower-case words joined by "-" or ".", such as "28-point-plan.p7"'),
  v.maxLength(120, 'is longer than 120 characters'),
);

export const ids = v.array(id);

const notBlank = v.check<string, string>((s) => s.trim() !== '', 'must not be blank');
const trimmed = v.check<string, string>(
  (s) => s.trim() === s,
  'begins or ends with a space: take it away',
);

/** One line of up to 300 characters. */
export const line = v.pipe(
  v.string(),
  notBlank,
  trimmed,
  v.maxLength(300, 'is longer than 300 characters'),
  v.regex(/^[^\n]*$/, 'must stand on one line'),
);

/** A sentence: a question, a label. */
export const shortText = v.pipe(
  v.string(),
  notBlank,
  trimmed,
  v.maxLength(240, 'is longer than 240 characters'),
);

/** A paragraph of up to 2,000 characters. */
export const text = v.pipe(
  v.string(),
  notBlank,
  trimmed,
  v.maxLength(2000, 'is longer than 2,000 characters'),
);

/** An EDTF date: `2026-02-11`, `2026-01`, `2026-01~`, `2026-02-17/2026-02-18`. */
export const date = v.pipe(
  v.string('must be a date in quotation marks, such as "2026-02-11"'),
  v.check(
    (s) => parseEdtf(s) !== null,
    'is no EDTF date: write 2026-02-11, 2026-02, 2026-02~ or 2026-02-17/2026-02-18',
  ),
);

/** A calendar day. */
export const day = v.pipe(
  v.string(),
  v.check(
    (s) => parseEdtf(s)?.precision === 'day' && !parseEdtf(s)?.approximate,
    'must be a day, such as 2026-02-11',
  ),
);

export const address = v.pipe(
  v.string(),
  v.check(isWebAddress, 'must be a full address that begins with http:// or https://'),
);

export const confidence = v.picklist(['high', 'medium', 'low']);
