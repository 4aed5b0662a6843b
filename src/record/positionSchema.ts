/** Positions, voices that differ, silences: a part of the one schema. */
import * as v from 'valibot';
import { confidence, date, id, ids, text } from './fields.ts';

const ACTS = ['demands', 'proposes', 'accepts', 'conditional', 'rejects', 'ambiguous'] as const;

export const PositionSchema = v.strictObject({
  id,
  party: id,
  issue: id,
  /** Date of the earliest evidence for this state. */
  from: date,
  /** Date of the latest evidence for it. */
  lastStated: date,
  act: v.picklist(ACTS),
  /** The option asked for. Absent: none of them, or none named. */
  prefers: v.optional(id),
  /** Options the party has publicly said it could live with. */
  accepts: v.optional(ids),
  summary: text,
  basis: v.picklist(['stated', 'reported', 'inferred']),
  /** Statements, provisions, responses, events. */
  evidence: v.pipe(
    ids,
    v.minLength(1, 'has no evidence: a cell without evidence is not stated, so leave it out'),
  ),
  confidence,
  note: v.optional(text),
});

/**
 * A voice of a party that differs from the line of those who decide for it (Method says who does).
 * Holds from its date until `until`, or while it has not been taken back.
 */
export const VoiceSchema = v.strictObject({
  id,
  party: id,
  issue: id,
  speaker: id,
  date,
  /** The last day on which it is known to have differed; absent: nothing tells that it ended. */
  until: v.optional(date),
  act: v.picklist(ACTS),
  /** The option that this voice asks for. Absent: none of them, or none named. */
  prefers: v.optional(id),
  /** Our own words: how it differs. */
  says: text,
  statements: v.pipe(ids, v.minLength(1, 'has no statement')),
  note: v.optional(text),
});

/**
 * Why a party has no position on an issue, where the record knows: asked and declined to say, said
 * that it was not discussed, or an answer is known to exist whose words are not public.
 */
export const SilenceSchema = v.strictObject({
  id,
  party: id,
  issue: id,
  kind: v.picklist(['declined', 'not-discussed', 'unpublished']),
  date,
  known: v.optional(date),
  /** Our own words: who was silent on what. */
  says: text,
  statements: v.optional(ids),
  sources: v.optional(ids),
  note: v.optional(text),
});
