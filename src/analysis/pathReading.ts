import type { PathStep } from './issuePath.ts';
import type { DrawnPath } from './pathPicture.ts';

/** A change on a drawn path. */
export interface PathChange {
  readonly party: string;
  readonly step: PathStep;
  /** The stretch before; null: this is the first. */
  readonly before: PathStep | null;
}

/** What the paths say on a day. */
export interface PathReading {
  readonly day: number;
  /** By party, in the order drawn, the stretch that it was on; null: nothing stated yet. */
  readonly at: readonly { readonly party: string; readonly step: PathStep | null }[];
  /** The change nearest to that day; of two as near, the later. Null: there is none. */
  readonly nearest: PathChange | null;
  /** It is told because the reader is on it, not because it is near. */
  readonly chosen: boolean;
}

/** All changes on the paths, path by path. */
export function pathChanges(paths: readonly DrawnPath[]): readonly PathChange[] {
  return paths.flatMap(({ party, steps }) =>
    steps.map((step, i) => ({ party, step, before: steps[i - 1] ?? null })),
  );
}

/** Reads the paths on a day. `position`: the change to tell, where the reader has named one. */
export function readPaths(
  paths: readonly DrawnPath[],
  day: number,
  position: string | null = null,
): PathReading {
  const changes = pathChanges(paths);
  const away = (c: PathChange) => Math.abs(c.step.from - day);
  const nearer = (a: PathChange, b: PathChange) =>
    away(b) < away(a) || (away(b) === away(a) && b.step.from > a.step.from) ? b : a;
  const chosen = changes.find((c) => c.step.position === position);
  return {
    day,
    at: paths.map(({ party, steps }) => ({
      party,
      step: steps.findLast((s) => s.from <= day) ?? null,
    })),
    nearest: chosen ?? (changes.length === 0 ? null : changes.reduce(nearer)),
    chosen: chosen !== undefined,
  };
}

/**
 * The change that a key leads to from another: along the same path, to its ends, or to the change of
 * the next path that is nearest in time. Null: the key leads nowhere.
 */
export function nextChange(
  paths: readonly DrawnPath[],
  position: string | null,
  key: string,
): string | null {
  const line = paths.findIndex((p) => p.steps.some((s) => s.position === position));
  if (line < 0) return null;
  const { steps } = paths[line]!;
  const at = steps.findIndex((s) => s.position === position);
  switch (key) {
    case 'ArrowLeft':
      return steps[at - 1]?.position ?? null;
    case 'ArrowRight':
      return steps[at + 1]?.position ?? null;
    case 'Home':
      return steps[0]!.position;
    case 'End':
      return steps.at(-1)!.position;
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = key === 'ArrowUp' ? -1 : 1;
      for (let i = line + by; i >= 0 && i < paths.length; i += by) {
        const near = readPaths([paths[i]!], steps[at]!.from).nearest;
        if (near) return near.step.position;
      }
      return null;
    }
    default:
      return null;
  }
}
