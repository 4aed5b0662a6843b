/** Documents with their provisions and responses, events, disputes: a part of the one schema. */
import * as v from 'valibot';
import { date, id, ids, line, shortText, text } from './fields.ts';

export const ProvisionSchema = v.strictObject({
  id,
  /** As the document prints it; absent where it prints none or none was seen. */
  number: v.optional(line),
  issue: v.optional(id),
  option: v.optional(id),
  /** What it is about when no issue of the record fits. */
  topic: v.optional(line),
  summary: text,
  /** A few words of the text itself. */
  keyPhrase: v.optional(shortText),
  sources: v.optional(ids),
});

const RESPONSES = [
  'accepts',
  'accepts-as-basis',
  'partly',
  'rejects',
  'denies-receipt',
  'has-not-confirmed',
  'not-stated',
] as const;

export const ResponseSchema = v.strictObject({
  id,
  party: id,
  date: v.optional(date),
  act: v.picklist(RESPONSES),
  summary: text,
  statements: v.optional(ids),
  sources: v.optional(ids),
});

export const DocumentSchema = v.strictObject({
  id,
  title: line,
  /** A few letters for the timeline and the gap track: "28-pt". */
  label: v.pipe(v.string(), v.nonEmpty(), v.maxLength(24)),
  date,
  authors: ids,
  /** Another party than the authors has said that it counts as its own. */
  endorsedBy: v.optional(ids),
  status: v.picklist([
    'proposed',
    'in-negotiation',
    'agreed',
    'expired',
    'superseded',
    'rejected',
    'alleged',
    'lapsed',
    'in-force',
    'unknown',
  ]),
  publicity: line,
  supersedes: v.optional(ids),
  /** complete: every numbered point is here. partial: some. none: the text has no numbers or none was seen. */
  numbering: v.picklist(['complete', 'partial', 'none']),
  points: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  summary: text,
  completeness: line,
  note: v.optional(text),
  provisions: v.array(ProvisionSchema),
  responses: v.array(ResponseSchema),
  sources: ids,
});

export const EventSchema = v.strictObject({
  id,
  date,
  title: line,
  kind: v.picklist([
    'talks',
    'summit',
    'call',
    'truce',
    'document',
    'statement',
    'vote',
    'sanction',
    'military',
  ]),
  place: v.optional(line),
  participants: v.optional(v.array(line)),
  parties: v.optional(ids),
  summary: text,
  outcome: v.optional(text),
  documents: v.optional(ids),
  sourcing: v.picklist(['good', 'fair', 'thin']),
  note: v.optional(text),
  sources: ids,
});

export const ClaimSchema = v.strictObject({
  id,
  by: line,
  party: v.optional(id),
  date: v.optional(date),
  says: text,
  statements: v.optional(ids),
  sources: v.optional(ids),
});

export const DisputeSchema = v.strictObject({
  id,
  question: shortText,
  issues: v.optional(ids),
  documents: v.optional(ids),
  status: v.picklist(['open', 'partly-settled', 'settled']),
  claims: v.pipe(v.array(ClaimSchema), v.minLength(2)),
  note: v.optional(text),
});
