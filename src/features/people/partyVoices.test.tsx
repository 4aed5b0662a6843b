// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { PartyScreen } from './PartyScreen.tsx';

const index = indexRecord(richRecord());
function show(asOf: string) {
  const store = createAppStore(index, { ...DEFAULT_VIEW, screen: 'party', item: 'north', asOf });
  return render(
    <AppStoreProvider store={store}>
      <PartyScreen />
    </AppStoreProvider>,
  ).container;
}

test('a party page has the voices that differ, the age of its positions, and its silences', () => {
  const page = show('2020-08-31');
  const voices = screen.getByRole('heading', { name: '≠ Voices that differ' }).closest('li')!;
  expect(voices).toHaveTextContent('Proposes to run the dam together.');
  expect(voices).toHaveTextContent('◑ not restated for 3 months');
  expect(voices).toHaveTextContent('proposes; asks for: Southland. Would leave the dam');
  expect(page).toHaveTextContent('Not stated on: The basis: declined to say (15 Jul 2020)');
});

test('nothing of it before its day', () => {
  const page = show('2020-04-09');
  expect(page).not.toHaveTextContent('differ');
  expect(page).not.toHaveTextContent('declined');
  expect(page).not.toHaveTextContent('restated');
});
