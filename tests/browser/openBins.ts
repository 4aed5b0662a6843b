import type { Page } from 'playwright-core';
import { timeline } from '../../src/messages/en/timeline.ts';

/** What came of opening bins. */
export interface Opened {
  readonly bins: number;
  readonly lists: number;
  readonly steps: number;
  /** Bins that a click left as they were, or whose middle another mark covers. */
  readonly stuck: readonly string[];
}

/**
 * Opens every bin of the whole window, and of each window that it leads to the first bin of the
 * lane. With `listsWanted` it stops at that list, still open, its mark marked `data-opened`.
 */
export function openAll(page: Page, listsWanted = 1e9): Promise<Opened> {
  return page.evaluate(
    async ({ hint, whole, choose, wanted }) => {
      const frames = async () => {
        for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
      };
      const marks = () => [...document.querySelectorAll<SVGGElement>('[data-key]')];
      const isBin = (e: SVGGElement) => e.getAttribute('aria-label')?.endsWith(hint) ?? false;
      const list = () => document.querySelector(`ul[aria-label="${choose}"]`);
      const inputs = () =>
        [...document.querySelectorAll<HTMLInputElement>('input[type=date]')]
          .map((i) => i.value)
          .join(' ');
      const reset = async () => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        [...document.querySelectorAll('button')].find((b) => b.textContent === whole)?.click();
        await frames();
      };
      await reset();
      const keys = marks()
        .filter(isBin)
        .map((e) => e.dataset.key!);
      const stuck: string[] = [];
      let lists = 0;
      let most = 0;
      for (const key of keys) {
        await reset();
        const lane = key.split(' ')[0]!;
        let bin = marks().find((e) => e.dataset.key === key);
        for (let step = 1; bin; step++) {
          most = Math.max(most, step);
          const box = bin.querySelector('rect')!.getBoundingClientRect();
          const x = box.left + 12;
          const hit = document.elementFromPoint(x, box.top + box.height / 2);
          if (!hit || hit.closest('[data-key]') !== bin) {
            stuck.push(`covered: ${key}, step ${step}`);
            break;
          }
          const before = inputs();
          hit.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x }));
          await frames();
          if (list()) {
            lists++;
            if (lists < wanted) break;
            bin.dataset.opened = '';
            return { bins: keys.length, lists, steps: most, stuck };
          }
          if (inputs() === before || step > 12) {
            stuck.push(`${key}, step ${step}: ${before}`);
            break;
          }
          bin = marks().find((e) => isBin(e) && e.dataset.key!.startsWith(`${lane} `));
        }
      }
      await reset();
      return { bins: keys.length, lists, steps: most, stuck };
    },
    { hint: timeline.binHint, whole: timeline.whole, choose: timeline.choose, wanted: listsWanted },
  );
}
