import { expect, test } from 'vitest';
import { comparedRecord } from '../../tests/fixtures/comparedRecord.ts';
import { realIndex } from '../../tests/fixtures/realIndex.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { defaultPair } from './defaultPair.ts';

const index = indexRecord(comparedRecord());
const ids = (...more: (string | null)[]) =>
  defaultPair(index, '2020-12-31', ...more)?.map((d) => d.id);

test('a text and one that it replaced, those with most in common', () => {
  expect(ids()).toEqual(['old', 'new']);
  const real = realIndex();
  expect(defaultPair(real, '2026-11-23')!.map((d) => d.label)).toEqual(['28-pt', '20-pt']);
});

test('what the reader chose stays where it was put', () => {
  expect(ids('new')).toEqual(['new', 'old']);
  expect(ids(null, 'old')).toEqual(['new', 'old']);
  expect(ids('talk')).toEqual(['talk', 'draft-2021']);
  expect(ids('mid', 'talk')).toEqual(['mid', 'talk']);
});

test('before two texts are known there is nothing to compare', () => {
  expect(defaultPair(index, '2020-02-01')).toBeNull();
  expect(defaultPair(index, '2020-04-15')!.map((d) => d.id)).toEqual(['old', 'draft-2020']);
});
