import { expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { savedCopy } from './savedCopy.ts';

test('the copy that the record names, else the way to one near the day of print', () => {
  const [gazette, handbill] = smallRecord().sources;
  expect(savedCopy(handbill!)).toBeUndefined();
  expect(savedCopy(gazette!)).toEqual({
    url: 'https://web.archive.org/web/20200202/https://gazette.example/one',
    known: false,
  });
  expect(savedCopy({ ...gazette!, published: undefined } as never)?.url).toBe(
    'https://web.archive.org/web/2/https://gazette.example/one',
  );
  expect(savedCopy({ ...gazette!, saved: 'https://copy.example/1' })).toEqual({
    url: 'https://copy.example/1',
    known: true,
  });
});
