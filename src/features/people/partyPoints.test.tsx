// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { PartyScreen } from './PartyScreen.tsx';

function show(item: string, asOf: string) {
  const store = createAppStore(indexRecord(richRecord()), {
    ...DEFAULT_VIEW,
    screen: 'party',
    item,
    asOf,
  });
  return render(
    <AppStoreProvider store={store}>
      <PartyScreen />
    </AppStoreProvider>,
  );
}

test('answers to single points stand by what was answered, each with its point and its words', async () => {
  const { container } = show('south', '2020-12-31');
  const accepted = screen.getByRole('region', { name: 'accepts (1)' });
  expect(within(accepted).getByText('Welcomes fish.')).toBeVisible();
  expect(within(accepted).getByRole('link', { name: /point/ }).getAttribute('href')).toContain(
    'selection=provision~draft-2020.p2',
  );
  expect(within(accepted).getByRole('link', { name: /Bo South/ })).toBeVisible();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('an answer that came later is not there yet; who gave none has no such part', () => {
  show('south', '2020-06-09');
  expect(screen.queryByText('Welcomes fish.')).toBeNull();
});
