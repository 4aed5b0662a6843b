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
import { BlanksScreen } from './BlanksScreen.tsx';

function show(view: Partial<View> = {}) {
  const store = createAppStore(indexRecord(richRecord()), {
    ...DEFAULT_VIEW,
    screen: 'blanks',
    ...view,
  });
  const { container } = render(
    <AppStoreProvider store={store}>
      <BlanksScreen />
    </AppStoreProvider>,
  );
  return { container, view: () => store.getState().view };
}
const entry = (id: string) => document.getElementById(id)!;

test('blank spots are counted, stand in the table, and one by one with their grounds', async () => {
  const { container } = show();
  expect(
    screen.getByRole('heading', { name: 'As the record stood on 30 November 2020' }),
  ).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent(
    '3 of 4 pairs are blank spots: 2 issues, 2 parties.',
  );
  const table = screen.getByRole('table');
  const row = within(table).getByRole('row', { name: /The basis/ });
  expect(within(row).getByRole('link', { name: /declined/ })).toHaveAttribute(
    'href',
    '#north~talks.basis',
  );
  expect(within(row).getByRole('link', { name: /ageing/ })).toHaveAttribute(
    'href',
    '/?selection=cell~south~talks.basis',
  );
  const declined = entry('north~talks.basis');
  expect(declined).toHaveTextContent(
    'declined to say (15 Jul 2020). Asked which text the talks work from, the minister does not say.',
  );
  expect(within(declined).getByRole('link', { name: 'Ada North, 5 May 2020' })).toHaveAttribute(
    'href',
    '/quotes/n-ada-2/',
  );
  expect(within(declined).getByRole('link', { name: /The Gazette/ })).toHaveAttribute(
    'rel',
    'noopener',
  );
  expect(declined).toHaveTextContent('No words by the day shown');
  const quiet = entry('south~water.dam');
  expect(quiet).toHaveTextContent('Position: demands. Asks to run the dam.');
  expect(within(quiet).getByRole('link', { name: 'Last words 2 Jun 2020, Draft' })).toHaveAttribute(
    'href',
    '/documents/draft-2020/',
  );
  expect(quiet).toHaveTextContent('5 months ago');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the day shown decides, nothing later is told', () => {
  const { container } = show({ asOf: '2020-05-31' });
  expect(entry('south~water.dam')).toHaveTextContent('an answer exists, unpublished (20 May 2020)');
  expect(entry('north~talks.basis')).toHaveTextContent('No words by the day shown');
  expect(container).not.toHaveTextContent(/declined to say \(|Jul 2020|Jun 2020/);
});

test('the parties are those of the view; one stays', async () => {
  const { view } = show({ parties: ['south', 'north'] });
  await userEvent.click(screen.getByRole('checkbox', { name: /North/ }));
  expect(view().parties).toEqual(['south']);
  expect(screen.getByRole('status')).toHaveTextContent('1 of 2 pairs');
  expect(screen.getByRole('checkbox', { name: /South/ })).toBeDisabled();
});

test('a pair that the address selects is brought into view', async () => {
  const into = vi.spyOn(Element.prototype, 'scrollIntoView');
  show({ selection: 'cell~north~talks.basis' });
  await waitFor(() => expect(into.mock.contexts[0]).toHaveAttribute('id', 'north~talks.basis'));
  expect(entry('north~talks.basis')).toHaveFocus();
});
