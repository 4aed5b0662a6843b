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
  /** Which witnesses of the document carry it, when not all do. */
  witnesses: v.optional(ids),
});

/** One way in which a text became known: two outlets with two versions are two witnesses of one document. */
export const WitnessSchema = v.strictObject({
  id,
  /** "The text as published by Axios". */
  title: line,
  date: v.optional(date),
  sources: v.pipe(ids, v.minLength(1, 'has no source')),
  /** What this version has that others don't. */
  note: v.optional(text),
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
  /** When it became public, where that was later than the day itself. */
  known: v.optional(date),
  act: v.picklist(RESPONSES),
  /** Provisions of the document that it answers. Absent: the document as a whole. */
  provisions: v.optional(ids),
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
  /** When it became public, where that was later than the day itself. */
  known: v.optional(date),
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
  /** Since when it is off the table, where no other text took its place: rejected, lapsed, withdrawn. */
  ended: v.optional(date),
  publicity: line,
  /** How its words are known. */
  text: v.optional(v.picklist(['published', 'leaked', 'read-out', 'reported', 'alleged'])),
  /** Documents that it took the place of. */
  supersedes: v.optional(ids),
  /** Documents that it was put forward against. */
  counters: v.optional(ids),
  /** Documents that were joined to make it. */
  mergedFrom: v.optional(ids),
  /** The document that it was taken out of. */
  splitFrom: v.optional(id),
  witnesses: v.optional(v.array(WitnessSchema)),
  /** Parts that are known to exist and whose words are not public. */
  unpublished: v.optional(v.array(v.strictObject({ title: line, note: v.optional(text) }))),
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
  /** When it became public, where that was later than the day itself. */
  known: v.optional(date),
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

/**
 * What became of a clause from one document to another: an edge between provisions. `drops` leads to
 * no provision, but names the document that leaves the clause out.
 */
export const ClauseSchema = v.strictObject({
  id,
  kind: v.picklist(['derives', 'splits', 'merges', 'drops']),
  from: v.pipe(ids, v.minLength(1)),
  to: v.optional(ids),
  /** For `drops`: the document that leaves it out. */
  droppedIn: v.optional(id),
  /** Whether the wording is the same; unknown where one text was only reported. */
  wording: v.picklist(['same', 'changed', 'unknown']),
  note: v.optional(text),
});

/** What a claim does to the question. */
const CLAIM_ACTS = ['asserts', 'denies', 'redefines', 'confirms', 'declines', 'reports'] as const;

export const ClaimSchema = v.strictObject({
  id,
  by: line,
  act: v.optional(v.picklist(CLAIM_ACTS)),
  party: v.optional(id),
  date: v.optional(date),
  /** When it became public, where that was later than the day itself. */
  known: v.optional(date),
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
