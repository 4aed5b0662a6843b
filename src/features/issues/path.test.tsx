// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import type { RecordData } from '../../record/types.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { IssuePath } from './IssuePath.tsx';

function show(view: Partial<View> = {}, data: RecordData = smallRecord()) {
  const index = indexRecord(data);
  const store = createAppStore(index, {
    ...DEFAULT_VIEW,
    screen: 'issue',
    item: 'water.dam',
    ...view,
  });
  const { container } = render(
    <AppStoreProvider store={store}>
      <IssuePath issue={index.issues.get('water.dam')!} />
    </AppStoreProvider>,
  );
  return { store, container };
}
const chart = () => screen.getByRole('group', { name: /^Positions on The dam over time/ });
const step = (name: RegExp) => within(chart()).getByRole('link', { name });
const NAMED = /^North, 1 April 2020: from “Northland” to “Both together”/;

test('each change is a link to the words that made it, and says who stood where', async () => {
  const { container } = show();
  expect(step(NAMED)).toHaveAttribute('href', '/quotes/n-ada-2/');
  expect(step(NAMED)).toHaveAccessibleName(/That day: South: Southland\.$/);
  expect(step(/^North, 1 February 2020: to “Northland”/)).toHaveAttribute(
    'href',
    '/quotes/n-ada-1/',
  );
  expect((await axe.run(container)).violations).toEqual([]);
});

test('one change is in the tab order; arrow keys go along a line and to the other party', () => {
  show();
  const links = within(chart()).getAllByRole('link');
  expect(links.filter((l) => l.getAttribute('tabindex') !== '-1')).toEqual([step(NAMED)]);
  act(() => step(NAMED).focus());
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  press('ArrowLeft');
  expect(step(/^North, 1 February 2020/)).toHaveFocus();
  press('ArrowDown');
  expect(step(/^South/)).toHaveFocus();
  press('ArrowUp');
  press('End');
  expect(step(NAMED)).toHaveFocus();
});

test('focus reads the day: each party, the change, its words; Escape puts it away', () => {
  const { container } = show();
  act(() => step(NAMED).focus());
  const tip = container.querySelector('.tip')!;
  expect(tip).toHaveTextContent('1 April 2020');
  expect(tip).toHaveTextContent('North: Both together');
  expect(tip).toHaveTextContent('South: Southland');
  expect(tip.querySelector('blockquote')).not.toBeNull();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(container.querySelector('.tip')).toBeNull();
});

test('a vague date is hatched, titled, and the table says from when it counts', () => {
  const { container } = show();
  expect(container.querySelectorAll('[data-doubt]')).toHaveLength(1);
  expect(container.querySelector('[data-doubt] title')).toHaveTextContent(
    'South: began February 2020 (counts from 29 Feb 2020)',
  );
  expect(screen.getByRole('row', { name: /South nothing stated Southland/ })).toHaveTextContent(
    'counts from 29 Feb 2020',
  );
});

test('a spell without an option has a row of its own and an open mark', () => {
  const data = smallRecord();
  delete data.positions[1]!.prefers;
  const { container } = show({}, data);
  expect(within(container).getByText('Names no option')).toBeInTheDocument();
  expect(container.querySelectorAll('.openMark')).toHaveLength(1);
});

test('the day compared with is drawn only while the reader compares', () => {
  expect(show().container.querySelector('[data-line="since"]')).toBeNull();
  const { container } = show({ show: 'changes', since: '2020-03-01' });
  expect(container.querySelector('[data-line="since"]')).not.toBeNull();
  expect(within(container).getByText('compared with 1 Mar 2020')).toBeInTheDocument();
});

test('what stands beside the lines is a list, nothing of it later than the day', () => {
  const { container } = show({ asOf: '2020-03-31' });
  expect(container.querySelector('details')?.textContent ?? '').not.toContain('draft');
  const all = show().container.querySelector('details')!;
  expect(
    within(all).getByRole('link', { name: 'The draft of April', hidden: true }),
  ).toHaveAttribute('href', '/documents/draft-2020/');
});
