/**
 * Releases of the record: what a frozen link names. Each is one compressed file in `data/releases/`
 * that is never changed, because a link made years ago must show the same words.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Releases } from '../src/app/releases.ts';
import { VERSION_PATTERN } from '../src/record/patterns.ts';

const END = '.json.gz';

/** Names of the releases in a folder, oldest first. */
export function releaseVersions(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((f) => f.endsWith(END))
    .map((f) => f.slice(0, -END.length))
    .filter((v) => VERSION_PATTERN.test(v))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The published form of a release, as it was. */
export function readRelease(folder: string, version: string): string {
  return gunzipSync(readFileSync(join(folder, version + END))).toString('utf8');
}

/** Keeps the published form of a record under its version. Throws if there is one already. */
export function writeRelease(folder: string, version: string, json: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, version + END), gzipSync(json, { level: 9 }), { flag: 'wx' });
}

/**
 * What is wrong between a record and the releases; null when nothing is. A record that was
 * released under its version must still be what it was then.
 */
export function releaseProblem(
  folder: string,
  version: string | undefined,
  json: string,
): string | null {
  if (version === undefined || !releaseVersions(folder).includes(version)) return null;
  return readRelease(folder, version) === json
    ? null
    : `the record differs from its release ${version}: frozen links would show other words\n    do: give record.yaml a new version, then run "npm run release"`;
}

/** What the page is told: every release, and the one that the record is, if it is one. */
export function releasesFor(folder: string, version: string | undefined, json: string): Releases {
  const versions = releaseVersions(folder);
  const released = version !== undefined && versions.includes(version);
  const current = released && readRelease(folder, version) === json ? version : null;
  return { current, versions };
}
