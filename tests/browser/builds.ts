/**
 * Two builds of the site, for what happens between them: frozen links, updates, aliases. Both are
 * made by the real build from copies of the record, so that no test stands on a patched script.
 * They are kept in `.cache/test-sites/` until something that goes into them changes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { checkRecord } from '../../src/record/checkRecord.ts';
import { readData } from '../../scripts/readData.ts';
import { releaseVersions, writeRelease } from '../../scripts/releases.ts';

/** The statement whose words the second build changes. */
export const CHANGED = {
  statement: 'ru-lavrov-2026-02-11-20-points',
  before: 'Now they are waving around some kind of',
  after: 'In those days they held up a sort of',
} as const;

/** Ids that the second build gives up, with those that take their place. */
export const RENAMED = {
  person: ['sergey-lavrov', 'sergei-lavrov'],
  issue: ['security.nato', 'security.nato-entry'],
  statement: [CHANGED.statement, 'ru-lavrov-2026-02-11-paper'],
} as const;

/** The version that the second build shows by itself; `theme.js` names it in a comment. */
const SECOND = '2099-01-01';

interface Build {
  /** Folder to serve. */
  readonly folder: string;
  readonly version: string;
}

export interface Builds {
  /** The record of today, released. */
  readonly first: Build;
  /** Later: other words, other ids, a newer version; the first release is kept. */
  readonly second: Build;
}

const PARTS = ['src', 'scripts', 'data', 'public', 'index.html', 'package.json', 'tsconfig.json'];
const CONFIGS = ['vite.config.ts', 'vite.sw.config.ts'];
const MADE = /^public\/(?:data|releases)(?:\/|$)|\.test\.tsx?$/;

function filesBelow(path: string): string[] {
  if (MADE.test(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((e) =>
    e.isDirectory() ? filesBelow(`${path}/${e.name}`) : [`${path}/${e.name}`],
  );
}

/** Names all that goes into the builds, this file too. */
function keyOfInputs(): string {
  const hash = createHash('sha256').update(process.env.REDLINES_URL ?? '');
  const files = PARTS.flatMap((p) => (p.includes('.') ? [p] : filesBelow(p)));
  for (const file of [...files, ...CONFIGS, 'package-lock.json', 'tests/browser/builds.ts'].sort())
    if (!MADE.test(file)) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const next = change(text);
  if (next !== text) writeFileSync(file, next);
}

/** Copies the project without what it makes, and without this site's own releases. */
function copyProject(to: string): void {
  mkdirSync(join(to, '.cache'), { recursive: true });
  for (const part of [...PARTS, ...CONFIGS])
    cpSync(part, join(to, part), { recursive: true, filter: (from) => !MADE.test(from) });
  rmSync(join(to, 'data/releases'), { recursive: true, force: true });
  symlinkSync(realpathSync('node_modules'), join(to, 'node_modules'), 'dir');
  // Pictures are named by their content: what is drawn already need not be drawn again.
  mkdirSync('.cache/previews', { recursive: true });
  symlinkSync(resolve('.cache/previews'), join(to, '.cache/previews'), 'dir');
}

/** Words and ids as a later version of the record might have them. */
function changeRecord(data: string): void {
  let words = 0;
  const id = (old: string) =>
    new RegExp(`(?<![a-z0-9-])${old.replaceAll('.', '\\.')}(?![a-z0-9-])`, 'g');
  for (const file of filesBelow(data).filter((f) => f.endsWith('.yaml')))
    edit(file, (text) => {
      if (text.includes(CHANGED.before)) words++;
      return Object.values(RENAMED)
        .reduce((t, [old, now]) => t.replace(id(old), now), text)
        .replace(CHANGED.before, CHANGED.after);
    });
  if (words !== 1) throw new Error(`"${CHANGED.before}" stands in ${words} files, not in one`);
  edit(join(data, 'record.yaml'), (t) => t.replace(/^version:.*$/m, `version: '${SECOND}'`));
  const lines = Object.values(RENAMED).map(
    ([from, to]) => `- { from: ${from}, to: ${to}, since: '2026-11-24' }\n`,
  );
  writeFileSync(join(data, 'aliases.yaml'), lines.join(''));
}

/** The published form of a record, and its version. */
function published(data: string): { readonly json: string; readonly version: string } {
  const checked = checkRecord(readData(resolve(data)).raw);
  if (!checked.ok) throw new Error(checked.problems.map((p) => p.message).join('\n'));
  const { version } = checked.record.meta;
  if (version === undefined) throw new Error('data/record.yaml names no version');
  return { json: JSON.stringify(checked.record), version };
}

const STEPS = [
  'tsx scripts/data-build.ts',
  'vite build --logLevel warn',
  'vite build --logLevel warn --ssr src/app/prerender.tsx --outDir .cache/ssr --emptyOutDir',
  'vite build --logLevel warn --config vite.sw.config.ts',
  'tsx scripts/pages.ts',
  'tsx scripts/serviceWorker.ts',
];

async function run(step: string, cwd: string): Promise<void> {
  const [tool = '', ...args] = step.split(' ');
  // Vitest's own NODE_ENV would make a development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(join(cwd, 'node_modules/.bin', tool), args, { cwd, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  if (code !== 0) throw new Error(`${step} failed:\n${said}`);
}

async function build(to: string, project: string): Promise<void> {
  for (const step of STEPS) await run(step, project);
  rmSync(join(project, 'dist/previews'), { recursive: true, force: true });
  renameSync(join(project, 'dist'), to);
}

/** Makes both builds, or finds them made. */
export async function builds(): Promise<Builds> {
  const all = resolve('.cache/test-sites');
  const folder = join(all, keyOfInputs());
  const found = (name: string): Build => {
    const dist = join(folder, name);
    const record = JSON.parse(readFileSync(join(dist, 'data/record.json'), 'utf8')) as {
      readonly meta: { readonly version: string };
    };
    return { folder: dist, version: record.meta.version };
  };
  if (!existsSync(join(folder, 'done'))) {
    rmSync(all, { recursive: true, force: true });
    const [one, two] = [join(folder, 'project-1'), join(folder, 'project-2')];
    copyProject(one);
    copyProject(two);
    changeRecord(join(two, 'data'));
    edit(join(two, 'public/theme.js'), (text) => `${text}// ${SECOND}\n`);
    const before = published(join(one, 'data'));
    const after = published(join(two, 'data'));
    for (const project of [one, two])
      writeRelease(join(project, 'data/releases'), before.version, before.json);
    writeRelease(join(two, 'data/releases'), after.version, after.json);
    if (releaseVersions(join(two, 'data/releases')).at(-1) !== SECOND)
      throw new Error(`the second build must have the newest version, ${SECOND}`);
    await Promise.all([build(join(folder, 'first'), one), build(join(folder, 'second'), two)]);
    for (const project of [one, two]) rmSync(project, { recursive: true, force: true });
    writeFileSync(join(folder, 'done'), '');
  }
  return { first: found('first'), second: found('second') };
}
