import { disputesBy } from '../../analysis/disputesBy.ts';
import { speakersOf } from '../../analysis/speakers.ts';
import { counted, type RecordIndex } from '../../record/recordIndex.ts';
import type { Screen, View } from '../../store/view.ts';

/** Something that has a page. */
export interface Place {
  readonly id: string;
  /** What an address is likened to. */
  readonly title: string;
  /** What the link says. */
  readonly text: string;
  readonly to: Partial<View>;
}

interface Words {
  readonly date: (edtf: string) => string;
  /** What stands before a report, so that none is taken for a quotation. */
  readonly reported: string;
}

/** All that has a page and was there by a day, by the folder of its address. */
export function placesBy(
  index: RecordIndex,
  day: string,
  words: Words,
): ReadonlyMap<string, readonly Place[]> {
  const of = (screen: Screen, list: readonly { id: string; title: string; text?: string }[]) =>
    list.map(({ id, title, text = title }): Place => ({
      id,
      title,
      text,
      to: { screen, item: id },
    }));
  const { data } = index;
  const speakers = [null, ...data.parties.map((p) => p.id)].flatMap((p) =>
    speakersOf(index, p, day),
  );
  return new Map([
    ['issues', of('issue', data.issues)],
    ['clauses', of('clause', data.issues)],
    [
      'documents',
      of(
        'document',
        data.documents
          .filter((d) => counted(index, d.id, day))
          .map((d) => ({ id: d.id, title: d.title })),
      ),
    ],
    [
      'disputes',
      of(
        'dispute',
        disputesBy(index, day).map(({ dispute: d }) => ({ id: d.id, title: d.question })),
      ),
    ],
    [
      'people',
      of(
        'person',
        speakers.map(({ person: p }) => ({ id: p.id, title: p.name })),
      ),
    ],
    [
      'parties',
      of(
        'party',
        data.parties.map((p) => ({ id: p.id, title: p.name })),
      ),
    ],
    [
      'quotes',
      of(
        'quote',
        [...index.statements.values()]
          .filter((s) => counted(index, s.id, day))
          .map((s) => {
            const who = index.people.get(s.speaker)?.name ?? s.speaker;
            const said = s.quote === undefined ? `${words.reported}: ${s.says}` : `“${s.quote}”`;
            return {
              id: s.id,
              title: `${who} ${(s.quote ?? s.says).slice(0, 80)}`,
              text: `${who}, ${words.date(s.date)}: ${said}`,
            };
          }),
      ),
    ],
  ]);
}
