// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { DocumentScreen } from './DocumentScreen.tsx';
import { DocumentsScreen } from './DocumentsScreen.tsx';
import { pointEntries } from './provisionGroups.ts';

function show(view: Partial<View> = {}, part = <DocumentScreen />) {
  const store = createAppStore(indexRecord(richRecord()), {
    ...DEFAULT_VIEW,
    screen: 'document',
    item: 'draft-2020',
    ...view,
  });
  const { container } = render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  const point = (id: string) => within(container.querySelector<HTMLElement>(`[id="${id}"]`)!);
  return { container, point, view: () => store.getState().view };
}

test('a point lies on its scale, beside each party on the document’s day and on the day shown', async () => {
  const { container, point } = show();
  const dam = point('draft-2020.p1');
  expect(dam.getByRole('img', { name: 'The dam. Draft: Both together' })).toBeVisible();
  expect(dam.getByText(/Parties on 1 Apr 2020 and on 30 Nov 2020/)).toBeVisible();
  expect(dam.getByRole('link', { name: 'South on The dam' })).toHaveAttribute(
    'href',
    '/?selection=cell~south~water.dam',
  );
  expect(dam.queryByText(/differs/)).toBeNull();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('where a party asks for something else by the day shown, the point says so', () => {
  const record = richRecord();
  record.documents[0]!.date = '2020-03-31';
  const store = createAppStore(indexRecord(record), {
    ...DEFAULT_VIEW,
    screen: 'document',
    item: 'draft-2020',
  });
  render(
    <AppStoreProvider store={store}>
      <DocumentScreen />
    </AppStoreProvider>,
  );
  expect(screen.getByText(/differs on 30 Nov 2020: Both together/)).toBeVisible();
  expect(screen.getByText(/31 Mar 2020: Northland/)).toBeVisible();
});

test('a point says what became of it, where it comes from, and in which version it stands', () => {
  const { point } = show();
  expect(point('draft-2020.p1').getByText(/Became/)).toHaveTextContent(
    'Became a point of The second draft, reworded.',
  );
  expect(
    point('draft-2020.p1').getByRole('link', { name: 'a point of The second draft' }),
  ).toHaveAttribute('href', '/documents/draft-2021/?selection=provision~draft-2021.n1');
  expect(point('draft-2020.p2').getByText(/Dropped in/)).toHaveTextContent('The second draft');
  expect(point('draft-2020.p2').getByText(/only in/)).toHaveTextContent('The Gazette’s text');
});

test('on an earlier day nothing has become of it yet, and nobody has answered', () => {
  const { point } = show({ asOf: '2020-05-01' });
  expect(point('draft-2020.p1').queryByText(/Became/)).toBeNull();
  expect(screen.getByText(/no answer of any party to a single point/)).toBeVisible();
});

test('answers to single points stand by party and at the point, with the words', () => {
  const { container, point } = show({ selection: 'response~draft-2020~south' });
  const south = within(container.querySelector<HTMLElement>('#point-answers-south')!);
  expect(south.getByRole('link', { name: 'point 2' })).toBeVisible();
  expect(south.getByRole('link', { name: /We run the dam/ })).toBeVisible();
  expect(container.querySelector('#point-answers-south')).toHaveClass('chosen');
  expect(container.querySelector('#point-answers-north')).toHaveTextContent('No answer');
  expect(point('draft-2020.p2').getByText('accepts')).toBeVisible();
});

test('a point has a link of its own, which brings it into view and marks it', async () => {
  const into = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { container, point, view } = show();
  await userEvent.click(point('draft-2020.p2').getByRole('link', { name: /^Link to point 2/ }));
  expect(view().selection).toBe('provision~draft-2020.p2');
  await waitFor(() => expect(into.mock.contexts[0]).toHaveAttribute('id', 'draft-2020.p2'));
  expect(document.activeElement).toHaveAttribute('id', 'draft-2020.p2');
  expect(container.querySelectorAll('.chosen')).toHaveLength(1);
});

test('what is known to be missing stands in its place', () => {
  show();
  expect(screen.getByText('Points 3 to 4 are not in the record.')).toBeVisible();
  expect(screen.getByText('The map')).toBeVisible();
  expect(screen.getByText(/the text was leaked/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Known in these versions' })).toBeVisible();
  expect(screen.getByText(/^Counter-texts/)).toHaveTextContent('The second draft');
});

test('gaps are told for numbers that count, never for others', () => {
  const document = richRecord().documents[0]!;
  const numbers = (list: string[]) => {
    document.provisions = list.map((number) => ({ id: `x${number}`, number, summary: 'x' }));
    return pointEntries(document).map((e) => ('from' in e ? `${e.from}-${e.to}` : e.number));
  };
  expect(numbers(['2', '3a', '3b'])).toEqual(['1-1', '2', '3a', '3b', '4-4']);
  expect(numbers(['I', 'III'])).toEqual(['I', 'III']);
});

test('a document in a dispute is marked in the list, from the day of the second voice', () => {
  const list = show({ screen: 'documents', item: null }, <DocumentsScreen />);
  expect(
    within(list.container).getByRole('link', { name: '≠ disputed: Who built the dam?' }),
  ).toHaveAttribute('href', '/disputes/who-built-it/');
});
