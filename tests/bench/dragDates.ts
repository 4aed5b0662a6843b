import type { CDPSession, Page } from 'playwright-core';

/** What one step of the date cost, in ms of the page's own time. */
interface Step {
  readonly script: number;
  /** With style, layout and paint. */
  readonly task: number;
}

export interface Dragged {
  /** What was moved: the slider on the timeline, or the date field where a page has none. */
  readonly how: 'slider' | 'field';
  readonly steps: readonly Step[];
  /** With a profile: functions by their own time a step, longest first. */
  readonly top: readonly (readonly [string, number])[];
}

const STEPS = 120;
/** Days of one step after another, as a hand that is now slow, now fast. */
const STRIDES = [1, 1, 1, 2, 3, 7, 14, 21, 5, 1];

async function metrics(cdp: CDPSession): Promise<Step> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => 1000 * (list.find((m) => m.name === name)?.value ?? 0);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** Waits until what the step asked for, later renders included, has been drawn. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 400 })),
        );
      }),
  );

/** Moves the date field to a day as its own picker would. */
const setField = (page: Page, day: string) =>
  page.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>(
      'header details[open] input[type="date"]',
    )!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);

function before(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** How one page's date is moved by a step. */
async function mover(page: Page): Promise<{ how: Dragged['how']; move: (n: number) => unknown }> {
  const slider = page.getByRole('slider', { name: 'As of' });
  const box = (await slider.count()) > 0 ? await slider.first().boundingBox() : null;
  if (box) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    return { how: 'slider', move: (n) => page.mouse.move(x - 2 * (n + 1), y) };
  }
  // The field comes when its panel is opened.
  await page.locator('header summary').first().click();
  let day = await page.locator('header details[open] input[type="date"]').inputValue();
  return {
    how: 'field',
    move: (n) => {
      day = before(day, STRIDES[n % STRIDES.length]!);
      return setField(page, day);
    },
  };
}

/** Drags the date back by many steps and measures each: script, deferred renders included. */
export async function dragDates(page: Page, profile: boolean): Promise<Dragged> {
  const cdp = await page.context().newCDPSession(page);
  // The page's own time: what other programs on the machine take does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (profile) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  }
  await page.waitForTimeout(500);
  const { how, move } = await mover(page);
  if (profile) await cdp.send('Profiler.start');
  const steps: Step[] = [];
  for (let n = 0; n < STEPS; n++) {
    const start = await metrics(cdp);
    await move(n);
    await settled(page);
    const end = await metrics(cdp);
    steps.push({ script: end.script - start.script, task: end.task - start.task });
  }
  const top = profile ? await ownTimes(cdp) : [];
  if (how === 'slider') await page.mouse.up();
  return { how, steps, top };
}

async function ownTimes(cdp: CDPSession): Promise<Dragged['top']> {
  const { profile } = await cdp.send('Profiler.stop');
  const names = new Map(
    profile.nodes.map((n) => {
      const { functionName, url, lineNumber } = n.callFrame;
      return [n.id, `${functionName || '(no name)'} ${url.split('/').at(-1)}:${lineNumber + 1}`];
    }),
  );
  const times = new Map<string, number>();
  profile.samples?.forEach((id, i) => {
    const name = names.get(id)!;
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000 / STEPS);
  });
  for (const idle of times.keys()) if (/^\((?:idle|program)\)/.test(idle)) times.delete(idle);
  return [...times].sort((a, b) => b[1] - a[1]).slice(0, 30);
}
