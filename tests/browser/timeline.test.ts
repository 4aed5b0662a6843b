import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { timeline } from '../../src/messages/en/timeline.ts';
import { launch, open, site } from './browser.ts';
import { openAll } from './openBins.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const MARK = '[data-key]';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The window as the address fields have it; empty where it is open. */
const dates = async (page: Page) => ({
  from: await page.getByLabel('From', { exact: true }).inputValue(),
  to: await page.getByLabel('To', { exact: true }).inputValue(),
});
const WHOLE = { from: '', to: '' };
const days = (w: { from: string; to: string }) =>
  (Date.parse(w.to) - Date.parse(w.from)) / 86_400_000;

async function plotBox(page: Page) {
  const plot = page.locator('svg.recharts-surface').first();
  await plot.waitFor();
  await page.locator(MARK).first().waitFor();
  await plot.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  return (await plot.boundingBox())!;
}
/** A stretch of time that is narrow enough to move and wide enough to zoom. */
const PART = '?from=2025-06-01&to=2026-03-01';

test.each([1440, 390])('every bin opens, at %i px', async (width) => {
  const { page, wrong } = await open(browser, `${site()}/timeline/`, {
    viewport: { width, height: 1000 },
  });
  await plotBox(page);
  const opened = await openAll(page);
  expect(opened.stuck).toEqual([]);
  expect(opened.bins).toBeGreaterThan(20);
  expect(opened.lists).toBeGreaterThan(0);
  expect(opened.steps).toBeLessThanOrEqual(8);
  expect(wrong).toEqual([]);
});

/** Turns the wheel upon the chart, which has the focus, and says where that leads. */
async function wheel(ticks: number, x: number, y: number, ctrl = false) {
  const { page, wrong } = await open(browser, `${site()}/timeline/${PART}`);
  const box = await plotBox(page);
  await page.locator(`${MARK}[tabindex="0"]`).focus();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height - 10);
  if (ctrl) await page.keyboard.down('Control');
  const before = await dates(page);
  for (let i = 0; i < ticks; i++) await page.mouse.wheel(x, y);
  if (ctrl) await page.keyboard.up('Control');
  await expect.poll(() => dates(page)).not.toEqual(before);
  // Every turn is handled before what is asked next.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(wrong).toEqual([]);
  const after = await dates(page);
  const scrolled = await page.evaluate(() => visualViewport?.scale ?? 1);
  expect(scrolled).toBe(1);
  await page.context().close();
  return { before, after };
}

test('sixty small turns of the wheel zoom and move as far as one large turn', async () => {
  for (const [x, y] of [
    [0, -3],
    [3, 0],
  ] as const) {
    const many = await wheel(60, x, y);
    const once = await wheel(1, x * 60, y * 60);
    expect(Math.abs(days({ from: many.after.from, to: once.after.from }))).toBeLessThanOrEqual(1);
    expect(Math.abs(days({ from: many.after.to, to: once.after.to }))).toBeLessThanOrEqual(1);
    if (y === 0) expect(days(many.after)).toBe(days(many.before));
    else expect(days(many.after) / days(many.before)).toBeCloseTo(1.0016 ** -180, 1);
  }
  const pinch = await wheel(60, 0, -2, true);
  expect(days(pinch.after) / days(pinch.before)).toBeCloseTo(Math.exp(-1.2), 1);
});

const touch = (
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: number[][],
) =>
  cdp.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(([x, y], id) => ({ x: x!, y: y!, id })),
  });

test('one finger moves the window, two zoom it, a tap opens a bin', async () => {
  const { page, wrong } = await open(browser, `${site()}/timeline/${PART}`, PHONE);
  const box = await plotBox(page);
  const cdp = await page.context().newCDPSession(page);
  const y = box.y + box.height - 60;
  const at = (share: number) => [box.x + box.width * share, y];
  const before = await dates(page);

  await touch(cdp, 'touchStart', [at(0.7)]);
  for (let i = 1; i <= 60; i++) await touch(cdp, 'touchMove', [at(0.7 - i / 150)]);
  await touch(cdp, 'touchEnd', []);
  await expect.poll(() => dates(page)).not.toEqual(before);
  const moved = await dates(page);
  expect(days(moved)).toBe(days(before));
  // Two fifths of the width to the left, but for the pixels of a tap.
  const by = days({ from: before.from, to: moved.from }) / days(before);
  expect(by).toBeGreaterThan(0.36);
  expect(by).toBeLessThan(0.44);

  await touch(cdp, 'touchStart', [at(0.4), at(0.6)]);
  for (let i = 1; i <= 60; i++)
    await touch(cdp, 'touchMove', [at(0.4 - i / 300), at(0.6 + i / 300)]);
  await touch(cdp, 'touchEnd', []);
  await expect.poll(() => dates(page)).not.toEqual(moved);
  const zoomed = await dates(page);
  expect(days(zoomed) / days(moved)).toBeCloseTo(1 / 3, 1);

  await page.getByRole('button', { name: timeline.whole }).tap();
  await expect.poll(() => dates(page)).toEqual(WHOLE);
  await page.locator(`${MARK}[aria-label$="${timeline.binHint}"]`).first().tap();
  await expect
    .poll(
      async () =>
        (await dates(page)).from !== '' || (await page.getByLabel(timeline.choose).count()),
    )
    .toBeTruthy();
  expect(wrong).toEqual([]);
});

test('keys go on after the mark that had the focus was gathered, moved out or zoomed away', async () => {
  const { page, wrong } = await open(browser, `${site()}/timeline/${PART}`);
  await plotBox(page);
  await page.locator(`${MARK}[tabindex="0"]`).focus();
  const onChart = () =>
    page.evaluate(
      () => document.activeElement?.closest('[role="group"] g, g[role="group"]') != null,
    );
  let before = await dates(page);
  const keys = [
    '-',
    '-',
    '+',
    '+',
    '+',
    '+',
    'Home',
    'End',
    'PageUp',
    'PageUp',
    '+',
    'PageUp',
    '-',
  ];
  for (const key of keys) {
    await page.keyboard.press(key);
    if (key !== 'Home' && key !== 'End') await expect.poll(() => dates(page)).not.toEqual(before);
    before = await dates(page);
    await expect.poll(onChart, { message: key }).toBe(true);
  }
  await page.keyboard.press('0');
  await expect.poll(() => dates(page)).toEqual(WHOLE);
  expect(wrong).toEqual([]);
});

test('a brush goes backwards too, and ends when the button was let go outside', async () => {
  const { page, wrong } = await open(browser, `${site()}/timeline/`);
  const box = await plotBox(page);
  const y = box.y + box.height - 20;
  // Let go beside the chart before it was a brush: the pointer that comes back brushes nothing.
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x - 3, y);
  await page.mouse.up();
  await page.mouse.move(box.x + 300, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
  expect(await dates(page)).toEqual(WHOLE);
  await page.mouse.move(box.x + 700, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, y);
  await page.mouse.up();
  await expect.poll(async () => (await dates(page)).from).not.toBe('');
  const back = await dates(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: timeline.whole }).click();
  await page.mouse.move(box.x + 400, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 700, y);
  await page.mouse.up();
  await expect.poll(() => dates(page)).toEqual(back);
  expect(wrong).toEqual([]);
});

test('the open list keeps the focus and the wheel, and gives the focus back to its mark', async () => {
  const { page, wrong } = await open(browser, `${site()}/timeline/`, {
    viewport: { width: 390, height: 844 },
  });
  await plotBox(page);
  await openAll(page, 1);
  const list = page.getByLabel(timeline.choose);
  await list.waitFor();
  // Opened again, by its own mark and the keyboard.
  const key = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    return document.querySelector('[data-opened]')?.getAttribute('data-key') ?? '';
  });
  const mark = page.locator(`[data-key="${key}"]`);
  await mark.focus();
  await page.keyboard.press('Enter');
  await list.waitFor();
  const before = await dates(page);
  await page.keyboard.press('Tab');
  const second = await page.evaluate(() => document.activeElement?.textContent);
  // A mark under the pointer renders the chart anew: the focus stays where it is.
  await mark.dispatchEvent('pointerover');
  await list.hover();
  await page.mouse.wheel(0, 120);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await dates(page)).toEqual(before);
  expect(await list.count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')))
    .toBe(key);
  expect(wrong).toEqual([]);
});
