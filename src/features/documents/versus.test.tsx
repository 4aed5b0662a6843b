// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { comparedRecord } from '../../../tests/fixtures/comparedRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { DocumentScreen } from './DocumentScreen.tsx';
import { DocumentsScreen } from './DocumentsScreen.tsx';
import { VersusScreen } from './VersusScreen.tsx';

function show(view: Partial<View> = {}, part = <VersusScreen />) {
  const store = createAppStore(indexRecord(comparedRecord()), {
    ...DEFAULT_VIEW,
    screen: 'versus',
    ...view,
  });
  const { container } = render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  return { store, container };
}
/** The row of a subject, found as a reader finds it. */
const row = (subject: string) =>
  within(screen.getByRole('rowheader', { name: new RegExp(`^${subject}`) }).closest('tr')!);

test('without a choice the pair with most in common is compared, with a summary that counts', async () => {
  const { container } = show();
  expect(screen.getByLabelText('First document')).toHaveValue('old');
  expect(screen.getByLabelText('Second document')).toHaveValue('new');
  expect(
    screen.getByText(
      (_, e) =>
        e?.tagName === 'P' &&
        e.textContent ===
          'OLD → NEW: of 2 shared issues 1 moved towards Southland, 0 towards Northland, 1 stayed.',
    ),
  ).toBeInTheDocument();
  expect(screen.getByText('6 subjects')).toHaveAttribute('role', 'status');
  expect((await axe.run(container)).violations).toEqual([]);
}, 20_000);

test('a row says in words what became of its subject, in whose direction and by how much', () => {
  show();
  const dam = row('The dam');
  expect(dam.getByRole('link', { name: 'The dam' })).toHaveAttribute('href', '/issues/water.dam/');
  expect(dam.getByText(/Moved 2 steps towards Southland/)).toBeInTheDocument();
  expect(dam.getByText('“Northland” → “Southland”')).toBeInTheDocument();
  expect(dam.getByRole('img')).toHaveAccessibleName(/OLD: Northland. NEW: Southland/);
  expect(row('maps').getByText('Dropped: no point of NEW on it')).toBeInTheDocument();
  expect(row('birds').getByText('Added: no point of OLD on it')).toBeInTheDocument();
  expect(row('passage').getByText('Split into several points')).toBeInTheDocument();
  expect(row('passage').getByText('Point 3 → Point 3, Point 4: split')).toBeInTheDocument();
  expect(row('format').getByText('Merged into one point')).toBeInTheDocument();
});

test('key phrases are compared word by word, readable without seeing the lines', async () => {
  show();
  const difference = await row('The dam').findByRole('group', { name: 'Word by word' });
  expect(difference).toHaveTextContent('run by removed: Northland; inserted: Southland; alone');
  expect(difference.querySelector('del')).toHaveTextContent('Northland');
  expect(difference.querySelector('ins')).toHaveTextContent('Southland');
});

test('an answer to a single point stands at that point, with a link to the words', () => {
  show();
  const answer = row('The dam').getByRole('link', { name: 'North rejects' });
  expect(answer).toHaveAttribute('href', '/quotes/n-ada-1/');
});

test('swapping, choosing and filtering change the address, and with it the table', async () => {
  const { store } = show();
  await userEvent.click(screen.getByRole('button', { name: /^Swap/ }));
  expect(store.getState().view).toMatchObject({ left: 'new', right: 'old' });
  expect(row('The dam').getByText(/Moved 2 steps away from Southland/)).toBeInTheDocument();
  expect(screen.getByText(/NEW is the later text/)).toBeInTheDocument();

  await userEvent.selectOptions(screen.getByLabelText('Third document'), 'talk');
  expect(store.getState().view).toMatchObject({ left: 'new', right: 'old', also: 'talk' });
  expect(screen.getByRole('columnheader', { name: 'OLD → TALK' })).toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText('Third document'), '');
  expect(store.getState().view.also).toBeNull();

  await userEvent.selectOptions(screen.getByLabelText('Subject'), 'The fee');
  expect(store.getState().view.issues).toEqual(['water.fee']);
  expect(screen.getByText('1 of 6 subjects')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show all subjects' }));
  expect(store.getState().view.issues).toEqual([]);
});

test('only what differs leaves out what is kept and what is not known', async () => {
  const { store } = show({ left: 'old', right: 'talk' });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only what differs' }));
  expect(store.getState().view.only).toEqual(['differ']);
  expect(screen.queryByRole('rowheader', { name: /The fee/ })).toBeNull();
  expect(screen.getByRole('rowheader', { name: /The dam/ })).toBeInTheDocument();
});

test('what a text known in part lacks is not called dropped', () => {
  show({ left: 'old', right: 'talk' });
  expect(row('The fee').getByText('Not in what is known of TALK')).toBeInTheDocument();
  expect(screen.getByText('Dropped: no known point of TALK on it')).toBeInTheDocument();
  show({ left: 'old', right: 'annexed' });
  expect(screen.getAllByText('Not public: The annex on fish')[0]).toBeInTheDocument();
});

test('a text compared with itself differs in nothing', async () => {
  show({ left: 'old', right: 'old', only: ['differ'] });
  expect(screen.getByText('No subject passes these filters.')).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a text of a later day is named, not compared', () => {
  show({ left: 'old', right: 'new', asOf: '2020-04-02' });
  expect(screen.getByRole('note')).toHaveTextContent(
    'The text new is of 15 June 2020, after the day shown',
  );
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('link', { name: /as far as it goes/ })).toHaveAttribute(
    'href',
    '/documents/compare/?left=old&right=new',
  );
});

test('three texts have two relations a row, and the switch of the phone names all three', async () => {
  const { container } = show({ left: 'old', right: 'new', also: 'talk' });
  expect(screen.getAllByRole('columnheader')).toHaveLength(6);
  expect(row('The dam').getAllByText(/^Moved|Moved/)).toHaveLength(2);
  // Only a phone shows the switch.
  await userEvent.click(screen.getByLabelText('TALK'));
  expect(screen.getByRole('table')).toHaveAttribute('data-shown', '2');
  expect((await axe.run(container)).violations).toEqual([]);
}, 20_000);

test('the table is copied as text and as HTML, with what is on screen', async () => {
  const user = userEvent.setup();
  const kept: Record<string, Blob>[] = [];
  vi.stubGlobal('ClipboardItem', function Item(items: Record<string, Blob>) {
    kept.push(items);
  });
  vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  show({ left: 'old', right: 'new', issues: ['water.dam'] });
  await user.click(screen.getByRole('button', { name: 'Copy as table' }));
  expect(await screen.findByText('Table copied')).toBeInTheDocument();
  const read = async (type: string) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as string));
      reader.readAsText(kept[0]![type]!);
    });
  const [head, ...lines] = (await read('text/plain')).split('\n');
  expect(head!.split('\t')).toEqual([
    'Subject',
    'The text old (1 Mar 2020)',
    'OLD → NEW',
    'The text new (15 Jun 2020)',
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Moved 2 steps towards Southland');
  expect(await read('text/html')).toContain('<td>Point 1: Northland runs the dam.');
  vi.unstubAllGlobals();
});

test('a document and the list of documents lead here', () => {
  show({ screen: 'document', item: 'new' }, <DocumentScreen />);
  expect(screen.getByRole('link', { name: 'Compare with OLD' })).toHaveAttribute(
    'href',
    '/documents/compare/?left=old&right=new',
  );
  show({ screen: 'documents' }, <DocumentsScreen />);
  expect(screen.getByRole('link', { name: 'Compare two documents' })).toHaveAttribute(
    'href',
    '/documents/compare/',
  );
});
