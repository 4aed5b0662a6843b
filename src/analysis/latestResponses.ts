import { counted } from '../record/recordIndex.ts';
import { compareDates } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Document, Response } from '../record/types.ts';
import { countingDays, inSpell, perRecord, type Spells } from './spells.ts';

/** After everything. */
const END = '9999-12-31';

/**
 * A party's answers to a document as a whole by a day, newest first; those without a date come last.
 * An answer to single points (`pointStory.ts`) says nothing of the rest.
 */
export function responsesOf(
  index: RecordIndex,
  document: Document,
  party: string,
  day: string,
): readonly Response[] {
  return document.responses
    .filter((r) => r.party === party && !r.provisions?.length && counted(index, r.id, day))
    .sort((a, b) =>
      a.date && b.date ? compareDates(b.date, a.date) : a.date ? -1 : b.date ? 1 : 0,
    );
}

interface Latest extends Spells<Response | null> {
  /** Dated answers to the whole, newest first. */
  readonly own: readonly Response[];
}

const latest = perRecord(() => new Map<string, Latest>());

/**
 * A party's latest answer by a day. Null: it has said nothing. An entry "not stated" is no answer,
 * so it never hides an earlier one; an answer without a date can't be the latest of any day.
 */
export function latestResponse(
  index: RecordIndex,
  document: Document,
  party: string,
  day: string,
): Response | null {
  const key = `${document.id} ${party}`;
  let spells = latest(index).get(key);
  if (!spells) {
    const own = responsesOf(index, document, party, END).filter(
      (r) => r.act !== 'not-stated' && r.date !== undefined,
    );
    spells = {
      own,
      days: countingDays(
        index,
        own.map((r) => r.id),
      ),
      known: [],
    };
    latest(index).set(key, spells);
  }
  const { own } = spells;
  return inSpell(spells, day, () => own.find((r) => counted(index, r.id, day)) ?? null);
}
