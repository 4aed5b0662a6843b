// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { DocumentScreen } from './DocumentScreen.tsx';
import { DocumentsScreen } from './DocumentsScreen.tsx';
import { provisionGroups } from './provisionGroups.ts';

function show(part: React.ReactNode, view: Partial<View> = {}, record = smallRecord()) {
  const store = createAppStore(indexRecord(record), { ...DEFAULT_VIEW, ...view });
  return render(<AppStoreProvider store={store}>{part}</AppStoreProvider>).container;
}

test('the list shows each document with its answers, lineage and completeness', async () => {
  const container = show(<DocumentsScreen />);
  const entries = screen.getAllByRole('article');
  expect(entries.map((e) => e.getAttribute('aria-labelledby'))).toEqual([
    'document-draft-2021',
    'document-draft-2020',
  ]);
  const older = within(screen.getByRole('article', { name: 'The draft of April' }));
  expect(older.getByRole('list', { name: 'Answers' })).toHaveTextContent(
    'North: author South: rejects',
  );
  expect(older.getByRole('link', { name: 'The second draft' })).toHaveAttribute(
    'href',
    '/documents/draft-2021/',
  );
  expect(older.getByText(/every numbered point is here/)).toBeInTheDocument();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('on an earlier day later documents and answers are not there', () => {
  show(<DocumentsScreen />, { asOf: '2020-05-01' });
  const only = screen.getByRole('article');
  expect(only).toHaveTextContent('South: not stated');
  expect(only).not.toHaveTextContent('Followed by');
});

test('the list narrows by author and by status', async () => {
  show(<DocumentsScreen />);
  await userEvent.selectOptions(screen.getByLabelText('Author'), 'Southland');
  expect(screen.getByRole('status')).toHaveTextContent('1 document');
  expect(screen.getByRole('article', { name: 'The second draft' })).toBeInTheDocument();
});

test('a document shows its answers in equal form, its points, and what is disputed', async () => {
  const container = show(<DocumentScreen />, { screen: 'document', item: 'draft-2020' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The draft of April');
  expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent.trim())).toEqual([
    'Northland',
    'Southland',
  ]);
  expect(screen.getByRole('link', { name: 'The dam' })).toHaveAttribute(
    'href',
    '/issues/water.dam/',
  );
  expect(screen.getByText('Answers with: Both together')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Who built the dam?' })).toHaveAttribute(
    'href',
    '/disputes/who-built-it/',
  );
  expect(screen.getByRole('link', { name: /Later document/ })).toBeInTheDocument();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('of a document of the future only the way back is offered', () => {
  show(<DocumentScreen />, { screen: 'document', item: 'draft-2021', asOf: '2020-05-01' });
  expect(screen.getByRole('note')).toHaveTextContent('after the day shown');
  expect(screen.getByRole('link', { name: /Earlier document: Draft$/ })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Later document/ })).toBeNull();
});

test('points under one printed number stand together, those without a number too', () => {
  const document = smallRecord().documents[0]!;
  const point = (id: string, number?: string) => ({ id, summary: id, ...(number && { number }) });
  document.provisions = [point('a', '1'), point('b', '1'), point('c'), point('d'), point('e', '2')];
  expect(provisionGroups(document).map((g) => [g.number, g.points.length])).toEqual([
    ['1', 2],
    [undefined, 2],
    ['2', 1],
  ]);
});
