import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readData } from '../../scripts/readData.ts';
import type { RecordData } from '../../src/record/types.ts';
import { launch, open, site } from './browser.ts';

const record = readData(resolve('data')).raw as RecordData;
const plan = record.documents.find((d) => d.id === '28-point-plan')!;
const army = plan.provisions.find((p) => p.number === '6')!;
const rejected = plan.responses.filter(
  (r) => r.party === 'russia' && r.act === 'rejects' && r.provisions?.length,
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

for (const width of [1440, 390])
  test(`the link of a point shows it with its scale and both days: ${width} px`, async () => {
    const { page, wrong } = await open(browser, `${site()}/documents/28-point-plan/`, {
      viewport: { width, height: 900 },
    });
    await page.getByRole('navigation', { name: 'Points' }).getByText('6', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 5000 })
      .toBe(army.id);
    const link = page.url();
    expect(link).toContain(`selection=provision~${army.id}`);
    await page.context().close();

    const other = await open(browser, link, { viewport: { width, height: 900 } });
    const point = other.page.locator(`[id="${army.id}"]`);
    await expect
      .poll(async () => Math.abs((await point.boundingBox())?.y ?? 9999), { timeout: 5000 })
      .toBeLessThan(100);
    await point.getByRole('img', { name: /^Size of Ukraine's army\. .*600,000/ }).waitFor();
    await point.getByText('Parties on 20 Nov 2025 and on').waitFor();
    expect(await point.getByRole('link', { name: /on Size of Ukraine's army$/ }).count()).toBe(
      record.parties.length,
    );
    expect(
      await other.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect([...wrong, ...other.wrong]).toEqual([]);
    await other.page.context().close();
  });

test('which points Moscow has rejected in so many words is a link', async () => {
  const { page, wrong } = await open(
    browser,
    `${site()}/documents/28-point-plan/?selection=response~28-point-plan~russia`,
  );
  await page.getByRole('heading', { name: 'Answers to single points' }).waitFor();
  if (rejected.length === 0) {
    // The record may have none: then the page says so rather than leaving the place empty.
    await page
      .getByText(/^(The record has no|No) answer .*single point/)
      .first()
      .waitFor();
  } else {
    const answers = page.locator('#point-answers-russia');
    await expect.poll(async () => (await answers.boundingBox())!.y).toBeLessThan(900);
    expect(await answers.getByText('rejects', { exact: true }).count()).toBe(rejected.length);
  }
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('all single points that Moscow has rejected stand on its page, by link', async () => {
  const { page, wrong } = await open(browser, `${site()}/parties/russia/#points-rejects`);
  const part = page.locator('#points-rejects');
  const entries = part.getByRole('listitem');
  expect(await entries.count()).toBeGreaterThan(5);
  await expect(part.getByRole('heading').textContent()).resolves.toBe(
    `rejects (${await entries.count()})`,
  );
  // Each names the point and rests on words or says what was reported.
  await part.getByRole('link', { name: /^20-pt, point 12:/ }).click();
  await page.getByRole('heading', { level: 1, name: /20-point framework/ }).waitFor();
  expect(page.url()).toContain('selection=provision~20-point-framework.p12');
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the page of a document prints whole and is not heavy', async () => {
  const { page } = await open(browser, `${site()}/documents/28-point-plan/`);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Points' }).count()).toBe(0);
  await page
    .locator(`[id="${army.id}"]`)
    .getByText(/limited to 600,000/)
    .waitFor();
  await page.context().close();
});
