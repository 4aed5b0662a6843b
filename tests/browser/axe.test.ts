import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './axeFindings.ts';
import { launch, open, site } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Screens, and what to do there before looking. */
const SCREENS: readonly (readonly [
  name: string,
  path: string,
  act?: (page: Page) => Promise<void>,
])[] = [
  ['compare', '/'],
  [
    'compare with a selection',
    '/?parties=russia,ukraine,usa,europe&selection=cell~russia~territory.donetsk-luhansk',
  ],
  ['compare, nothing stated', '/?selection=cell~europe~politics.elections&parties=russia,europe'],
  ['compare, no row passes', '/?words=zzzz'],
  ['a filter opened', '/', (page) => page.getByRole('button', { name: /^Person/ }).click()],
  ['timeline', '/timeline/'],
  ['quotes', '/quotes/?words=Kyiv'],
  ['one quote', '/quotes/ru-lavrov-2026-02-11-20-points/'],
  ['documents', '/documents/'],
  ['one document', '/documents/28-point-plan/'],
  ['two documents side by side', '/documents/compare/'],
  [
    'three documents side by side',
    '/documents/compare/?left=28-point-plan&right=european-counter-24-point-2025&also=20-point-framework',
  ],
  ['one issue', '/issues/territory.donetsk-luhansk/'],
  ['one point of a document', '/documents/28-point-plan/?selection=provision~28-point-plan.p6'],
  [
    'one issue, two days compared, a change in focus',
    '/issues/ceasefire.sequencing/?show=changes',
    (page) =>
      page
        .getByRole('group', { name: /^Positions on/ })
        .locator('a:not([tabindex="-1"])')
        .focus(),
  ],
  ['all paths', '/paths/'],
  ['all paths, what changed', '/paths/?only=changed&sort=steps'],
  ['disputes', '/disputes/'],
  ['one dispute', '/disputes/existence-of-anchorage-agreements/'],
  ['method', '/method/'],
  ['a notice', '/?selection=cell~mars~x&asof=never'],
  [
    'search',
    '/',
    async (page) => {
      await page.getByRole('button', { name: /Search$/ }).click();
      await page.getByRole('dialog').getByRole('combobox').fill('Anchorage');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  ],
  ['share', '/', (page) => page.getByRole('button', { name: 'Share', exact: true }).click()],
  [
    'cite',
    '/quotes/ru-lavrov-2026-02-11-20-points/',
    (page) => page.getByRole('button', { name: 'Cite', exact: true }).first().click(),
  ],
];

for (const width of [1440, 390])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${width} px, ${colorScheme}`, async () => {
      const found: string[] = [];
      for (const [name, path, act] of SCREENS) {
        const { page, wrong } = await open(browser, site() + path, {
          viewport: { width, height: 900 },
          colorScheme,
        });
        await page.locator('main h1, main table, main [role="status"]').first().waitFor();
        await page.waitForLoadState('networkidle');
        await act?.(page);
        const violations = await axeFindings(page);
        found.push(...violations.map((v) => `${name}: ${v}`));
        found.push(...wrong.map((w) => `${name}: ${w}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        if (wide > 0) found.push(`${name}: ${wide} px too wide`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    }, 300_000);
