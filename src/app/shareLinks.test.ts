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

const RELEASES = { current: '2020-12-01', versions: ['2020-11-01', '2020-12-01'] };
const now = { ...view, version: null };

test('a frozen link names the version of the record on screen', () => {
  const link = frozenLink(place('2020-12-01'), now, RELEASES);
  expect(below(link!)).toMatchObject({ version: '2020-12-01', asOf: '2020-11-30' });
  const older = { ...now, version: '2020-11-01' };
  expect(below(frozenLink(place('2020-11-01'), older, RELEASES)!).version).toBe('2020-11-01');
});

test('both links carry what the days go by, and both days of a comparison', () => {
  const changes = { ...now, by: 'known', show: 'changes', since: '2020-03-01' } as const;
  const days = { by: 'known', show: 'changes', since: '2020-03-01', asOf: '2020-11-30' };
  const here = place('2020-12-01');
  expect(below(liveLink(here, changes))).toMatchObject(days);
  expect(below(frozenLink(here, changes, RELEASES)!)).toMatchObject(days);
  const src = /src="([^"]*)"/.exec(embedOf(here, changes, '2020-12-01', 'auto', 'T'))![1]!;
  expect(below(src.replaceAll('&amp;', '&'))).toMatchObject(days);
  // Without a choice of its own, the day since which changes count is the record's, written out.
  expect(below(liveLink(here, { ...changes, since: null })).since).toBe(here.index.data.meta.since);
});

test('what is no release is not frozen', () => {
  expect(frozenLink(place(), now, RELEASES)).toBeNull();
  expect(frozenLink(place('2020-12-02'), now, RELEASES)).toBeNull();
  const foreign = { ...now, record: 'data/record.json' };
  expect(frozenLink(place('2020-12-01'), foreign, RELEASES)).toBeNull();
});

test('a record that was changed after its release is not frozen under its version', () => {
  expect(frozenLink(place('2020-12-01'), now, { ...RELEASES, current: null })).toBeNull();
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
