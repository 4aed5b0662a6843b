// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { DisputesScreen } from './DisputesScreen.tsx';

function show(view: Partial<View> = {}) {
  const store = createAppStore(indexRecord(smallRecord()), {
    ...DEFAULT_VIEW,
    screen: 'disputes',
    ...view,
  });
  const { container } = render(
    <AppStoreProvider store={store}>
      <DisputesScreen />
    </AppStoreProvider>,
  );
  return { container, view: () => store.getState().view };
}
afterEach(() => window.history.replaceState(null, '', '/'));

test('each claim stands in the same form, by date, with its words or its source', async () => {
  const { container } = show();
  const dispute = screen.getByRole('article');
  const claims = [...dispute.querySelectorAll('.claims > li')];
  expect(claims).toHaveLength(2);
  expect(claims[0]).toHaveTextContent('Ada North');
  expect(claims[0]).toHaveTextContent('“The dam is ours to run.”');
  expect(within(claims[1] as HTMLElement).getByRole('link', { name: /The Gazette/ })).toBeVisible();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('what nobody has answered by the day shown is no dispute yet', () => {
  show({ asOf: '2020-02-02' });
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('the record has no dispute');
  expect(screen.queryByText('Bo South')).toBeNull();
});

test('the address names a dispute by selection or by anchor; either brings it into view', async () => {
  const into = vi.spyOn(Element.prototype, 'scrollIntoView');
  show({ selection: 'dispute~who-built-it' });
  await waitFor(() => expect(into.mock.contexts[0]).toHaveAttribute('id', 'who-built-it'));
  into.mockClear();
  window.history.replaceState(null, '', '/disputes/#who-built-it');
  show();
  await waitFor(() => expect(into).toHaveBeenCalled());
});

test('the list narrows to an issue, and the address keeps it', async () => {
  const { view } = show();
  await userEvent.selectOptions(screen.getByLabelText('Issue'), 'The dam');
  expect(view().issues).toEqual(['water.dam']);
});
