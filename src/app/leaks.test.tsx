/**
 * Nothing that counts after the day shown is on any page: looked for in the pages as they are made for
 * readers without scripts, over the real record, for days at random, both bases, all screens.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../tests/fixtures/asked.ts';
import { laterThan, leaksIn, leaksInValue } from '../../tests/fixtures/leaks.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { BASES } from '../record/counting.ts';
import { indexBy } from '../record/recordIndex.ts';
import { dayNumber, dayText } from '../analysis/timelineItems.ts';
import { DEFAULT_VIEW, SORTS, type Screen, type View } from '../store/view.ts';
import { writeAddress } from '../store/viewAddress.ts';
import { readSelection, writeSelection } from '../store/selection.ts';
import type { Asked } from '../features/takeaway/asked.ts';
import { makeBriefing } from '../features/takeaway/briefing.ts';
import { citationFile } from '../features/takeaway/citations.ts';
import { toJson } from '../features/takeaway/json.ts';
import { metadataTable } from '../features/takeaway/metadataTable.ts';
import { statementTable } from '../features/takeaway/statementTable.ts';
import { comparisonTable } from '../features/takeaway/tables.ts';
import {
  comparedDay,
  shownDay,
  shownIndex,
  shownParties,
  shownSince,
} from '../store/effectiveView.ts';
import { renderPage } from './prerender.tsx';

const said = realIndex();
const { data } = said;
const parties = data.parties.map((p) => p.id);
/** Views; more by hand. */
const RUNS = Number(process.env['LEAKS_RUNS'] ?? 200);
const [FIRST, LAST] = [dayNumber('2022-01-01'), dayNumber('2026-11-30')];

const id = (list: readonly { readonly id: string }[]) => fc.constantFrom(...list.map((x) => x.id));
const day = fc.noBias(fc.integer({ min: FIRST, max: LAST })).map(dayText);
const party = fc.constantFrom(...parties);
const issue = id(data.issues);
const document = id(data.documents);
// Half of them with ties to others, which are few: through these, later words could come in.
const statement = fc.oneof(
  id(data.statements),
  id(data.statements.filter((s) => said.contradicts.has(s.id) || said.disputesOf.has(s.id))),
);
const provision = id(data.documents.flatMap((d) => d.provisions));

const selection = fc.option(
  fc
    .oneof(
      fc.record({ kind: fc.constant('cell' as const), party, issue }),
      fc.record({ kind: fc.constant('issue' as const), issue }),
      fc.record({ kind: fc.constant('document' as const), document }),
      fc.record({ kind: fc.constant('response' as const), document, party }),
      fc.record({ kind: fc.constant('provision' as const), provision }),
      fc.record({ kind: fc.constant('event' as const), event: id(data.events) }),
      fc.record({ kind: fc.constant('position' as const), position: id(data.positions) }),
      fc.record({ kind: fc.constant('statement' as const), statement }),
      fc.record({ kind: fc.constant('dispute' as const), dispute: id(data.disputes) }),
    )
    .map(writeSelection),
);

/** What each screen is asked for: every one that is about a day. `method` and `data` are of the whole. */
const SHOWN: readonly fc.Arbitrary<Partial<View>>[] = (
  [
    ['compare', fc.constant(null)],
    ['compare', fc.constant(null)],
    ['timeline', fc.constant(null)],
    ['quotes', fc.constant(null)],
    ['issue', issue],
    ['quote', statement],
    ['documents', fc.constant(null)],
    ['document', document],
    ['versus', fc.constant(null)],
    ['clause', issue],
    ['landing', fc.constant(null)],
    ['disputes', fc.constant(null)],
    ['dispute', id(data.disputes)],
    ['people', fc.constant(null)],
    ['person', id(data.people)],
    ['party', party],
    ['briefing', fc.constant(null)],
    ['paths', fc.constant(null)],
    ['blanks', fc.constant(null)],
  ] satisfies [Screen, fc.Arbitrary<string | null>][]
).map(([screen, item]) =>
  fc.record({
    screen: fc.constant(screen),
    item,
    selection,
    ...(screen === 'versus' && { left: fc.option(document), right: fc.option(document) }),
  }),
);

const choice = fc.record({
  asOf: day,
  by: fc.constantFrom(...BASES),
  since: fc.option(day),
  show: fc.constantFrom(null, 'changes' as const),
  sort: fc.constantFrom(...SORTS),
  parties: fc.constantFrom(null, parties),
  embed: fc.constantFrom(null, null, null, 'auto' as const),
});

const seed = Number(process.env['LEAKS_SEED'] ?? Date.now() % 1e9);

/** Views at days at random, the screens in turn. */
function views(): readonly View[] {
  console.info(`leaks: seed ${seed} (LEAKS_SEED repeats it)`);
  const shown = SHOWN.map((x) => fc.sample(x, { numRuns: Math.ceil(RUNS / SHOWN.length), seed }));
  return fc.sample(choice, { numRuns: RUNS, seed }).map((chosen, i) => ({
    ...DEFAULT_VIEW,
    ...chosen,
    ...shown[i % SHOWN.length]![Math.floor(i / SHOWN.length)],
  }));
}

/** What is taken away of a view, as the page puts it together. */
function askedOf(view: View): Asked {
  return {
    index: shownIndex(view, said),
    choice: {
      filter: { ...view, parties: shownParties(view, said), day: shownDay(view, said) },
      since: shownSince(view, said),
      onlyDiffering: false,
      onlyChanged: false,
      sort: view.sort,
    },
    compared: comparedDay(view, said),
    selected: readSelection(view.selection),
    address: `https://redlines.example/${writeAddress({ ...view, item: null, screen: 'compare' })}`,
    permalink: (id) => `https://redlines.example/quotes/${id}/`,
  };
}

describe('nothing later than the day', () => {
  test(`is on a page, for ${RUNS} days`, { timeout: 300_000 }, async () => {
    const found: string[] = [];
    for (const view of views()) {
      const address = writeAddress(view);
      const html = await renderPage(said, address, '../'.repeat(address.split('/').length - 1));
      const later = laterThan(indexBy(said, view.by), view.asOf!, view);
      for (const leak of leaksIn(html, later)) found.push(`${address} ${leak}`);
    }
    expect(found).toEqual([]);
  });

  test(`is in what is taken away, for ${RUNS / 4} days`, { timeout: 300_000 }, () => {
    const found: string[] = [];
    for (const shown of views().slice(0, RUNS / 4)) {
      const view = { ...shown, screen: 'compare', item: null, left: null, right: null } as const;
      const asked = askedOf(view);
      const later = laterThan(asked.index, view.asOf!, view);
      const taken = {
        table: comparisonTable(asked, words),
        statements: statementTable(asked, words),
        about: metadataTable(asked, words),
        json: JSON.parse(toJson(asked, words)) as unknown,
        briefing: makeBriefing(asked, words),
        citations: citationFile(asked, 'csl'),
      };
      for (const [file, value] of Object.entries(taken))
        for (const leak of leaksInValue(value, later))
          found.push(`${file} of ${writeAddress(view)} ${leak}`);
    }
    expect(found).toEqual([]);
  });
});
