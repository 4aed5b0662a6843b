// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { QuoteCard } from './QuoteCard.tsx';
import { QuotePanel } from './QuotePanel.tsx';
import { QuotesScreen } from './QuotesScreen.tsx';
import { SearchDialog } from './SearchDialog.tsx';

const index = indexRecord(smallRecord());
function show(part: React.ReactNode, view: Partial<View> = {}) {
  const store = createAppStore(index, { ...DEFAULT_VIEW, ...view });
  const user = userEvent.setup();
  render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  return { view: () => store.getState().view, user };
}
const statement = (id: string) => index.statements.get(id)!;

test('a quotation stands in quotation marks with speaker, role, date, way and source', () => {
  show(<QuoteCard statement={statement('s-bo-1')} />);
  const card = screen.getByRole('article');
  expect(within(card).getByText('“We run the dam, or nobody does.”')).toBeInTheDocument();
  expect(card).toHaveTextContent('Bo South');
  expect(card).toHaveTextContent('Envoy');
  expect(card).toHaveTextContent(
    'February 2020 · translated by The Gazette, as printed by The Gazette',
  );
  const source = within(card).getByRole('link', { name: /The Gazette/ });
  expect(source).toHaveAttribute('href', expect.stringContaining('#:~:text=We%20run%20the%20dam'));
  expect(source).toHaveAttribute('rel', 'noopener');
  expect(within(card).getByText('Мы')).toHaveAttribute('lang', 'ru');
  expect(within(card).getByRole('link', { name: /Ada North, 1 Feb 2020/ })).toBeInTheDocument();
  expect(card).toHaveTextContent('Not yet looked up a second time');
});

test('a report is never in quotation marks', () => {
  show(<QuoteCard statement={statement('s-bo-2')} />);
  const card = screen.getByRole('article');
  expect(card).toHaveTextContent('Reported, no exact words');
  expect(card.querySelector('blockquote')).toBeNull();
  expect(card.textContent).not.toMatch(/“Wants/);
});

test('who is no official is marked; a source without address says why', () => {
  show(<QuoteCard statement={statement('x-cy-1')} />);
  expect(screen.getByText('outside voice, no party to the talks')).toBeInTheDocument();
  show(<QuoteCard statement={statement('n-ada-2')} />);
  expect(screen.getByText(/No address: Printed only\./)).toBeInTheDocument();
});

test('the panel steps through the evidence by buttons and arrow keys', async () => {
  const { view, user } = show(<QuotePanel />, { selection: 'cell~north~water.dam' });
  expect(screen.getByRole('heading', { name: 'North on The dam' })).toBeInTheDocument();
  expect(screen.getByText('Quote 1 of 1')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('Evidence 2 of 2')).toBeInTheDocument();
  expect(screen.getByText('The dam is run together.')).toBeInTheDocument();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByText('Quote 1 of 1')).toBeInTheDocument();
  expect(view().quote).toBe('n-ada-2');
  await user.click(screen.getByRole('button', { name: /Close/ }));
  expect(view().selection).toBeNull();
  expect(screen.getByText('The words behind each cell')).toBeInTheDocument();
});

test('a cell without evidence says that nothing is stated', () => {
  show(<QuotePanel />, { selection: 'cell~north~talks.basis' });
  expect(screen.getByText(/Silence is never turned into a position/)).toBeInTheDocument();
});

test('copying takes the words with their attribution', async () => {
  const { user } = show(<QuoteCard statement={statement('n-ada-1')} />);
  await user.click(screen.getByRole('button', { name: 'Copy words' }));
  expect(await screen.findByText('Copied')).toBeInTheDocument();
  const text = await navigator.clipboard.readText();
  expect(text).toBe(
    '“The dam is ours to run.”\n— Ada North, Minister of Water, 1 February 2020. The Gazette. http://localhost:3000/quotes/n-ada-1/',
  );
});

test('a statement is cited in five styles', async () => {
  const { user } = show(<QuoteCard statement={statement('n-ada-1')} />);
  await user.click(screen.getByRole('button', { name: 'Cite' }));
  for (const style of ['APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON'])
    expect(screen.getByRole('heading', { name: style })).toBeInTheDocument();
});

test('the list marks what was looked for, and says when nothing passes', async () => {
  show(<QuotesScreen />, { words: 'дам ours' });
  expect(screen.getByText('1 statement')).toBeInTheDocument();
  expect([...document.querySelectorAll('mark')].map((m) => m.textContent)).toContain('dam');
  const { view, user } = show(<QuotesScreen />, { words: 'zzz' });
  await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
  expect(view().words).toBeNull();
});

test('search: type, walk, choose', async () => {
  const { view, user } = show(<SearchDialog onClose={() => undefined} />);
  const box = screen.getByRole('combobox', { name: /Words in quotations/ });
  expect(box).toHaveFocus();
  await user.type(box, 'together');
  const options = await screen.findAllByRole('option');
  expect(options[0]).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}');
  expect(options[1]).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowUp}{Enter}');
  expect(view()).toMatchObject({
    screen: 'compare',
    selection: 'statement~n-ada-2',
    quote: 'n-ada-2',
  });
});

test('search: what is not found is told', async () => {
  const { user } = show(<SearchDialog onClose={() => undefined} />);
  const box = screen.getByRole('combobox', { name: /Words in quotations/ });
  await user.clear(box);
  await user.type(box, 'zzzzzz');
  expect(await screen.findByText('Nothing found for “zzzzzz”.')).toBeInTheDocument();
});
