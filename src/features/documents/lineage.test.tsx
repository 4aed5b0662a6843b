// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { lineageRecord } from '../../../tests/fixtures/lineageRecord.ts';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { ClauseScreen } from './ClauseScreen.tsx';
import { DocumentsScreen } from './DocumentsScreen.tsx';
import { LandingScreen } from './LandingScreen.tsx';
import { letterOf } from './letterOf.ts';

function show(part: React.ReactNode, view: Partial<View> = {}, record = lineageRecord()) {
  const store = createAppStore(indexRecord(record), { ...DEFAULT_VIEW, ...view });
  const { container } = render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  return { store, container };
}

/** axe in jsdom takes seconds on a busy machine. */
const LONG = 30_000;
const dam = { screen: 'clause', item: 'water.dam' } as const;

test(
  'the graph has a link a document, in order of time, that says how the text is known',
  async () => {
    const { container } = show(<DocumentsScreen />);
    const graph = within(
      screen.getAllByRole('group', { name: 'Lineage of the documents along time' })[0]!,
    );
    const links = graph.getAllByRole('link');
    expect(links.map((a) => a.getAttribute('href'))).toEqual([
      '/documents/draft-2020/',
      '/documents/answer-2020/',
      '/documents/draft-2021/',
      '/documents/annex-2020/',
      '/documents/last-2020/',
    ]);
    expect(links[1]).toHaveAccessibleName(
      'Answer leaked: The text called Answer, 1 June 2020, by South, North',
    );
    expect(links[3]).toHaveAccessibleName(/^Annex published, 1 part unseen:/);
    expect((await axe.run(container)).violations).toEqual([]);
  },
  LONG,
);

test('the legend names the lines and signs that are drawn, and no others', () => {
  show(<DocumentsScreen />);
  const lines = screen.getByRole('list', { name: 'Lines' });
  expect([...lines.children].map((x) => x.textContent.trim())).toEqual([
    'replaced by',
    'countered by',
    'joined into',
    'split off:',
  ]);
  expect(screen.getByRole('list', { name: 'Signs' })).toHaveTextContent('are not public');
  expect(screen.getByRole('list', { name: 'Signs' })).not.toHaveTextContent('read out');
});

test('arrow keys follow the lines', async () => {
  show(<DocumentsScreen />);
  const graph = within(
    screen.getAllByRole('group', { name: 'Lineage of the documents along time' })[0]!,
  );
  const link = (name: RegExp) => graph.getByRole('link', { name });
  link(/^Draft published/).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(link(/^Answer/)).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(link(/^Annex/)).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(link(/^Draft 2/)).toHaveFocus();
});

test(
  'a clause text by text: point, option, what became of it, who answered it',
  async () => {
    const { container } = show(<ClauseScreen />, dam);
    const points = screen.getAllByRole('article');
    expect(points).toHaveLength(3);
    const [draft, answer, second] = points as [HTMLElement, HTMLElement, HTMLElement];
    expect(draft).toHaveTextContent('What became of itThe second draft: merged, moved by 1 step');
    expect(answer).toHaveTextContent('“shall run the dam”');
    expect(answer).toHaveTextContent('North accepts Accepts the point on the dam.');
    expect(answer).toHaveTextContent('No answer to this very point: South.');
    expect(within(answer).getByRole('link', { name: /^Ada North:/ })).toHaveAttribute(
      'href',
      '/quotes/n-ada-2/',
    );
    expect(second).toHaveTextContent('The text called Last: dropped. Left out without a word.');
    expect(second).toHaveTextContent('The text called Annex: not published there');
    expect((await axe.run(container)).violations).toEqual([]);
  },
  LONG,
);

test('the chart of a clause has each document as a link with its option', () => {
  show(<ClauseScreen />, dam);
  const chart = within(
    screen.getByRole('group', { name: 'The dam: positions and documents along time' }),
  );
  expect(chart.getAllByRole('link').map((a) => a.getAttribute('aria-label'))).toEqual([
    'Answer: The text called Answer, 1 June 2020, Northland',
    'Draft: The draft of April, 1 April 2020, Both together',
    'Draft 2: The second draft, August 2020, Southland',
  ]);
});

test('another question is chosen from the list, and the view carries it', async () => {
  const { store } = show(<ClauseScreen />, dam);
  await userEvent.selectOptions(screen.getByLabelText('Question'), 'The basis');
  expect(store.getState().view).toMatchObject({ screen: 'clause', item: 'talks.basis' });
  expect(screen.getByText(/No document has a point on this question/)).toBeInTheDocument();
});

test('without any entry on clauses the options of the texts are compared, and the page says so', () => {
  const { container } = show(<ClauseScreen />, dam, smallRecord());
  expect(container).toHaveTextContent(
    'The draft of April, point 1: moved by 1 step towards South, from “Both together” to “Southland” (counted from the options of both texts).',
  );
});

test(
  'where documents land: counted beside each, drawn, and the same as a table',
  async () => {
    const { container, store } = show(<LandingScreen />, { screen: 'landing' });
    expect(container.querySelector('.counts')).toHaveTextContent(
      'C The second draft: on 0 issues nearer to North, 1 nearer to South, 0 as near to both.',
    );
    expect(screen.getByRole('img', { name: /^The dam: North: Both together/ })).toBeInTheDocument();
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /^The dam/ })).toHaveTextContent('nearer to South');
    await userEvent.click(screen.getByRole('checkbox', { name: /Answer/ }));
    expect(store.getState().view.documents).toEqual(['draft-2020', 'draft-2021']);
    await userEvent.click(screen.getByRole('button', { name: 'Show the newest again' }));
    expect(store.getState().view.documents).toEqual([]);
    expect((await axe.run(container)).violations).toEqual([]);
  },
  LONG,
);

test('documents have letters, after Z two', () => {
  expect([0, 25, 26, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'BA']);
});
