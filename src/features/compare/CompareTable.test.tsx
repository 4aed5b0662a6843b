// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { setHover } from '../../store/hover.ts';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { CompareTable } from './CompareTable.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { Headline } from './Headline.tsx';
import { loadRow } from './rowPart.ts';

function show(part: React.ReactNode, view: Partial<View> = {}) {
  const store = createAppStore(indexRecord(smallRecord()), { ...DEFAULT_VIEW, ...view });
  render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  return { store, user: userEvent.setup() };
}
beforeAll(loadRow);
const cell = (name: RegExp) => screen.getByRole('button', { name });

describe('the comparison table', () => {
  test('a cell says act, sentence, dates, quotations and basis', () => {
    show(<CompareTable />);
    const north = cell(/^North on The dam:.*proposes/);
    expect(north).toHaveTextContent('Proposes to run the dam together.');
    expect(north).toHaveTextContent('since 1 Apr 2020 · last 5 May 2020, North · 1 quote');
    // By the last day of the record, 30 November 2020: 209 days.
    expect(north).toHaveTextContent('○ not restated for 6 months');
    expect(north).toHaveTextContent('inferred');
    expect(north).toHaveTextContent('moved since 1 Mar 2020');
    expect(cell(/^North on The basis:/)).toHaveTextContent('not stated');
  });

  test('the gap is a number, a sentence, and can be counted', async () => {
    const { user } = show(<CompareTable />);
    const row = screen.getByRole('row', { name: /The dam/ });
    expect(
      within(row).getByTitle(/North and South are furthest apart: 1 step of 2/),
    ).toHaveTextContent('1');
    await user.click(within(row).getByText('How this is counted'));
    expect(within(row).getByText(/asked for by North/)).toBeVisible();
    expect(screen.getByRole('row', { name: /The basis/ })).toHaveTextContent('–');
  });

  test('choosing a cell selects it, choosing it again lets it go', async () => {
    const { store, user } = show(<CompareTable />);
    await user.click(cell(/^South on The dam:.*demands/));
    expect(store.getState().view.selection).toBe('cell~south~water.dam');
    expect(cell(/^South on The dam:.*demands/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(cell(/^South on The dam:.*demands/));
    expect(store.getState().view.selection).toBeNull();
  });

  test('a cell whose evidence is disputed by the day shown leads to the dispute', () => {
    show(<CompareTable />, { asOf: '2020-02-10' });
    expect(screen.getByRole('link', { name: '≠ disputed: Who built the dam?' })).toHaveAttribute(
      'href',
      '/disputes/who-built-it/?asof=2020-02-10',
    );
  });

  test('before a second voice has spoken nothing is disputed', () => {
    show(<CompareTable />, { asOf: '2020-02-02' });
    expect(screen.queryByRole('link', { name: /disputed:/ })).toBeNull();
  });

  test('arrow keys walk from cell to cell', async () => {
    const { user } = show(<CompareTable />);
    cell(/^North on The dam:.*proposes/).focus();
    await user.keyboard('{ArrowRight}');
    expect(cell(/^South on The dam:.*demands/)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(cell(/^North on The basis:/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(cell(/^North on The basis:/)).toHaveFocus();
  });

  test('a group folds, and the address knows', async () => {
    const { store, user } = show(<CompareTable />);
    await user.click(screen.getByRole('button', { name: /Water/ }));
    expect(screen.queryByRole('button', { name: /^South on The dam:.*demands/ })).toBeNull();
    expect(store.getState().view.folded).toEqual(['water']);
  });

  test('columns move', async () => {
    const { store, user } = show(<CompareTable />);
    await user.click(screen.getByRole('button', { name: 'Move North to the right' }));
    expect(store.getState().view.parties).toEqual(['south', 'north']);
    const heads = screen.getAllByRole('columnheader').map((h) => h.textContent);
    expect(heads.findIndex((h) => /Southland/.test(h))).toBeLessThan(
      heads.findIndex((h) => /Northland/.test(h)),
    );
  });

  test('filters narrow rows and count quotations; none left is told, with a way back', async () => {
    show(<CompareTable />, { people: ['bo-south'] });
    expect(cell(/^North on The dam:.*proposes/)).toHaveTextContent('0 of 1 quotes');
    const { store, user } = show(<CompareTable />, { words: 'zzzz' });
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(store.getState().view.words).toBeNull();
  });

  test('the day of the past shows the past', () => {
    show(<CompareTable />, { asOf: '2020-03-15' });
    expect(cell(/^North on The dam:.*demands/)).toHaveTextContent('Asks to run the dam.');
  });
});

test('documents by party: the latest answer, the author, silence', async () => {
  const { store, user } = show(<DocumentTable />);
  const row = screen.getByRole('row', { name: /The draft of April/ });
  expect(row).toHaveTextContent('author');
  await user.click(within(row).getByRole('button', { name: /^South on The draft of April/ }));
  expect(store.getState().view.selection).toBe('response~draft-2020~south');
  expect(screen.getByRole('row', { name: /The second draft/ })).toHaveTextContent('not stated');
});

test('the headline is counted from the record', () => {
  show(<Headline />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Northland and Southland stand apart on 1 of 2 issues, by all of the scale on 0. Since 1 March 2020, Northland has moved on 1, Southland on 0.',
  );
});

test('what is hovered elsewhere is previewed in its cell', () => {
  show(<CompareTable />);
  const south = cell(/^South on The dam:.*demands/).parentElement!;
  const before = south.className;
  act(() => setHover('statement~s-bo-1'));
  expect(south.className).not.toBe(before);
  act(() => setHover(null));
  expect(south.className).toBe(before);
});
