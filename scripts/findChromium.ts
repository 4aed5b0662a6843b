/** Finds a Chrome or Chromium for the browser tests; installs one where none is. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function run(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

function installed(): string | null {
  const own = chromium.executablePath();
  return (
    [...PLACES, own].find((p): p is string => p !== undefined && p !== '' && existsSync(p)) ?? null
  );
}

/** Path of a browser. Tries, in this order: what is installed, Debian's package, Playwright's own. */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No Chromium here: installing the Debian package.');
    if (run('apt-get', ['update', '-qq'])) run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  if (!installed()) {
    console.log("No Chromium here: installing Playwright's own.");
    run('npx', ['playwright-core', 'install', 'chromium']);
  }
  const now = installed();
  if (!now)
    throw new Error('No Chrome or Chromium found. Install one, or set CHROMIUM_PATH to it.');
  return now;
}
