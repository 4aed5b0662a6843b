// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { richRecord } from '../../../tests/fixtures/richRecord.ts';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { IssueScreen } from './IssueScreen.tsx';
import { pathLine } from '../../ui/pathLine.ts';

function show(view: Partial<View> = {}, record = smallRecord()) {
  const store = createAppStore(indexRecord(record), {
    ...DEFAULT_VIEW,
    screen: 'issue',
    item: 'water.dam',
    ...view,
  });
  return render(
    <AppStoreProvider store={store}>
      <IssueScreen />
    </AppStoreProvider>,
  ).container;
}

test('the scale says who stands where, and the list below says it again', async () => {
  const container = show();
  expect(
    screen.getByRole('img', { name: 'The dam: North: Both together. South: Southland' }),
  ).toBeInTheDocument();
  const joint = screen.getByText('Both together', { selector: '.options > li' });
  expect(joint).toHaveTextContent('North');
  expect(within(joint).getByRole('link', { name: 'Draft' })).toHaveAttribute(
    'href',
    '/documents/draft-2020/',
  );
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the table beside the drawn path has every change, from what to what', () => {
  show();
  expect(
    screen.getByRole('row', { name: /1 Apr 2020 North Northland Both together proposes/ }),
  ).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /North nothing stated Northland/ })).toBeInTheDocument();
});

test('on an earlier day nothing later is shown', () => {
  show({ asOf: '2020-03-01' });
  expect(screen.queryByText(/Proposes to run the dam together/)).toBeNull();
  expect(screen.queryByText('What the papers say')).toBeNull();
});

test('an issue without an order is drawn without a line', () => {
  const container = show({ item: 'talks.basis' });
  expect(container.querySelector('.track .line')).toBeNull();
  expect(screen.getByText('These options have no order.')).toBeInTheDocument();
});

test('a step line is interrupted where no option is named', () => {
  const step = (from: number, to: number, at: number | null) => ({
    position: `${from}`,
    from,
    to,
    step: at,
    maybeFrom: null,
  });
  const same = (n: number) => n;
  expect(
    pathLine([step(0, 1, 0), step(1, 2, 2), step(2, 3, null), step(3, 4, 1)], same, same),
  ).toBe('M0 0L1 0L1 2L2 2M3 1L4 1');
});

test('who stands where: voices that differ and what is known of a silence, as of the day', () => {
  const dam = show({ asOf: '2020-05-31' }, richRecord());
  expect(screen.getByRole('heading', { name: '≠ Voices that differ' })).toBeInTheDocument();
  expect(dam).toHaveTextContent('proposes; asks for: Southland. Would leave the dam to Southland');
  expect(dam).toHaveTextContent('since 1 Apr 2020 · last 5 May 2020, North');
  expect(dam).toHaveTextContent('an answer exists, unpublished (20 May 2020). A letter on the dam');
  const basis = show({ item: 'talks.basis', asOf: '2020-11-30' }, richRecord());
  expect(basis).toHaveTextContent('declined to say (15 Jul 2020). Asked which text');
  expect(basis).not.toHaveTextContent('Voices that differ');
});
