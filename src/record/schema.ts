/**
 * The one schema of the record. TypeScript types, the runtime check and the published JSON Schema
 * all come from here. A rule that looks at more than one entry is in `checks/`.
 */
import * as v from 'valibot';
import { ClauseSchema, DisputeSchema, DocumentSchema, EventSchema } from './documentSchema.ts';
import { address, confidence, day, date, id, ids, line, shortText, text } from './fields.ts';
import { VERSION_PATTERN } from './patterns.ts';
import { PositionSchema, SilenceSchema, VoiceSchema } from './positionSchema.ts';

/** The day before an event begins, the day on which it begins, or its last day. */
const MomentSchema = v.strictObject({
  event: id,
  at: v.picklist(['before', 'on', 'after']),
  label: line,
});

/** What the record is, how far it was searched, and what a page shows before the reader chooses. */
const MetaSchema = v.strictObject({
  id,
  title: line,
  question: line,
  language: v.literal('en'),
  /** The last day on which sources were searched. */
  searchedUntil: day,
  /** Date of the newest material that the search found. */
  latestMaterial: date,
  coverage: text,
  /** What a reader could look for and will not find. */
  notCovered: v.optional(v.array(shortText)),
  /** Default of "changed since". */
  since: day,
  /** The event that `since` stands for. */
  sinceEvent: v.optional(id),
  /** Parties on screen before the reader chooses. */
  shown: ids,
  /** The two parties that the headline sentence compares. */
  headline: v.tuple([id, id]),
  /** Days that readers ask for, named by an event: the presets of the dates. In the order of time. */
  moments: v.optional(v.array(MomentSchema)),
  repository: v.optional(address),
  /** Name of this state of the record: the day it is released, with a number if it is not the first. */
  version: v.optional(v.pipe(v.string(), v.regex(VERSION_PATTERN))),
});

export const PartySchema = v.strictObject({
  id,
  name: line,
  short: line,
  /** Used in "Russian", "Ukrainian". */
  adjective: line,
  shape: v.picklist(['square', 'circle', 'triangle', 'diamond', 'cross', 'ring']),
  colour: v.strictObject({
    light: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
    dark: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  }),
});

export const GroupSchema = v.strictObject({ id, title: line });

const OptionSchema = v.strictObject({
  id,
  label: shortText,
  /** Why the scale has it, or where it ends: needed where nothing in the record names the option. */
  why: v.optional(shortText),
});

export const IssueSchema = v.strictObject({
  id,
  group: id,
  title: line,
  question: shortText,
  /** False: the options have no order, so there is no distance, only same or different. */
  ordered: v.boolean(),
  options: v.pipe(v.array(OptionSchema), v.minLength(2)),
  /** How close calls on this issue are coded. */
  rule: v.optional(text),
});

/** `voice` says for whom a person speaks in a role. */
export const RoleSchema = v.strictObject({
  title: line,
  from: date,
  to: v.optional(date),
  voice: v.picklist(['official', 'candidate', 'parliament', 'joint-text', 'unnamed', 'outside']),
});

export const PersonSchema = v.strictObject({
  id,
  name: line,
  kind: v.picklist(['person', 'body']),
  party: v.optional(id),
  /** Other spellings, Cyrillic included: search finds them too. */
  spellings: v.optional(v.array(line)),
  roles: v.pipe(v.array(RoleSchema), v.minLength(1)),
});

export const SourceSchema = v.strictObject({
  id,
  publisher: line,
  /** Absent where only the address was seen. */
  title: v.optional(line),
  author: v.optional(line),
  url: v.optional(address),
  /** Why there is no address. */
  noAddress: v.optional(text),
  published: v.optional(date),
  /**
   * official: of the speaker's state or body. record: an agency or outlet of record. outlet: another
   * outlet that edits what it prints. aggregator: a page that copies others.
   */
  grade: v.optional(v.picklist(['official', 'record', 'outlet', 'aggregator'])),
  /** Address of a saved copy. */
  saved: v.optional(address),
  kind: v.picklist([
    'news',
    'interview',
    'transcript',
    'official',
    'document-text',
    'social-post',
    'state-media',
    'pro-kremlin-media',
    'aggregator',
    'generated-digest',
    'analysis',
    'reference',
  ]),
});

/** The result of looking the words up again. */
const CheckSchema = v.strictObject({
  verdict: v.picklist(['exact', 'exact-elsewhere', 'corrected', 'not-found-again']),
  on: day,
  url: v.optional(address),
  /**
   * How near the page where the words were seen is to the speaker. own: the speaker's office, a
   * transcript or a recording. heard: an outlet or agency that took the words down. relayed: a page
   * that prints what another took down.
   */
  nearness: v.optional(v.picklist(['own', 'heard', 'relayed'])),
  note: v.optional(text),
});

export const StatementSchema = v.strictObject({
  id,
  /** Absent for voices outside the talks. */
  party: v.optional(id),
  /** Other parties that issued the same text. */
  jointWith: v.optional(ids),
  speaker: id,
  date,
  /** When it became public, where that was later than the day itself. */
  known: v.optional(date),
  venue: v.optional(line),
  /** reported: an outlet gives the sense, so there is no quotation, only `says`. */
  reach: v.picklist(['verbatim', 'translated', 'reported']),
  /** The exact words, at most 60. Omissions stand as they were printed. */
  quote: v.optional(text),
  /** Who put the words into English, where someone did. */
  translator: v.optional(line),
  original: v.optional(
    v.strictObject({ text, language: v.picklist(['ru', 'uk', 'fr', 'de', 'en', 'it']) }),
  ),
  /** Our own words: what is said. */
  says: text,
  issues: ids,
  /** What else it is about, when no issue of the record fits. */
  topics: v.optional(v.array(line)),
  source: id,
  prefix: v.optional(text),
  suffix: v.optional(text),
  contradicts: v.optional(ids),
  confidence,
  check: v.optional(CheckSchema),
  note: v.optional(text),
});

const CorrectionSchema = v.strictObject({
  id,
  date: day,
  /** The entry that was corrected. */
  entry: id,
  was: text,
  now: text,
  why: text,
});

/** An id that was given up, and the one that took its place: old links follow it for ever. */
const AliasSchema = v.strictObject({ from: id, to: id, since: day });

/** The published form of a record: one JSON object. */
export const RecordSchema = v.strictObject({
  format: v.literal('redlines-record/1'),
  meta: MetaSchema,
  parties: v.pipe(v.array(PartySchema), v.minLength(2)),
  groups: v.array(GroupSchema),
  issues: v.array(IssueSchema),
  people: v.array(PersonSchema),
  sources: v.array(SourceSchema),
  statements: v.array(StatementSchema),
  positions: v.array(PositionSchema),
  documents: v.array(DocumentSchema),
  events: v.array(EventSchema),
  disputes: v.array(DisputeSchema),
  corrections: v.array(CorrectionSchema),
  clauses: v.optional(v.array(ClauseSchema)),
  voices: v.optional(v.array(VoiceSchema)),
  silences: v.optional(v.array(SilenceSchema)),
  aliases: v.optional(v.array(AliasSchema)),
});
