// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { CompareTable } from './CompareTable.tsx';
import { loadRow } from './rowPart.ts';

beforeAll(loadRow);

function show(view: Partial<View> = {}) {
  const store = createAppStore(indexRecord(richRecord()), { ...DEFAULT_VIEW, ...view });
  const { container } = render(
    <AppStoreProvider store={store}>
      <CompareTable />
    </AppStoreProvider>,
  );
  return container;
}
const cell = (key: string) => document.querySelector(`[data-cell="${key}"]`)!;

test('a voice that differs is marked below the line, and opened without leaving the page', async () => {
  const container = show({ asOf: '2020-06-01' });
  expect(cell('north water.dam')).toHaveTextContent('Proposes to run the dam together.');
  const mark = screen.getByText('≠ differs: van Noord (10 Apr 2020)');
  expect(mark.closest('button')).toBeNull();
  const voice = screen.getByText(/^Would leave the dam/);
  expect(voice).not.toBeVisible();
  await userEvent.click(mark);
  expect(voice).toBeVisible();
  expect(voice).toHaveTextContent('proposes; asks for: Southland.');
  const details = mark.closest('details')!;
  expect(details).toHaveTextContent(
    'Dee van Noord, Member of the assembly (member of parliament, not the government) · 10 Apr 2020',
  );
  // The end of September was still to come.
  expect(details).not.toHaveTextContent('until');
  expect(screen.getByRole('link', { name: 'The statement: Dee van Noord' })).toHaveAttribute(
    'href',
    '/quotes/n-dee-1/?asof=2020-06-01',
  );
  expect((await axe.run(container)).violations).toEqual([]);
});

test('it says when it had ended only by its last day, and is gone after it', () => {
  show({ asOf: '2020-09-15' });
  expect(screen.getByText(/^≠ differs/).closest('details')).toHaveTextContent(
    'differed until 15 Sept 2020',
  );
  show({ asOf: '2020-04-09' });
  expect(screen.getAllByText(/^≠ differs/)).toHaveLength(1);
});

test('a known silence stands in place of "not stated", and after older words', () => {
  show({ asOf: '2020-07-20' });
  const north = cell('north talks.basis');
  expect(north).toHaveTextContent('declined to say (15 Jul 2020)');
  expect(north).not.toHaveTextContent('not stated');
  expect(screen.getByText('declined to say (15 Jul 2020)')).toHaveAttribute(
    'title',
    'Asked which text the talks work from, the minister does not say.',
  );
  expect(cell('south water.dam')).not.toHaveTextContent('unpublished');
});

test('before it and after newer evidence nothing is said of it', () => {
  show({ asOf: '2020-05-25' });
  expect(cell('south water.dam')).toHaveTextContent('an answer exists, unpublished (20 May 2020)');
  expect(cell('south water.dam')).toHaveTextContent('Asks to run the dam.');
  expect(cell('north talks.basis')).toHaveTextContent('not stated');
});

test('a cell ages by the rule, in words', () => {
  show({ asOf: '2020-08-03' });
  expect(cell('north water.dam')).toHaveTextContent('last 5 May 2020, North · 1 quote');
  expect(cell('north water.dam')).not.toHaveTextContent('restated');
});

test('after 90 days it is ageing, after 180 stale', () => {
  show({ asOf: '2020-08-04' });
  const sign = screen.getByText('not restated for 2 months');
  expect(sign).toHaveTextContent('◑ not restated for 2 months');
  expect(sign).toHaveAttribute('title', expect.stringContaining('after 90 days'));
});
