// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { QuotePanel } from './QuotePanel.tsx';
import { QuoteScreen } from './QuoteScreen.tsx';

const index = indexRecord(richRecord());
function show(part: React.ReactNode, view: Partial<View>) {
  const store = createAppStore(index, { ...DEFAULT_VIEW, ...view });
  return render(<AppStoreProvider store={store}>{part}</AppStoreProvider>).container;
}

test('the card of a statement says from whose line it differs, on what, and until when', () => {
  const at = (asOf: string) =>
    show(<QuoteScreen />, { screen: 'quote', item: 'n-dee-1', asOf }).textContent;
  expect(at('2020-09-14')).toContain('≠ Differs from the line of North on The dam');
  expect(at('2020-09-14')).not.toContain('until');
  expect(at('2020-09-15')).toContain('The dam (differed until 15 Sept 2020)');
});

test('the panel of a cell has its voices that differ, and what is known of its silence', async () => {
  const dam = show(<QuotePanel />, { selection: 'cell~north~water.dam', asOf: '2020-05-10' });
  const voices = screen.getByText('≠ Voices that differ (1)');
  await userEvent.click(voices);
  expect(voices.closest('details')).toHaveTextContent('Dee van Noord');
  expect(dam).not.toHaveTextContent('declined');
});

test('a cell without a position says what is known, and leads to the blank spots', () => {
  const basis = show(<QuotePanel />, { selection: 'cell~north~talks.basis' });
  expect(basis).toHaveTextContent('Not stated.');
  expect(basis).toHaveTextContent('declined to say (15 Jul 2020). Asked which text');
  expect(screen.getByRole('link', { name: 'All blank spots' })).toHaveAttribute(
    'href',
    '/blank-spots/?selection=cell~north~talks.basis',
  );
});
