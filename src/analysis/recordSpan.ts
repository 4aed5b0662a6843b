import { firstDay, lastDay } from '../record/edtf.ts';
import type { RecordIndex } from '../record/recordIndex.ts';

/** First and last day of which a record can be shown. */
export interface RecordSpan {
  readonly first: string;
  /** The newest material of the record. */
  readonly latest: string;
  /** Sources were searched until then: nothing newer was found. */
  readonly searched: string;
}

const cache = new WeakMap<RecordIndex['data'], RecordSpan>();

/** The days that a record reaches, whatever they are counted by. */
export function recordSpan(index: RecordIndex): RecordSpan {
  const known = cache.get(index.data);
  if (known) return known;
  const { statements, events, documents, positions, meta } = index.data;
  const latest = lastDay(meta.latestMaterial);
  const dates = [
    ...[...statements, ...events, ...documents].map((x) => x.date),
    ...positions.map((p) => p.from),
  ];
  const first = dates.reduce((a, date) => (firstDay(date) < a ? firstDay(date) : a), latest);
  const until = lastDay(meta.searchedUntil);
  const span = { first, latest, searched: until > latest ? until : latest };
  cache.set(index.data, span);
  return span;
}
