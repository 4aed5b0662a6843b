/**
 * `npm run bench:dates`: script per step while the date is dragged, in a real browser without
 * throttling, on the real record and on a generated one. It tells, it never fails: docs/bench.md.
 * With `--profile` it also lists the functions that take longest (readable if built with
 * `--minify false`); with `DIST=folder` another build is measured.
 */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launch, open, serve } from '../browser/browser.ts';
import { generateRecord } from '../generate/record.ts';
import { dragDates, type Dragged } from './dragDates.ts';

/** Issue 5: one frame a step. */
const FRAME = 16.7;
const STATEMENTS = 10_000;
const POSITIONS = 2000;

const dist = process.env.DIST ?? 'dist';
if (!existsSync(`${dist}/index.html`)) execSync('npm run build', { stdio: 'inherit' });
const profile = process.argv.includes('--profile');
const only = process.argv.find((a) => a.startsWith('--page='))?.slice(7);

const generated = generateRecord({ statements: STATEMENTS, positions: POSITIONS });
const body = JSON.stringify(generated);
const { address, stop } = await serve(dist);
const realIssue = 'security.nato';
const madeIssue = generated.issues[0]!.id;
const issuePage = readFileSync(`${dist}/issues/${realIssue}/index.html`, 'utf8');

const at = (list: readonly number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
const ms = (n: number) => n.toFixed(1).padStart(6);

function tell(name: string, { how, steps, top }: Dragged): void {
  const script = steps.map((s) => s.script);
  const p95 = at(script, 0.95);
  const holds = p95 <= FRAME ? 'holds' : 'does not hold';
  console.log(
    `${name.padEnd(26)} ${how.padEnd(6)} script median ${ms(at(script, 0.5))}  p95 ${ms(p95)}  worst ${ms(at(script, 1))} ms; ` +
      `whole task p95 ${ms(
        at(
          steps.map((s) => s.task),
          0.95,
        ),
      )} ms; ${holds}`,
  );
  for (const [what, time] of top) console.log(`    ${ms(time)} ms a step  ${what}`);
}

async function measure(browser: Browser, name: string, path: string): Promise<void> {
  // The same host answers for the generated record: a page takes no record of another.
  const { page } = await open(browser, `${address}/data/`);
  await page.route('**/bench.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  // No page was written for an issue of a generated record: any issue's page draws it.
  await page.route(`**/issues/${madeIssue}/*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: issuePage }),
  );
  await page.goto(address + path);
  await page.locator('html[data-ready]').waitFor();
  await page.locator('main h1').first().waitFor();
  // The chart comes in a chunk of its own.
  if (await page.locator('#timeline').count())
    await page.locator('#timeline svg.recharts-surface').first().waitFor();
  tell(name, await dragDates(page, profile));
  await page.context().close();
}

const browser = await launch();
console.log(
  `Chromium ${browser.version()}, 1440 px, ${STATEMENTS} statements, ${POSITIONS} positions.`,
);
const record = '?record=bench.json';
const pages = [
  ['compare', '/', `/${record}`],
  ['timeline', '/timeline/', `/timeline/${record}`],
  ['quotes', '/quotes/', `/quotes/${record}`],
  ['issue', `/issues/${realIssue}/`, `/issues/${madeIssue}/${record}`],
] as const;
for (const [name, real, made] of pages) {
  if (only !== undefined && only !== name) continue;
  await measure(browser, `${name}, real record`, real);
  await measure(browser, `${name}, generated`, made);
}
await browser.close();
stop();
