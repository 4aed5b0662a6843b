// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { FilterBar } from './FilterBar.tsx';

function show(view: Partial<View> = {}) {
  const store = createAppStore(indexRecord(smallRecord()), { ...DEFAULT_VIEW, ...view });
  render(
    <AppStoreProvider store={store}>
      <FilterBar />
    </AppStoreProvider>,
  );
  return { view: () => store.getState().view, user: userEvent.setup() };
}

test('parties are switched; the last one stays', async () => {
  const { view, user } = show();
  await user.click(screen.getByRole('checkbox', { name: 'South' }));
  expect(view().parties).toEqual(['north']);
  expect(screen.getByRole('checkbox', { name: 'North' })).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'South' }));
  expect(view().parties).toEqual(['north', 'south']);
});

test('a facet lists its values with counts; choosing one narrows, its chip takes it away', async () => {
  const { view, user } = show();
  await user.click(screen.getByRole('button', { name: /^Person/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'Ada North (2)' }));
  expect(view().people).toEqual(['ada-north']);
  expect(screen.getByText('2 of 5 statements')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('checkbox', { name: /Ada North/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Person/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Remove the filter Person: Ada North' }));
  expect(view().people).toEqual([]);
});

test('words follow the typing', async () => {
  const { view, user } = show();
  await user.type(screen.getByRole('searchbox', { name: /Words in quotations/ }), ' dam  ours ');
  expect(view().words).toBe('dam ours');
  expect(screen.getByText('1 of 5 statements')).toBeInTheDocument();
});

test('all filters are cleared together, dates too', async () => {
  const { view, user } = show({
    people: ['bo-south'],
    kinds: ['verbatim'],
    words: 'dam',
    from: '2020-02-01',
    to: '2020-03-01',
    only: ['differ'],
  });
  const chips = screen.getByRole('group', { name: 'Filters in force' });
  expect(within(chips).getAllByRole('button', { name: /^Remove the filter/ })).toHaveLength(6);
  await user.click(within(chips).getByRole('button', { name: 'Clear all' }));
  expect(view()).toMatchObject({
    people: [],
    kinds: [],
    words: null,
    from: null,
    to: null,
    only: [],
  });
});

test('order and conditions of the table', async () => {
  const { view, user } = show();
  await user.selectOptions(screen.getByRole('combobox', { name: /Sort by/ }), 'gap');
  await user.click(screen.getByRole('checkbox', { name: 'Only what changed' }));
  expect(view()).toMatchObject({ sort: 'gap', only: ['changed'] });
});

test('the quotes have date fields of their own; an end before the beginning is not taken', () => {
  const { view } = show({ screen: 'quotes' });
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2020-05-01' } });
  expect(view().from).toBe('2020-05-01');
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2020-01-01' } });
  expect(view().to).toBeNull();
  expect(screen.getByText('3 of 5 statements')).toBeInTheDocument();
});
