// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { realIndex } from '../../../tests/fixtures/realIndex.ts';
import { dayNumber } from '../../analysis/timelineItems.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { DaySliders } from './DaySliders.tsx';
import { useTimeline } from './useTimeline.ts';

const index = realIndex();

function Part() {
  const state = useTimeline(false);
  const plot = { current: document.body as HTMLDivElement };
  return (
    <>
      <DaySliders state={state} plot={plot} />
      <output>{`${state.bounds.from} ${state.bounds.to}`}</output>
    </>
  );
}

function show(view: Partial<View> = {}) {
  const store = createAppStore(index, { ...DEFAULT_VIEW, ...view });
  const follows: string[] = [];
  store.subscribe((s, before) => {
    if (s.view !== before.view) follows.push(s.follow);
  });
  const { container } = render(
    <AppStoreProvider store={store}>
      <Part />
    </AppStoreProvider>,
  );
  return { view: () => store.getState().view, store, follows, container };
}
const slider = (name: string) => screen.getByRole('slider', { name });

test('one slider tells the day and takes keys; a run of keys is one step back', async () => {
  const { view, follows, container } = show();
  expect(screen.getAllByRole('slider')).toHaveLength(1);
  expect(slider('As of')).toHaveAttribute('aria-valuetext', '5 July 2026');
  expect(slider('As of')).toHaveAttribute('aria-valuenow', String(dayNumber('2026-07-05')));
  for (const key of ['ArrowLeft', 'ArrowDown', 'PageDown'])
    fireEvent.keyDown(slider('As of'), { key });
  fireEvent.keyDown(slider('As of'), { key: 'ArrowLeft', shiftKey: true });
  expect(view().asOf).toBe('2026-05-03');
  expect(follows).toEqual(['push', 'replace', 'replace', 'replace']);
  fireEvent.keyDown(slider('As of'), { key: 'End' });
  // The latest day is no choice: the link stays open for what comes.
  expect(view().asOf).toBeNull();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the axis is the same on every day', () => {
  const { store } = show();
  const before = screen.getByRole('status').textContent;
  act(() => store.getState().navigate({ asOf: '2023-01-01' }));
  expect(screen.getByRole('status').textContent).toBe(before);
});

test('a second slider while two days are compared, which stays before the first', () => {
  const { view } = show({ asOf: '2026-02-13', show: 'changes' });
  const since = slider('Changed since');
  expect(since).toHaveAttribute('aria-valuetext', '15 August 2025');
  expect(since).toHaveAttribute('aria-valuemax', String(dayNumber('2026-02-12')));
  fireEvent.keyDown(since, { key: 'End' });
  expect(view().since).toBe('2026-02-12');
  fireEvent.keyDown(since, { key: 'ArrowRight' });
  expect(view().since).toBe('2026-02-12');
});

test('a day outside of the window keeps its slider, at the edge', () => {
  show({ from: '2025-01-01', to: '2025-12-31' });
  expect(slider('As of')).toHaveStyle({ left: '100.000%' });
});
