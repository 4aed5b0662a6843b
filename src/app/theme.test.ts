import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW, type View } from '../store/view.ts';
import { writeAddress } from '../store/viewAddress.ts';

const asks = new RegExp(
  /var asks =\s+\/(.+)\/;/.exec(readFileSync('public/theme.js', 'utf8'))?.[1] ?? 'no pattern',
);

const CHOSEN: Partial<View> = {
  embed: 'auto',
  version: '2020-01-01',
  record: '/other.json',
  parties: ['north'],
  asOf: '2020-01-01',
  by: 'known',
  since: '2020-01-01',
  show: 'changes',
  from: '2020-01-01',
  to: '2020-01-02',
  groups: ['water'],
  issues: ['water.dam'],
  people: ['ada-north'],
  documents: ['plan'],
  kinds: ['verbatim'],
  words: 'dam',
  only: ['differ'],
  sort: 'gap',
  folded: ['water'],
  selection: 'issue~water.dam',
  quote: 'one',
  left: 'plan',
  right: 'other',
  also: 'third',
};

test('the prerendered page waits for every choice that an address can hold', () => {
  const unseen = Object.keys(DEFAULT_VIEW).filter((key) => !(key in CHOSEN));
  // The path says the first two; there is one language so far.
  expect(unseen).toEqual(['screen', 'item', 'language']);
  for (const [key, value] of Object.entries(CHOSEN))
    expect(`/${writeAddress({ ...DEFAULT_VIEW, [key]: value })}`).toMatch(asks);
  for (const search of ['?q=dam', '?lang=en', '?x=1&asof=2020-01-01']) expect(search).toMatch(asks);
});

test('what others hang on a link does not hide the page', () => {
  for (const search of ['', '?fbclid=asof', '?utm_source=x&utm_medium=q', '?since', '?xasof=1'])
    expect(search).not.toMatch(asks);
});
