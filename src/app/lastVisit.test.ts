// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { nextVisits, noteVisit, VISIT_KEY } from './lastVisit.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const on = (day: string) => new Date(`${day}T12:00:00`);

test('a first visit has none before it; the next day has', () => {
  expect(noteVisit('2026-07-05', on('2026-11-20'))).toBeNull();
  expect(noteVisit('2026-07-05', on('2026-11-20'))).toBeNull();
  const first = { date: '2026-11-20', reached: '2026-07-05' };
  expect(noteVisit('2026-08-01', on('2026-11-25'))).toEqual(first);
  // Loaded again on that day: still the visit before.
  expect(noteVisit('2026-08-01', on('2026-11-25'))).toEqual(first);
  expect(noteVisit('2026-08-01', on('2026-11-26'))).toEqual({
    date: '2026-11-25',
    reached: '2026-08-01',
  });
});

test('what is kept and is no visit counts as none', () => {
  const now = { date: '2026-11-25', reached: '2026-07-05' };
  for (const kept of [
    null,
    7,
    'x',
    [],
    { now: { date: 'soon' } },
    { now: { date: 1, reached: 2 } },
  ])
    expect(nextVisits(kept, now)).toEqual({ last: null, now });
  localStorage.setItem(VISIT_KEY, '{broken');
  expect(noteVisit('2026-07-05', on('2026-11-25'))).toBeNull();
  expect(JSON.parse(localStorage.getItem(VISIT_KEY)!)).toEqual({ last: null, now });
});

test('a clock that goes back loses nothing', () => {
  noteVisit('2026-07-05', on('2026-11-20'));
  noteVisit('2026-07-05', on('2026-11-25'));
  expect(noteVisit('2026-07-05', on('2026-11-24'))?.date).toBe('2026-11-20');
});

test('storage that is denied or full is no error, and nothing is offered', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  expect(noteVisit('2026-07-05')).toBeNull();
  vi.restoreAllMocks();
  noteVisit('2026-07-05', on('2026-11-20'));
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full');
  });
  expect(noteVisit('2026-07-05', on('2026-11-21'))).toBeNull();
});
