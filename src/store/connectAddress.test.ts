// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { createAppStore } from './appStore.ts';
import { connectAddress, REST_MS } from './connectAddress.ts';
import { DEFAULT_VIEW } from './view.ts';

let stop: () => void = () => undefined;
const make = (base = '/') => {
  const store = createAppStore(indexRecord(smallRecord()), DEFAULT_VIEW, [], base);
  stop = connectAddress(store, [['ref', 'mail']]);
  return store;
};
const here = () => window.location.pathname + window.location.search;

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/');
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('going somewhere adds an entry at once and keeps parts that are not ours', () => {
  const store = make();
  const before = window.history.length;
  store.getState().navigate({ screen: 'quotes' });
  expect(here()).toBe('/quotes/?ref=mail');
  expect(window.history.length).toBe(before + 1);
});

test('adjusting replaces the entry, after a rest', () => {
  const store = make();
  const before = window.history.length;
  store.getState().adjust({ words: 'a' });
  store.getState().adjust({ words: 'ab' });
  expect(here()).toBe('/');
  vi.advanceTimersByTime(REST_MS);
  expect(here()).toBe('/?words=ab&ref=mail');
  expect(window.history.length).toBe(before);
});

test('what was still resting belongs to the entry that is left', () => {
  const store = make();
  const replace = vi.spyOn(window.history, 'replaceState');
  store.getState().adjust({ words: 'ab' });
  store.getState().navigate({ screen: 'timeline' });
  expect(replace).toHaveBeenCalledWith(null, '', '/?words=ab&ref=mail');
  expect(here()).toBe('/timeline/?words=ab&ref=mail');
});

test('back restores the whole view, and can unset', () => {
  const store = make();
  store.getState().navigate({ sort: 'gap' });
  window.history.replaceState(null, '', '/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(store.getState().view).toEqual(DEFAULT_VIEW);
});

test('under a path the address stays below it', () => {
  window.history.replaceState(null, '', '/some/path/');
  const store = make('/some/path/');
  store.getState().navigate({ screen: 'issue', item: 'water.dam' });
  expect(window.location.pathname).toBe('/some/path/issues/water.dam/');
});

test('a browser that refuses to change the address does no harm', () => {
  const store = make();
  vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('SecurityError');
  });
  expect(() => store.getState().navigate({ screen: 'method' })).not.toThrow();
  expect(store.getState().view.screen).toBe('method');
});

test('a notice tells what was dropped, until it is put away', () => {
  const store = createAppStore(indexRecord(smallRecord()), { ...DEFAULT_VIEW, people: ['zed'] }, [
    { part: 'asof', value: 'x' },
  ]);
  expect(store.getState().dropped).toEqual([
    { part: 'asof', value: 'x' },
    { part: 'people', value: 'zed' },
  ]);
  store.getState().dismissNotice();
  expect(store.getState().dropped).toEqual([]);
});
