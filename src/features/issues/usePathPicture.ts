import { useMemo } from 'react';
import { gapAt } from '../../analysis/gap.ts';
import { issuePath } from '../../analysis/issuePath.ts';
import { pathEvents, type PathEvent } from '../../analysis/pathEvents.ts';
import {
  pathPicture,
  pathWindow,
  type DrawnPath,
  type PathPicture,
  type PathSizes,
} from '../../analysis/pathPicture.ts';
import { dayNumber } from '../../analysis/timelineItems.ts';
import type { Document, Issue } from '../../record/types.ts';
import { useDay, useIndex, useParties } from '../../store/AppStoreContext.tsx';

/** A document on the scale, on the day from which it counts. */
interface Paper {
  readonly id: string;
  readonly document: Document;
  readonly step: number;
  readonly day: number;
}

/** All that the picture of an issue's paths is made of. */
export interface PathState {
  readonly issue: Issue;
  readonly paths: readonly DrawnPath[];
  readonly papers: readonly Paper[];
  readonly events: readonly PathEvent[];
  readonly picture: PathPicture;
  /** The day shown, in days since 1970-01-01. */
  readonly end: number;
}

/** Names of days stand above the rows, in two lines. */
export const SIZES: PathSizes = { row: 52, middle: 32, apart: 7, top: 38 };

/** The paths on an issue, and what stands beside them, for the view. */
export function usePathPicture(issue: Issue): PathState {
  const index = useIndex();
  const parties = useParties();
  const day = useDay();
  return useMemo(() => {
    const end = dayNumber(day);
    const paths = parties.map((party) => ({ party, steps: issuePath(index, issue, party, day) }));
    const papers = gapAt(index, issue, parties, day).documents.map((d) => ({
      id: d.provision.id,
      document: d.document,
      step: d.step,
      day: dayNumber(index.counts.get(d.document.id)!),
    }));
    const window = pathWindow(
      paths,
      papers.map((p) => p.day),
      end,
    );
    return {
      issue,
      paths,
      papers,
      // What was before anything on this issue would squeeze the rest.
      events: pathEvents(index, day).filter((e) => e.day >= window.from),
      picture: pathPicture(issue.options.length, paths, window, SIZES),
      end,
    };
  }, [index, issue, parties, day]);
}
