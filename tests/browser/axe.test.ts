import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch, open, site } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  ['disputes', '/disputes/'],
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
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const run = (
            window as unknown as {
              axe: {
                run: (o: object) => Promise<{
                  violations: {
                    id: string;
                    nodes: { target: string[]; failureSummary: string }[];
                  }[];
                }>;
              };
            }
          ).axe;
          return (await run.run({ resultTypes: ['violations'] })).violations.map(
            (v) =>
              `${v.id}: ${v.nodes
                .slice(0, 3)
                .map((n) => `${n.target.join(' ')} (${n.failureSummary.slice(0, 200)})`)
                .join(' | ')}`,
          );
        });
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
