import { lazy, Suspense, type ComponentType } from 'react';
import { recordSpan } from '../analysis/recordSpan.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useApp } from '../store/AppStoreContext.tsx';
import type { View } from '../store/view.ts';
import { PartBoundary } from './PartBoundary.tsx';

const load = async () => (await import('../features/time/TimeBand.tsx')).TimeBand;

/** Comes in a chunk of its own: most readers look at the latest day. */
const PART: { TimeBand: ComponentType } = {
  TimeBand: lazy(async () => ({ default: await load() })),
};

/** Whether another day than the latest is shown, or days are counted or compared in another way. */
function hasBand({ asOf, by, show }: View, latest: string | null): boolean {
  // A shared link names its day, also while that is the latest.
  return (asOf !== null && asOf !== latest) || by === 'known' || show !== null;
}

/** Brings the band before the first render of a view that has one, so that nothing jumps. */
export async function preloadBand(view: View): Promise<void> {
  if (!hasBand(view, null)) return;
  try {
    PART.TimeBand = await load();
  } catch {
    // Then its place says so.
  }
}

/** The line that tells which day is shown, with the way back. */
export function Band() {
  const m = useMessages().shell;
  const shown = useApp((s) => hasBand(s.view, recordSpan(s.index).latest));
  if (!shown) return null;
  const { TimeBand } = PART;
  return (
    <PartBoundary part={m.parts.band}>
      <Suspense fallback={null}>
        <TimeBand />
      </Suspense>
    </PartBoundary>
  );
}
