// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { MethodScreen } from './MethodScreen.tsx';

function show(record = smallRecord()) {
  const store = createAppStore(indexRecord(record), { ...DEFAULT_VIEW, screen: 'method' });
  return render(
    <AppStoreProvider store={store}>
      <MethodScreen />
    </AppStoreProvider>,
  ).container;
}

test('what it counts comes from the record', async () => {
  const container = show();
  expect(screen.getByText(/This record has 5 statements, 2 documents/)).toBeInTheDocument();
  const again = within(screen.getByRole('table', { name: 'Looked up again' }));
  expect(again.getByRole('row', { name: /^All/ })).toHaveTextContent('All4110004');
  expect(screen.getByText('outside voice, no party to the talks: 1 statement')).toBeInTheDocument();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the gap is counted out on an issue of the record', () => {
  show();
  expect(
    screen.getByText(/South stands on option 2, North on option 1: 2 − 1 = 1\./),
  ).toBeInTheDocument();
});

test('the way to contribute is a link only where the record names a repository', () => {
  const name = 'How to add a statement in five minutes';
  show();
  expect(screen.queryByText(name)).toBeNull();
  const record = smallRecord();
  record.meta.repository = 'https://code.example/river';
  show(record);
  expect(screen.getByText(name).closest('a')).toHaveAttribute(
    'href',
    'https://code.example/river/blob/HEAD/CONTRIBUTING.md',
  );
});

test('every correction is told', () => {
  show();
  expect(
    screen.getByRole('row', { name: /Ada North, 1 Feb 2020 mine ours A slip\./ }),
  ).toBeVisible();
});

test('the codebook gives each option its reason, and the deciders are named', () => {
  const record = smallRecord();
  record.issues[0]!.options[1]!.why = 'A place between the two.';
  record.meta.notCovered = ['What the fish think.'];
  show(record);
  const dam = screen.getByText('The dam: 3 options').closest('details')!;
  const [, joint, south] = within(dam).getAllByRole('listitem', { hidden: true });
  expect(joint).toHaveTextContent(/^Both together ?A place between the two\./);
  expect(south).toHaveTextContent(/Asked for by South \(/);
  expect(screen.getByText(/^Northland: 1 speaker$/)).toBeInTheDocument();
  expect(screen.getByText('What the fish think.')).toBeVisible();
});
