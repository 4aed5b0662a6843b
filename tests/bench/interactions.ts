/**
 * `npm run bench`: how long the page takes to paint after an interaction, in a real browser without
 * throttling: Event Timing (duration from input to next paint, in steps of 8 ms), median and worst.
 */
import { launch, open } from '../browser/browser.ts';
import { serveFolder } from '../../scripts/serveFolder.ts';
import type { AddressInfo } from 'node:net';

const server = await serveFolder('dist', 0);
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch();
const { page } = await open(browser, `${site}/`);
await page.locator('svg.recharts-surface').first().waitFor();
await page.evaluate(() => {
  const all: { name: string; duration: number; work: number }[] = [];
  (window as unknown as { timings: typeof all }).timings = all;
  new PerformanceObserver((list) => {
    for (const e of list.getEntries() as PerformanceEventTiming[])
      if (e.name === 'click' || e.name === 'keydown' || e.name === 'input')
        all.push({ name: e.name, duration: e.duration, work: e.processingEnd - e.processingStart });
  }).observe({ type: 'event', durationThreshold: 0, buffered: false } as PerformanceObserverInit);
});

async function measure(name: string, act: (i: number) => Promise<void>, times = 20) {
  await page.evaluate(() => ((window as unknown as { timings: unknown[] }).timings.length = 0));
  for (let i = 0; i < times; i++) {
    await act(i);
    await page.waitForTimeout(60);
  }
  const list = await page.evaluate(
    () => (window as unknown as { timings: { duration: number; work: number }[] }).timings,
  );
  const sorted = (key: 'duration' | 'work') => list.map((t) => t[key]).sort((a, b) => a - b);
  const d = sorted('duration');
  const w = sorted('work');
  const at = (l: number[], share: number) =>
    (l[Math.floor((l.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${name}: ${list.length} events; to next paint median ${at(d, 0.5)} ms, worst ${at(d, 1)} ms; work median ${at(w, 0.5)} ms, worst ${at(w, 1)} ms`,
  );
}

const cells = page.locator('[data-cell]');
await measure('select a cell', (i) => cells.nth((i * 7) % 60).click());
await measure('fold a group', () =>
  page.getByRole('button', { name: /^[▾▸]? ?Territory/ }).click(),
);
await measure('only where they differ', () =>
  page.getByRole('checkbox', { name: 'Only where they differ' }).click(),
);
await measure('a party in or out', () => page.getByRole('checkbox', { name: 'Europe' }).click());
await measure('step to the next quotation', async (i) => {
  if (i === 0) await page.locator('[data-cell="russia territory.donetsk-luhansk"]').click();
  await page.getByRole('button', { name: i % 2 === 0 ? 'Next' : 'Previous', exact: true }).click();
});
await measure('type a word', (i) =>
  page.getByRole('searchbox', { name: /Words in/ }).press(i % 2 === 0 ? 'a' : 'Backspace'),
);
await browser.close();
server.close();
