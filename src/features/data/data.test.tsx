// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { publishData } from '../../../scripts/publish/publishData.ts';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { DataScreen } from './DataScreen.tsx';

const BASE = '/some/where/';

function show({ version, portable = true }: { version?: string; portable?: boolean } = {}) {
  const record = smallRecord();
  if (version !== undefined) record.meta.version = version;
  const store = createAppStore(indexRecord(record), DEFAULT_VIEW, [], BASE, portable);
  return render(
    <AppStoreProvider store={store}>
      <DataScreen />
    </AppStoreProvider>,
  ).container;
}

const ownLinks = (container: Element) =>
  [...container.querySelectorAll('a')]
    .map((a) => a.getAttribute('href')!)
    .filter((href) => !href.startsWith('https://'));

test('it links to every file that is published, and to no other', () => {
  const files = publishData(indexRecord(smallRecord()), {
    siteUrl: 'https://site.example/',
    version: '1',
    schemaJson: '{}',
  });
  expect(ownLinks(show()).sort()).toEqual([...files.keys()].map((path) => BASE + path).sort());
});

test('lists are folded, and each link has a name of its own', async () => {
  const container = show({ version: '1.2.3' });
  const link = screen.getByRole('link', { name: 'The dam: Atom feed', hidden: true });
  expect(link.closest('details')).not.toHaveAttribute('open');
  await userEvent.click(link.closest('details')!.querySelector('summary')!);
  expect(link.closest('details')).toHaveAttribute('open');
  const names = screen
    .getAllByRole('link', { hidden: true })
    .map((a) => a.getAttribute('aria-label') ?? a.textContent);
  expect(new Set(names).size).toBe(names.length);
  for (const d of container.querySelectorAll('details')) d.open = true;
  expect((await axe.run(container)).violations).toEqual([]);
});

test('it says the version, the licence and how to cite', () => {
  show({ version: '1.2.3' });
  expect(screen.getByText(/^Version 1\.2\.3\. Sources were searched until/)).toBeVisible();
  expect(
    screen.getByText(
      'Redlines contributors. The river talks [data set]. Version 1.2.3. Sources searched until 31 December 2020. CC BY 4.0.',
    ),
  ).toBeVisible();
});

test('a record of the reader’s own has no files: no single file is listed', () => {
  const container = show({ portable: false });
  expect(screen.getByRole('note')).toHaveTextContent('You have opened a record of your own.');
  expect(ownLinks(container).filter((href) => href.includes('water.dam'))).toEqual([]);
  expect(screen.queryByText(/The river talks/)).toBeNull();
});
