/**
 * `npm test`: everything, in the order in which it is cheapest to fail. Prints at its end one line,
 * "N passed, N failed", over the unit, component and browser tests and the steps before them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './findChromium.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const out = mkdtempSync(join(tmpdir(), 'redlines-test-'));

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** A step without tests of its own counts as one. */
function step(command: string, ...args: string[]): boolean {
  const ok = run(command, args);
  total[ok ? 'passed' : 'failed']++;
  return ok;
}

/** Runs Vitest and adds up its own counts. */
function tests(name: string, ...args: string[]): void {
  const file = join(out, `${name}.json`);
  const ok = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  if (!existsSync(file)) {
    total.failed++;
    return;
  }
  const result = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + result.numTodoTests;
  // A suite that fails to load has no failed tests, yet it failed.
  if (!ok && result.numFailedTests === 0) total.failed++;
}

// The record is compiled first: types and pages stand on it.
step('npx', 'tsx', 'scripts/data-build.ts');
step('npx', 'oxlint', '--deny-warnings');
step('npx', 'prettier', '--check', '--log-level', 'warn', '.');
step('npx', 'knip');
tests('unit');
const built = step('npm', 'run', 'build');
if (built) {
  process.env.CHROMIUM_PATH = findChromium();
  tests('browser', '--config', 'vitest.browser.config.ts');
}

console.log('');
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);
