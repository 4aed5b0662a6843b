// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { realIndex } from '../../../tests/fixtures/realIndex.ts';
import type { Mutable } from '../../../tests/fixtures/smallRecord.ts';
import { changeFrom } from '../../analysis/changeDays.ts';
import { indexRecord } from '../../record/recordIndex.ts';
import type { RecordData } from '../../record/types.ts';
import { createAppStore } from '../../store/appStore.ts';
import { AppStoreProvider } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW, type View } from '../../store/view.ts';
import { AsOfPanel } from './AsOfPanel.tsx';
import { SincePanel } from './SincePanel.tsx';
import { TimeBand } from './TimeBand.tsx';

const index = realIndex();
const SHOWN = index.data.meta.shown;

function show(part: React.ReactNode, view: Partial<View> = {}, record = index) {
  const store = createAppStore(record, { ...DEFAULT_VIEW, ...view });
  const follows: string[] = [];
  store.subscribe((s, before) => {
    if (s.view !== before.view) follows.push(s.follow);
  });
  const { container } = render(<AppStoreProvider store={store}>{part}</AppStoreProvider>);
  return { view: () => store.getState().view, store, follows, container, user: userEvent.setup() };
}

afterEach(() => vi.useRealTimers());

describe('the day shown', () => {
  test('a day by name, the latest, what a day is counted by', async () => {
    const { view, user, container } = show(<AsOfPanel />);
    await user.click(screen.getByRole('button', { name: /^Before the Anchorage summit/ }));
    expect(view().asOf).toBe('2025-08-14');
    expect(screen.getByRole('button', { name: /^Before the Anchorage summit/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.click(screen.getByRole('radio', { name: 'what had become known' }));
    expect(view().by).toBe('known');
    await user.click(screen.getByRole('button', { name: /^Latest/ }));
    expect(view()).toMatchObject({ asOf: null, by: 'known' });
    expect((await axe.run(container)).violations).toEqual([]);
  });

  test('a typed day is one step back, and one outside of the record is told and not used', () => {
    const { view, follows } = show(<AsOfPanel />);
    const field = screen.getByLabelText('Day');
    fireEvent.focus(field);
    // A year being typed goes through years that are none.
    for (const value of ['0002-02-13', '0202-02-13', '2025-02-13', '2026-02-13'])
      fireEvent.change(field, { target: { value } });
    expect(view().asOf).toBe('2026-02-13');
    expect(follows).toEqual(['push', 'replace']);
    fireEvent.change(field, { target: { value: '2031-02-13' } });
    expect(view().asOf).toBe('2026-02-13');
    expect(screen.getByRole('status')).toHaveTextContent('13 Feb 2031 is not used');
    fireEvent.blur(field);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(field).toHaveValue('2026-02-13');
  });
});

describe('the day since which changes count', () => {
  test('a day by name compares, and only days before the day shown are there', async () => {
    const { view, user, container } = show(<SincePanel visit={null} />, { asOf: '2025-11-21' });
    expect(screen.queryByRole('button', { name: /20 points read out/ })).toBeNull();
    expect(screen.getByText(/Days from 21 Nov 2025 on are left out/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Before the first Trump/ }));
    expect(view()).toMatchObject({ since: '2025-02-11', show: 'changes' });
    await user.click(screen.getByRole('checkbox', { name: 'Compare the two days' }));
    expect(view()).toMatchObject({ since: '2025-02-11', show: null });
    await user.click(screen.getByRole('button', { name: /own/ }));
    expect(view()).toMatchObject({ since: null, show: 'changes' });
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2025-12-01' } });
    expect(view().since).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('1 Dec 2025 is not used');
    expect((await axe.run(container)).violations).toEqual([]);
  });

  test('a visit when the record reached less is offered; else it says that nothing is newer', async () => {
    const visit = { date: '2026-05-20', reached: '2026-05-18' };
    const { view, user } = show(<SincePanel visit={visit} />);
    await user.click(screen.getByRole('button', { name: 'Since my last visit' }));
    expect(view()).toMatchObject({ since: '2026-05-18', show: 'changes' });
    show(<SincePanel visit={{ date: '2026-11-20', reached: '2026-07-05' }} />);
    expect(
      screen.getByText(
        'Nothing newer since your last visit on 20 Nov 2026: the record still reaches 5 Jul 2026.',
      ),
    ).toBeInTheDocument();
  });
});

describe('the band', () => {
  const band = () => screen.getByRole('region', { name: 'The day shown' });

  test('tells the day, leads back and from change to change', async () => {
    const { view, user, container } = show(<TimeBand />, { asOf: '2026-02-13' });
    expect(band()).toHaveTextContent('You are looking at 13 February 2026');
    const next = changeFrom(index, SHOWN, '2026-02-13', 1)!;
    await user.click(screen.getByRole('button', { name: /^Next change/ }));
    expect(view().asOf).toBe(next.day);
    expect(band()).toHaveTextContent('This day: ');
    await user.click(screen.getByRole('button', { name: /^Previous change/ }));
    expect(view().asOf! < '2026-02-13').toBe(true);
    expect((await axe.run(container)).violations).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Back to the latest/ }));
    expect(view().asOf).toBeNull();
  });

  test('two days: what is compared, or why nothing is; stopping', async () => {
    const { view, user, store } = show(<TimeBand />, { asOf: '2026-02-13', show: 'changes' });
    expect(band()).toHaveTextContent('Comparing 15 August 2025 with 13 February 2026');
    act(() => store.getState().navigate({ asOf: '2025-08-01' }));
    expect(band()).toHaveTextContent('Nothing is compared: 15 August 2025');
    await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
    expect(view().show).toBeNull();
  });

  test('by what was known, and vague dates', async () => {
    const data = structuredClone(index.data) as Mutable<RecordData>;
    const changed = data.positions.find(
      (p) => p.from.startsWith('2026-01') && SHOWN.includes(p.party),
    );
    changed!.from = '2026-01';
    const vague = indexRecord(data);
    const { view, user } = show(<TimeBand />, { asOf: '2026-01-15', by: 'known' }, vague);
    expect(band()).toHaveTextContent('15 January 2026, as it was publicly known then');
    expect(band()).toHaveTextContent(/^.*1 position with a vague date counts only from/);
    expect(within(band()).getByRole('link', { name: 'How days are counted' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/method\/\?.*#time$/),
    );
    await user.click(screen.getByRole('button', { name: 'Count by what had been said' }));
    expect(view().by).toBe('said');
  });

  test('play goes on by itself, says so once, and stops when another hand moves the dates', () => {
    vi.useFakeTimers();
    const { view, store, follows } = show(<TimeBand />, { asOf: '2025-08-14' });
    const status = screen.getByRole('status');
    act(() => vi.advanceTimersByTime(800));
    expect(status).toHaveTextContent('You are looking at 14 August 2025');
    fireEvent.click(screen.getByRole('button', { name: /Play/ }));
    const days = [view().asOf];
    for (let i = 0; i < 3; i++) {
      act(() => vi.advanceTimersByTime(1500));
      days.push(view().asOf);
      expect(status).toHaveTextContent('Playing from change to change.');
    }
    expect(new Set(days).size).toBe(4);
    expect(days).toEqual([...days].sort());
    // One gesture: back returns to before it.
    expect(follows).toEqual(['push', 'replace', 'replace', 'replace']);
    act(() => store.getState().navigate({ asOf: '2025-01-01' }));
    expect(screen.getByRole('button', { name: /Play/ })).toBeInTheDocument();
    act(() => vi.advanceTimersByTime(5000));
    expect(view().asOf).toBe('2025-01-01');
    expect(status).toHaveTextContent('You are looking at 1 January 2025');
  });

  test('play stops at the last change, when paused, and when the page is hidden', () => {
    vi.useFakeTimers();
    const { view, store } = show(<TimeBand />, { asOf: '2026-06-01' });
    fireEvent.click(screen.getByRole('button', { name: /Play/ }));
    act(() => vi.advanceTimersByTime(60_000));
    expect(changeFrom(index, SHOWN, view().asOf!, 1)).toBeNull();
    expect(screen.getByRole('button', { name: /Play/ })).toHaveAttribute('aria-disabled', 'true');
    act(() => store.getState().navigate({ asOf: '2025-08-14' }));
    fireEvent.click(screen.getByRole('button', { name: /Play/ }));
    fireEvent.click(screen.getByRole('button', { name: /Pause/ }));
    const paused = view().asOf;
    act(() => vi.advanceTimersByTime(5000));
    expect(view().asOf).toBe(paused);
    fireEvent.click(screen.getByRole('button', { name: /Play/ }));
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    hidden.mockRestore();
    expect(screen.getByRole('button', { name: /Play/ })).toBeEnabled();
  });
});
