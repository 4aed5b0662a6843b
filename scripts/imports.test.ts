import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, by folder of `src/` (design.md). Messages stand beside the chain. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  record: [],
  analysis: ['record'],
  messages: ['record'],
  store: ['record', 'analysis'],
  ui: ['record', 'analysis'],
  features: ['record', 'analysis', 'store', 'ui', 'messages'],
  app: ['record', 'analysis', 'store', 'ui', 'messages', 'features', 'styles'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((f) =>
  /\.tsx?$/.test(f),
);
const own = files.filter((f) => !/\.test\.tsx?$/.test(f));

/** Folders below `src/` that a file imports from. */
function imports(file: string, code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) =>
    relative('src', join(dirname(join('src', file)), m[1]!.split('?')[0]!)),
  );
}

/** What a file does that the rule forbids. */
export function broken(file: string, code: string): string[] {
  const [layer, feature] = file.split('/');
  return imports(file, code).flatMap((target) => {
    if (target.startsWith('..'))
      return target.startsWith('../.cache') ? [] : [`${file} imports ${target}, outside of src`];
    const [to, part] = target.split('/');
    if (to === layer)
      return layer === 'features' && part !== feature
        ? [`${file} imports another feature: ${target}`]
        : [];
    return MAY[layer!]?.includes(to!) ? [] : [`${file} imports ${target}`];
  });
}

test('imports run one way, and no feature imports another', () => {
  expect(own.flatMap((f) => broken(f, readFileSync(resolve('src', f), 'utf8')))).toEqual([]);
});

test('the rule catches what it forbids', () => {
  expect(broken('record/a.ts', "import { x } from '../analysis/gap.ts';")).toHaveLength(1);
  expect(broken('ui/a.tsx', "import { x } from '../store/view.ts';")).toHaveLength(1);
  expect(broken('features/quotes/a.tsx', "const x = import('../compare/b.tsx');")).toHaveLength(1);
  expect(broken('features/quotes/a.tsx', "import { x } from '../../ui/Shape.tsx';")).toEqual([]);
});

test('files are small, have named exports, and no folder has a barrel', () => {
  for (const f of own) {
    const code = readFileSync(resolve('src', f), 'utf8');
    if (!f.startsWith('messages')) expect([f, code.split('\n').length <= 251]).toEqual([f, true]);
    expect([f, /^export default /m.test(code)]).toEqual([f, false]);
    expect(/(^|\/)index\.tsx?$/.test(f)).toBe(false);
  }
});
