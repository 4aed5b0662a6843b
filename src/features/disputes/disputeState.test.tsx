// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { DisputeScreen } from './DisputeScreen.tsx';

function show(asOf: string | null = null, record = richRecord()) {
  const store = createAppStore(indexRecord(record), {
    ...DEFAULT_VIEW,
    screen: 'dispute',
    item: 'who-built-it',
    asOf,
  });
  return render(
    <AppStoreProvider store={store}>
      <DisputeScreen />
    </AppStoreProvider>,
  ).container;
}

test('one line says who asserts, who denies and that nobody else confirms', async () => {
  const container = show();
  expect(screen.getByText(/^By 30 Nov 2020/)).toHaveTextContent(
    'Asserted by North (Ada North); confirmed by nobody else; denied by South; redefined by North (The ministry); reported by The Gazette.',
  );
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the line is of the day shown', () => {
  show('2020-02-02');
  expect(screen.getByText(/^By 2 Feb 2020/)).toHaveTextContent(
    'Asserted by North; confirmed by nobody else.',
  );
});

test('claims stand by what they do, every one in the same width', () => {
  const container = show();
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
    'The newest words on either side of the question',
    'History',
    'Asserted',
    'Denied',
    'Redefined',
    'Reported by outlets',
  ]);
  const widths = [...container.querySelectorAll<HTMLElement>('.claims')].map((l) =>
    l.style.getPropertyValue('--n'),
  );
  expect(new Set(widths).size).toBe(1);
  const denied = screen.getByRole('heading', { name: 'Denied' }).parentElement!;
  expect(within(denied).getByText('denies it')).toBeVisible();
});

test('the history is one picture with a mark for each claim, a vague date drawn as a span', () => {
  const container = show();
  const picture = screen.getByRole('img', { name: /^4 claims from 1 Feb 2020 to 5 May 2020/ });
  expect(picture.querySelectorAll('path')).toHaveLength(4);
  expect(container.querySelectorAll('rect')).toHaveLength(1);
});

test('both sides’ words stand beside each other', () => {
  show();
  const words = screen.getAllByRole('figure');
  expect(words.map((w) => w.querySelector('blockquote')!.textContent)).toEqual([
    '“The dam is ours to run.”',
    '“We can live with running it together”',
  ]);
});

test('without acts there is no line and no guess', () => {
  const record = richRecord();
  for (const c of record.disputes[0]!.claims) delete c.act;
  show(null, record);
  expect(screen.queryByText(/confirmed by/)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Claims' })).toBeVisible();
});
