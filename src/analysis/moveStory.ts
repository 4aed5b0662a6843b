import type { RecordIndex } from '../record/recordIndex.ts';
import { directionOf, type Direction } from './moveDirection.ts';
import { movementBetween, type Movement } from './movement.ts';
import { movingEvidence, type MovingEvidence } from './movingEvidence.ts';

/** A change between two days with all that is told of it. */
export interface MoveStory {
  readonly since: string;
  readonly movement: Movement;
  readonly direction: Direction | null;
  readonly moving: MovingEvidence | null;
}

/** What is told of a change: where it went, and the words that made it. */
export function moveStory(
  index: RecordIndex,
  movement: Movement,
  since: string,
  day: string,
): MoveStory {
  return {
    since,
    movement,
    direction: directionOf(index, since, movement),
    moving: movingEvidence(index, movement, day),
  };
}

/** The same for one party on one issue. Null: it stands where it stood. */
export function moveStoryOf(
  index: RecordIndex,
  party: string,
  issue: string,
  since: string,
  day: string,
): MoveStory | null {
  const movement = movementBetween(index, party, issue, since, day);
  return movement && moveStory(index, movement, since, day);
}
