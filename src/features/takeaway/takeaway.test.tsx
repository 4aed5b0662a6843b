// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { smallRecord } from '../../../tests/fixtures/smallRecord.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { BriefingScreen } from './BriefingScreen.tsx';
import { TakeAwayPanel } from './TakeAwayPanel.tsx';

const index = indexRecord(smallRecord());
function show(part: React.ReactNode, view: Partial<View> = {}, portable = true) {
  const store = createAppStore(index, { ...DEFAULT_VIEW, ...view }, [], '/', portable);
  const user = userEvent.setup();
  const { container } = render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  return { container, user };
}

interface Saved {
  readonly name: string;
  readonly content: Blob;
}
let saved: Saved[];

beforeEach(() => {
  saved = [];
  let last: Blob | null = null;
  URL.createObjectURL = vi.fn((content: Blob | MediaSource) => {
    last = content as Blob;
    return 'blob:x';
  });
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: last! });
  });
});

const readText = (content: Blob) =>
  new Promise<string>((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.readAsText(content);
  });

test('the panel says what the download holds, and has its groups', async () => {
  const { container } = show(<TakeAwayPanel briefing={<a href="/briefing/">Read it</a>} />);
  expect(
    screen.getByText('As filtered now, the download holds 2 issues and 5 statements.'),
  ).toBeInTheDocument();
  const briefing = within(screen.getByRole('region', { name: 'Briefing' }));
  expect(briefing.getByRole('link', { name: 'Read it' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Pictures' })).toBeNull();
  expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual(
    [],
  );
  show(<TakeAwayPanel briefing={null} figures="here" />, { words: 'together' });
  expect(screen.getByText(/holds 1 issue and 1 statement\./)).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Pictures' })).toHaveTextContent('here');
});

test('the page of an issue gives that issue', () => {
  show(<TakeAwayPanel briefing={null} />, { screen: 'issue', item: 'water.dam' });
  expect(screen.getByText(/holds 1 issue and/)).toBeInTheDocument();
});

test('every button hands its file to the browser, as filtered', async () => {
  const { user } = show(<TakeAwayPanel briefing={null} />, {
    asOf: '2020-06-30',
    words: 'together',
  });
  const names = [
    ['Table (CSV)', 'redlines-2020-06-30-table.csv'],
    ['Quotations (CSV)', 'redlines-2020-06-30-quotations.csv'],
    ['Workbook (Excel)', 'redlines-2020-06-30-workbook.xlsx'],
    ['Everything (JSON)', 'redlines-2020-06-30-view.json'],
    ['CSL-JSON', 'redlines-2020-06-30-citations.json'],
    ['BibTeX', 'redlines-2020-06-30-citations.bib'],
    ['RIS', 'redlines-2020-06-30-citations.ris'],
  ] as const;
  for (const [button, file] of names) {
    await user.click(screen.getByRole('button', { name: button }));
    expect(
      await screen.findByText(`${file} was handed to the browser.`, {}, { timeout: 4000 }),
    ).toBeInTheDocument();
  }
  expect(saved.map((s) => s.name)).toEqual(names.map((n) => n[1]));
  const quotations = await readText(saved[1]!.content);
  expect(quotations).toContain('n-ada-2');
  expect(quotations).not.toContain('n-ada-1');
  expect(await readText(saved[5]!.content)).toContain('http://localhost:3000/quotes/n-ada-2/');
  expect(document.querySelector('a[download]')).toBeNull();
});

test('a browser that denies the file: it is told, and the next try works', async () => {
  const { user } = show(<TakeAwayPanel briefing={null} />);
  vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
    throw new Error('denied');
  });
  await user.click(screen.getByRole('button', { name: 'RIS' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /RIS was made, but the browser did not let the page save it/,
  );
  await user.click(screen.getByRole('button', { name: 'RIS' }));
  expect(await screen.findByText(/citations\.ris was handed/)).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a part of the page that does not load is told, and nothing is saved', async () => {
  vi.doMock('./csv.ts', () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
  const { user } = show(<TakeAwayPanel briefing={null} />);
  await user.click(screen.getByRole('button', { name: 'Table (CSV)' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Table \(CSV\) could not be made\..*try again, .* reload the page\. Your view is as it was\./,
  );
  expect(saved).toEqual([]);
  vi.doUnmock('./csv.ts');
});

test('the briefing page: headings, notes that lead both ways, a toolbar that is not printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { container, user } = show(<BriefingScreen />, {
    selection: 'cell~south~water.dam',
    parties: ['north', 'south'],
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Briefing: The river talks');
  // For one page: the newest source of each position, no documents.
  const countNotes = () =>
    screen.getAllByRole('listitem').filter((li) => li.id.startsWith('note')).length;
  const few = countNotes();
  expect(screen.queryByRole('heading', { name: 'Framework documents' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'All sources and documents' }));
  expect(countNotes()).toBeGreaterThanOrEqual(few);
  expect(few).toBeGreaterThan(0);
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
    'Selected',
    'Water',
    'Talks',
    'Framework documents',
    'Sources',
  ]);
  expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Southland on The dam');
  const marks = [...container.querySelectorAll<HTMLAnchorElement>('sup a')];
  const notes = [...container.querySelectorAll('ol > li')];
  expect(new Set(marks.map((a) => a.hash.slice(1)))).toEqual(new Set(notes.map((li) => li.id)));
  for (const back of container.querySelectorAll<HTMLAnchorElement>('li a[href^="#"]'))
    expect(container.querySelectorAll(back.hash)).toHaveLength(1);
  expect(notes[0]).toHaveTextContent(/↑$/);
  const bar = screen.getByRole('group', { name: 'Take the briefing away' });
  expect(bar).toHaveAttribute('data-print', 'no');
  await user.click(within(bar).getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/This view:/)).toHaveTextContent('asof=2020-11-30');
  expect((await axe.run(container)).violations).toEqual([]);
});

test('the briefing as Markdown and as Word', async () => {
  const { user } = show(<BriefingScreen />);
  await user.click(screen.getByRole('button', { name: 'Markdown' }));
  expect(await screen.findByText(/briefing\.md was handed/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Word' }));
  expect(
    await screen.findByText(/briefing\.docx was handed/, {}, { timeout: 8000 }),
  ).toBeInTheDocument();
  expect(await readText(saved[0]!.content)).toMatch(/^# Briefing: The river talks\n/);
  expect(saved[1]!.content.size).toBeGreaterThan(5000);
}, 15_000);

test('a record opened from a file: the briefing names no address', () => {
  show(<BriefingScreen />, {}, false);
  expect(screen.queryByText(/This view:/)).toBeNull();
});
