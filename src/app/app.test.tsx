// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallRecord } from '../../tests/fixtures/smallRecord.ts';
import { readAddress } from '../store/viewAddress.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { readForeignRecord } from './loadRecord.ts';
import { Start } from './Start.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

const answer = (body: string, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status }));
const start = (address = '') => render(<Start base="/" read={readAddress(address)} />);

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(() => window.history.replaceState(null, '', '/'));

describe('loading', () => {
  test('the record comes, and the page with it', async () => {
    answer(JSON.stringify(smallRecord()));
    start();
    expect(screen.getByRole('status')).toHaveTextContent('Loading the record…');
    expect(await screen.findByRole('navigation', { name: 'Screens' })).toBeInTheDocument();
    // The title follows in an effect, which may come after the page.
    await waitFor(() => expect(document.title).toContain('The river talks'));
  });

  test('an error of the server is told, and can be tried again', async () => {
    answer('', 503);
    start();
    expect(await screen.findByRole('alert')).toHaveTextContent('error 503');
    answer(JSON.stringify(smallRecord()));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('navigation', { name: 'Screens' })).toBeInTheDocument();
  });

  test('no connection and no JSON are told apart', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));
    start();
    expect(await screen.findByRole('alert')).toHaveTextContent('The server did not answer');
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>'));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('is not a record'));
  });

  test('what the record does not have is told above the page', async () => {
    answer(JSON.stringify(smallRecord()));
    start('?people=zed&asof=never');
    expect(await screen.findByText('people: zed')).toBeInTheDocument();
    expect(screen.getByText('asof: never')).toBeInTheDocument();
  });
});

describe('another record', () => {
  test('a good file is shown, under a line that says it is not ours', async () => {
    answer('', 500);
    start();
    await screen.findByRole('alert');
    const file = new File([JSON.stringify(smallRecord())], 'record.json', {
      type: 'application/json',
    });
    await userEvent.upload(screen.getByLabelText('Choose a file', { selector: 'input' }), file);
    expect(
      await screen.findByText(/You are reading another record: The river talks/),
    ).toBeInTheDocument();
  });

  test('a broken one is refused with line, entry, reason and remedy', async () => {
    const record = smallRecord();
    record.statements[4]!.speaker = 'nobody';
    const loaded = await readForeignRecord(JSON.stringify(record, null, 1));
    if (loaded.ok || loaded.failure.kind !== 'problems') throw new Error('it was let through');
    const [problem] = loaded.failure.problems;
    expect(problem).toMatchObject({
      code: 'reference-lost',
      entry: 'x-cy-1',
      message: 'there is no person "nobody"',
    });
    expect(problem!.line).toBeGreaterThan(100);
  });
});

test('a part that throws is replaced by a notice, and can be tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = () => {
    if (broken) throw new Error('boom');
    return <p>well again</p>;
  };
  render(
    <>
      <PartBoundary part="The timeline">
        <Part />
      </PartBoundary>
      <p>the rest</p>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The timeline stopped working');
  expect(screen.getByText('the rest')).toBeInTheDocument();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('well again')).toBeInTheDocument();
});

describe('theme', () => {
  test('is set and kept', async () => {
    render(<ThemeChoice />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Theme/ }), 'dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('redlines-theme')).toBe('dark');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Theme/ }), 'system');
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  test('works, and says so, where storage is denied', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied');
    });
    render(<ThemeChoice />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Theme/ }), 'light');
    expect(document.documentElement.dataset.theme).toBe('light');
    expect(screen.getByRole('status')).toHaveTextContent('does not let the page remember');
  });
});
