// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { PathsScreen } from './PathsScreen.tsx';

function show(view: Partial<View> = {}) {
  const store = createAppStore(indexRecord(smallRecord()), {
    ...DEFAULT_VIEW,
    screen: 'paths',
    since: '2020-03-01',
    ...view,
  });
  return render(
    <AppStoreProvider store={store}>
      <PathsScreen />
    </AppStoreProvider>,
  ).container;
}
const titles = () => screen.getAllByRole('link', { name: /The / }).map((a) => a.textContent);

test('each issue has a picture, a link, the trend in a word and a sentence', async () => {
  const container = show();
  expect(titles()).toEqual(['The dam', 'The basis']);
  const dam = screen.getAllByRole('listitem').find((l) => l.dataset.trend !== undefined)!;
  expect(dam).toHaveTextContent('closer: 2 → 1 step');
  expect(within(dam).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringContaining('/issues/water.dam/'),
  );
  expect(within(dam).getByRole('img')).toHaveAccessibleName(
    /^The dam: North: Both together, since 1 Apr 2020, after 1 change of position; South: Southland, since Feb 2020\. Since 1 Mar 2020 closer, 2 → 1 step\.$/,
  );
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the sentence counts the trends of what is shown', () => {
  show();
  expect(screen.getByRole('status')).toHaveTextContent(
    /closer on 1, further apart on 0, flat on 0, no distance to count on 1 of 2 issues/,
  );
});

test('parties, groups, only what changed and order apply', () => {
  show({ groups: ['talks'] });
  expect(titles()).toEqual(['The basis']);
});
test('sorted by the last movement there are no groups', () => {
  show({ sort: 'moved' });
  expect(titles()).toEqual(['The basis', 'The dam']);
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});
test('what passes nothing says so', () => {
  show({ only: ['changed'], since: '2020-12-01' });
  expect(screen.getByRole('button', { name: 'Clear the filters' })).toBeInTheDocument();
});
test('a day that is not after the other has no trend', () => {
  show({ asOf: '2020-02-15' });
  expect(screen.getByRole('status')).toHaveTextContent(/so there is no trend/);
});
