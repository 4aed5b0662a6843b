import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './axeFindings.ts';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const slider = (page: Page, name = 'As of') => page.getByRole('slider', { name, exact: true });
const band = (page: Page) => page.getByRole('region', { name: 'The day shown' });
const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const cellOf = (page: Page, party: string, issue: string) =>
  page.locator(`[data-cell="${party} ${issue}"]`);

/** Opens a panel of the top bar by keyboard. */
async function openPanel(page: Page, id: 'day-shown' | 'day-since') {
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Enter');
}

/** Drags a handle by pixels, step by step. */
async function drag(page: Page, name: string, by: number) {
  const handle = slider(page, name);
  await handle.waitFor();
  await handle.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  const box = (await handle.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 12; i++) await page.mouse.move(x + (by * i) / 12, y);
  await page.mouse.up();
  // The address follows when the gesture rests.
  await page.waitForTimeout(300);
}

test('the US on a ceasefire on 14 and on 17 August 2025, and the words that changed it', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  const cell = cellOf(page, 'usa', 'ceasefire.sequencing');
  await openPanel(page, 'day-shown');
  await page.getByRole('button', { name: /^Before the Anchorage summit/ }).click();
  await expect.poll(() => asked(page).asof).toBe('2025-08-14');
  expect(await cell.innerText()).toContain(
    'Leaves terms and timing of a ceasefire to direct talks',
  );
  await page.getByLabel('Day', { exact: true }).fill('2025-08-17');
  await expect.poll(() => asked(page).asof).toBe('2025-08-17');
  await page.keyboard.press('Escape');
  expect(await cell.innerText()).toContain('straight to a peace agreement instead of a ceasefire');
  await cell.click();
  await page
    .getByText('the best way to end the horrific war between Russia and Ukraine')
    .first()
    .waitFor();
  expect(await band(page).innerText()).toContain('You are looking at 17 August 2025');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => asked(page).asof).toBe('2025-08-14');
  expect(await cell.innerText()).toContain('Leaves terms and timing');
  await page.goBack();
  await expect.poll(() => asked(page).asof).toBeUndefined();
  expect(await band(page).count()).toBe(0);
  await page.goForward();
  await expect.poll(() => band(page).count()).toBe(1);
  expect(wrong).toEqual([]);
});

test('what Russia said about Anchorage as of February and as of July 2026', async () => {
  const JUNE = 'there really were no agreements in Anchorage';
  const JANUARY = 'Anchorage, there is no hope of achieving';
  const says = async (day: string) => {
    const address = `${site()}/quotes/?parties=russia&words=Anchorage&asof=${day}`;
    const { page, wrong } = await open(browser, address);
    await page.getByText(JANUARY).first().waitFor();
    const text = await page.locator('main').innerText();
    expect(wrong).toEqual([]);
    await page.context().close();
    return text;
  };
  expect(await says('2026-02-28')).not.toContain(JUNE);
  expect(await says('2026-07-05')).toContain(JUNE);
});

test('a drag is one step back; the axis stays, and no brush begins', async () => {
  const { page, wrong } = await open(browser, `${site()}/?selection=cell~usa~territory.crimea`);
  await drag(page, 'As of', -200);
  const day = asked(page).asof!;
  expect(day < '2026-07-05').toBe(true);
  expect(asked(page)).not.toHaveProperty('from');
  expect(await slider(page).getAttribute('aria-valuetext')).toContain(day.slice(0, 4));
  expect(await slider(page).evaluate((e) => e === document.activeElement)).toBe(true);
  const place = await slider(page).evaluate((e) => e.style.left);
  await drag(page, 'As of', -150);
  // The second gesture is a step of its own.
  expect(asked(page).asof! < day).toBe(true);
  await page.goBack();
  await expect.poll(() => asked(page).asof).toBe(day);
  await expect.poll(() => slider(page).evaluate((e) => e.style.left)).toBe(place);
  await page.goBack();
  await expect.poll(() => asked(page).asof).toBeUndefined();
  expect(wrong).toEqual([]);
});

test('a finger drags the day on a phone', async () => {
  const { page, wrong } = await open(browser, `${site()}/timeline/`, PHONE);
  await slider(page).waitFor();
  await slider(page).evaluate((e) => e.scrollIntoView({ block: 'center' }));
  const box = (await slider(page).boundingBox())!;
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number | null) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === null ? [] : [{ x, y: box.y + box.height / 2 }],
    });
  const x = box.x + box.width / 2;
  await touch('touchStart', x);
  for (let i = 1; i <= 10; i++) await touch('touchMove', x - 5 * i);
  await touch('touchEnd', null);
  await expect.poll(() => asked(page).asof).toBeDefined();
  expect(asked(page)).not.toHaveProperty('from');
  await band(page).waitFor();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeFindings(page)).toEqual([]);
  expect(wrong).toEqual([]);
});

test('two days: two sliders by key, the band, and what makes no sense is told', async () => {
  const { page, wrong } = await open(browser, `${site()}/?asof=2026-02-13`);
  await openPanel(page, 'day-since');
  await page.getByRole('button', { name: /^After the Anchorage summit/ }).click();
  await expect.poll(() => asked(page)).toMatchObject({ since: '2025-08-15', show: 'changes' });
  await page.keyboard.press('Escape');
  await expect
    .poll(() => band(page).innerText())
    .toContain('Comparing 15 August 2025 with 13 February 2026');
  await slider(page, 'Changed since').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => asked(page).since).toBe('2025-09-16');
  await slider(page).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => asked(page).asof).toBe('2026-01-12');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Home');
  await expect.poll(() => band(page).innerText()).toContain('Nothing is compared: 16 September');
  await page.keyboard.press('End');
  await expect.poll(() => asked(page)).not.toHaveProperty('asof');
  await page.getByRole('button', { name: 'Stop comparing' }).click();
  await expect.poll(() => band(page).count()).toBe(0);
  // The button went away; the reading point is on the date.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('day-shown');
  expect(wrong).toEqual([]);
});

test.each(['reduce', 'no-preference'] as const)(
  'play by keyboard, motion: %s',
  async (reducedMotion) => {
    const { page, wrong } = await open(browser, `${site()}/?asof=2025-08-14`, { reducedMotion });
    await page.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page).asof).not.toBe('2025-08-14');
    const first = asked(page).asof!;
    await expect.poll(() => asked(page).asof! > first, { timeout: 5000 }).toBe(true);
    await page.keyboard.press('Enter');
    const paused = asked(page).asof;
    expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
    expect(await band(page).innerText()).toContain('This day: ');
    await page.waitForTimeout(1800);
    expect(asked(page).asof).toBe(paused);
    await page.goBack();
    await expect.poll(() => asked(page).asof).toBe('2025-08-14');
    expect(wrong).toEqual([]);
  },
);

test('the band is there before the first paint of a link, and leads to the rule', async () => {
  const { page, wrong } = await open(browser, `${site()}/?asof=2026-02-13&by=known`);
  expect(await band(page).innerText()).toContain('as it was publicly known then');
  await page.getByRole('button', { name: 'Back to the latest (5 Jul 2026)' }).click();
  await expect.poll(() => asked(page)).toEqual({ by: 'known' });
  await page.getByRole('button', { name: 'Count by what had been said' }).click();
  await expect.poll(() => asked(page)).toEqual({});
  await page.goto(`${site()}/method/?asof=2026-02-13#time`);
  const rules = page.locator('#time');
  await rules.waitFor();
  await expect.poll(async () => (await rules.boundingBox())!.y).toBeLessThan(200);
  expect(wrong).toEqual([]);
});

test('the last visit offers itself, and denied storage is no error', async () => {
  const { page, wrong } = await open(browser, `${site()}/`);
  await page.evaluate(() =>
    localStorage.setItem(
      'redlines-visit',
      JSON.stringify({ last: null, now: { date: '2026-01-02', reached: '2025-12-28' } }),
    ),
  );
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await page.getByText('New since your last visit').waitFor();
  await openPanel(page, 'day-since');
  await page.getByRole('button', { name: 'Since my last visit' }).click();
  await expect.poll(() => asked(page)).toEqual({ since: '2025-12-28', show: 'changes' });
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await openPanel(page, 'day-since');
  await page.getByRole('checkbox', { name: 'Compare the two days' }).waitFor();
  expect(await page.getByText(/last visit/).count()).toBe(0);
  expect(wrong).toEqual([]);
});
