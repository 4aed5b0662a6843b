import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { DEFAULT_VIEW } from '../store/view.ts';
import { readAddress } from '../store/viewAddress.ts';
import { embedOf, frozenLink, liveLink } from './shareLinks.ts';

function place(version?: string) {
  const data = smallRecord();
  if (version !== undefined) data.meta.version = version;
  return { index: indexRecord(data), root: 'https://example.org/redlines/' };
}
const view = { ...DEFAULT_VIEW, selection: 'cell~north~water.dam', version: '2019-01-01' };
const below = (link: string) =>
  readAddress(link.slice('https://example.org/redlines/'.length)).view;

test('a live link names the day, never a version', () => {
  expect(below(liveLink(place('2020-12-01'), view))).toMatchObject({
    version: null,
    asOf: '2020-11-30',
    selection: view.selection,
  });
});

test('a frozen link names the version of the record on screen', () => {
  const link = frozenLink(place('2020-12-01'), view, ['2020-11-01', '2020-12-01']);
  expect(below(link!)).toMatchObject({ version: '2020-12-01', asOf: '2020-11-30' });
});

test('what is no release is not frozen', () => {
  expect(frozenLink(place(), view, ['2020-12-01'])).toBeNull();
  expect(frozenLink(place('2020-12-02'), view, ['2020-12-01'])).toBeNull();
  expect(
    frozenLink(place('2020-12-01'), { ...view, record: 'data/record.json' }, ['2020-12-01']),
  ).toBeNull();
});

test('code to embed holds nothing that could leave its attributes', () => {
  const code = embedOf(
    place('2020-12-01'),
    view,
    '2020-12-01',
    'dark',
    '"><script>alert(1)</script>',
  );
  const holder = code.match(/<script/g);
  expect(holder).toHaveLength(1);
  expect(code).toContain('embed=dark');
  expect(code).toContain('version=2020-12-01');
  expect(code).not.toContain('folded');
});
