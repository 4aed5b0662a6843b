// @vitest-environment jsdom
/** Two days side by side, on every screen that says what came in between. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { loadChanged } from '../features/compare/changedPart.ts';
import { ChangeSummary } from '../features/compare/ChangeSummary.tsx';
import { CompareTable } from '../features/compare/CompareTable.tsx';
import { DocumentTable } from '../features/compare/DocumentTable.tsx';
import { loadRow } from '../features/compare/rowPart.ts';
import { DisputesScreen } from '../features/disputes/DisputesScreen.tsx';
import { DocumentScreen } from '../features/documents/DocumentScreen.tsx';
import { DocumentsScreen } from '../features/documents/DocumentsScreen.tsx';
import { IssueScreen } from '../features/issues/IssueScreen.tsx';
import { QuotesScreen } from '../features/quotes/QuotesScreen.tsx';
import { indexRecord } from '../record/recordIndex.ts';
import { createAppStore } from '../store/appStore.ts';
import { AppStoreProvider } from '../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../store/view.ts';

beforeAll(loadRow);

const TWO: Partial<View> = { show: 'changes', since: '2020-03-15', asOf: '2020-12-31' };

function show(what: ReactNode, view: Partial<View> = TWO, record = smallRecord()) {
  const store = createAppStore(indexRecord(record), { ...DEFAULT_VIEW, ...view });
  const { container } = render(<AppStoreProvider store={store}>{what}</AppStoreProvider>);
  return { store, container, user: userEvent.setup() };
}
const changed = (at: HTMLElement, key: string) =>
  at.querySelector<HTMLElement>(`[data-changed="${key}"]`)!;

test('a changed cell says what it was, how far it moved and which way, and the words', async () => {
  await loadChanged();
  const { container } = show(<CompareTable />);
  const note = changed(container, 'north water.dam');
  expect(note).toHaveTextContent('was (15 Mar 2020): demands Asks to run the dam.');
  expect(note).toHaveTextContent('1 step towards South');
  expect(note).toHaveTextContent('We can live with running it together');
  expect(within(note).getByRole('link', { name: 'Ada North, 5 May 2020' })).toHaveAttribute(
    'href',
    expect.stringContaining('quotes/n-ada-2/'),
  );
  const first = changed(container, 'south talks.basis');
  expect(first).toHaveTextContent('nothing stated');
  expect(first).toHaveTextContent('reported, in our words: Wants no text as a basis.');
  // Who stands where it stood stays quiet.
  expect(container.querySelectorAll('[data-changed]')).toHaveLength(2);
  expect(screen.getByRole('button', { name: /^North on The dam:.*now:.*proposes/ })).toBeVisible();
  // Then and now on the track, in signs and in words.
  screen.getByRole('img', {
    name: 'Moved since 15 Mar 2020: North from “Northland” to “Both together”.',
  });
  const gap = container.querySelector('[data-gap="2 1"]')!;
  expect(gap).toHaveTextContent('2 → 1');
  expect(gap).toHaveTextContent('15 Mar 2020: 2 steps; 31 Dec 2020: 1 step.');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('one day alone: no notes, no arrows', () => {
  const { container } = show(<CompareTable />, { ...TWO, show: null });
  expect(container.querySelectorAll('[data-changed], [data-gap], [data-moved]')).toHaveLength(0);
  expect(container).toHaveTextContent('moved since 15 Mar 2020');
});

test('the summary counts the same for each party, and each number lists what it counts', async () => {
  const { container, user } = show(<ChangeSummary />);
  const n = (marks: string) => container.querySelector<HTMLElement>(marks)!;
  expect(n('[data-line="north"]')).toHaveTextContent(
    /^Northland moved on 1.* issue: 1.* towards South, 0 further away, 0 neither\. It named/,
  );
  expect(n('[data-line="south"]')).toHaveTextContent(
    /^Southland moved on 0 issues: 0 towards North, 0 further away, 0 neither\. It named/,
  );
  const moved = n('[data-count="moved"][data-party="north"]');
  await user.click(moved);
  expect(moved).toHaveAttribute('aria-expanded', 'true');
  expect(n('[data-counted="water.dam"]')).toHaveTextContent('The dam: Northland →');
  expect(n('[data-counted="water.dam"]')).toHaveTextContent('Both together');
  await user.click(n('[data-count="first"][data-party="south"]'));
  expect(n('[data-counted="talks.basis"]')).toHaveTextContent('The basis: nothing stated');
  await user.click(n('[data-count="narrowed"]'));
  expect(container.querySelectorAll('[data-line="gap"] [data-counted]')).toHaveLength(1);
  await user.click(n('[data-count="new-documents"]'));
  expect(
    [...container.querySelectorAll('[data-line="documents"] [data-counted]')].map((x) =>
      x.getAttribute('data-counted'),
    ),
  ).toEqual(['draft-2020', 'draft-2021']);
  expect(n('[data-count="statements"]')).toHaveTextContent('3 statements');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('without two days there is no summary', () => {
  expect(show(<ChangeSummary />, { show: null }).container).toBeEmptyDOMElement();
});

test('documents say what is new, replaced, answered', () => {
  const later = { ...TWO, since: '2020-05-01' };
  const { container } = show(<DocumentsScreen />, later);
  const [second, draft] = [...container.querySelectorAll('article')];
  expect(second).toHaveTextContent('new since 1 May 2020');
  expect(draft).toHaveTextContent('replaced since 1 May 2020 by The second draft');
  expect(draft).toHaveTextContent('South rejects (2 Jun 2020)');
});

test('one document, and the table of documents', () => {
  const later = { ...TWO, since: '2020-05-01' };
  show(<DocumentScreen />, { ...later, screen: 'document', item: 'draft-2020' });
  expect(screen.getAllByText(/^new since 1 May 2020$/)).toHaveLength(1);
  const { container } = show(<DocumentTable />, later);
  expect(container).toHaveTextContent('replaced since 1 May 2020');
  expect(container).toHaveTextContent('answered since 1 May 2020');
});

test('disputes and their claims say what is new', () => {
  const { container } = show(<DisputesScreen />, { ...TWO, since: '2020-02-02' });
  expect(container).toHaveTextContent('opened since 2 Feb 2020');
  expect(container.querySelectorAll('li [data-change="new"]')).toHaveLength(1);
});

test('quotations in between are marked; a link shows only these, and all again', async () => {
  const { store, container, user } = show(<QuotesScreen />, { ...TWO, screen: 'quotes' });
  expect(container.querySelectorAll('article')).toHaveLength(5);
  expect(container.querySelectorAll('[data-change="new"]')).toHaveLength(3);
  await user.click(screen.getByRole('link', { name: /^Only those between/ }));
  expect(store.getState().view).toMatchObject({ from: '2020-03-16', to: '2020-12-31' });
  expect(container.querySelectorAll('article')).toHaveLength(3);
  await user.click(screen.getByRole('link', { name: 'Show all again' }));
  expect(store.getState().view).toMatchObject({ from: null, to: null });
});

test('the page of an issue says then and now', () => {
  const { container } = show(<IssueScreen />, { ...TWO, screen: 'issue', item: 'water.dam' });
  expect(changed(container, 'north water.dam')).toHaveTextContent('1 step towards South');
  expect(container.querySelectorAll('[data-moved="north"]')).toHaveLength(1);
});
