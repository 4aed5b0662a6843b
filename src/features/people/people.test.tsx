// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { PersonScreen } from './PersonScreen.tsx';

const index = (() => {
  const record = smallRecord();
  const ada = record.people.find((p) => p.id === 'ada-north')!;
  ada.roles = [
    { title: 'Minister', from: '2019-01-01', to: '2020-05-31', voice: 'official' },
    { title: 'President', from: '2020-06-01', voice: 'official' },
  ];
  return indexRecord(record);
})();

function show(view: Partial<View>): void {
  const store = createAppStore(index, {
    ...DEFAULT_VIEW,
    screen: 'person',
    item: 'ada-north',
    ...view,
  });
  render(
    <AppStoreProvider store={store}>
      <PersonScreen />
    </AppStoreProvider>,
  );
}

test('no role that came later, and no end that was still to come', () => {
  show({ asOf: '2020-03-01' });
  expect(screen.getByText('from 1 January 2019')).toBeVisible();
  expect(screen.queryByText('President')).toBeNull();
});

test('all roles once they had begun', () => {
  show({ asOf: '2020-07-01' });
  expect(screen.getByText('1 January 2019 to 31 May 2020')).toBeVisible();
  expect(screen.getByText('President')).toBeVisible();
});

test('the timeline of a speaker shows their party too', () => {
  show({ parties: ['south'] });
  expect(screen.getByRole('link', { name: 'All on one timeline' })).toHaveAttribute(
    'href',
    '/timeline/?parties=south,north&people=ada-north',
  );
});
