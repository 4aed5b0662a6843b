import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder to serve in which one build takes the place of another, at the same address. */
export interface Publisher {
  /** What is served. */
  readonly folder: string;
  publish(build: string): void;
  remove(): void;
}

export function publisher(): Publisher {
  const parent = mkdtempSync(join(tmpdir(), 'redlines-site-'));
  const folder = join(parent, 'site');
  return {
    folder,
    publish: (build) => {
      rmSync(folder, { force: true });
      symlinkSync(build, folder, 'dir');
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
