import releases from '../../.cache/releases.json';

/** Releases of the record that this build holds, and the version that it shows by itself. */
export const RELEASES: {
  /** Null: the record names no version. */
  readonly current: string | null;
  /** Oldest first. */
  readonly versions: readonly string[];
} = releases;
