import releases from '../../.cache/releases.json';

/** Releases of the record that a build holds. */
export interface Releases {
  /** The release that the build shows by itself. Null: its record is not released as it is. */
  readonly current: string | null;
  /** Oldest first. */
  readonly versions: readonly string[];
}

/** Those of this build. */
export const RELEASES: Releases = releases;
