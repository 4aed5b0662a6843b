import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: string[]; readonly failureSummary: string }[];
}

/** What axe finds wrong on a page or in a frame of it, one line a rule. */
export async function axeFindings(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe);
  const violations = await where.evaluate(async () => {
    const run = (
      window as unknown as { axe: { run(o: object): Promise<{ violations: Violation[] }> } }
    ).axe;
    return (await run.run({ resultTypes: ['violations'] })).violations;
  });
  return violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .slice(0, 3)
        .map((n) => `${n.target.join(' ')} (${n.failureSummary.slice(0, 200)})`)
        .join(' | ')}`,
  );
}
