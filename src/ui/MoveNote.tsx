import type { ReactNode } from 'react';
import type { Evidence } from '../analysis/cell.ts';
import type { MoveStory } from '../analysis/moveStory.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { Act } from '../record/types.ts';
import styles from './MoveNote.module.css';

/** The texts of a change, given from the catalogue: this folder knows none. */
export interface MoveWords {
  was(date: string): string;
  readonly nothingBefore: string;
  towards(steps: number, party: string): string;
  away(steps: number, parties: readonly string[]): string;
  along(steps: number): string;
  readonly kinds: Readonly<Record<MoveStory['movement']['kind'] | 'stanceOpen', string>>;
  readonly movedBy: string;
  readonly firstWords: string;
  readonly inOurWords: string;
  readonly reported: string;
  readonly noNewEvidence: string;
  pointOf(number: string | undefined, document: string): string;
  answerTo(party: string, document: string): string;
}

interface Props {
  readonly index: RecordIndex;
  readonly story: MoveStory;
  readonly words: MoveWords;
  readonly acts: Readonly<Record<Act, string>>;
  readonly dates: (date: string) => string;
  /** A link to the page of the evidence. */
  readonly source: ReactNode;
}

/** How far a change went and which way, or of what other kind it is. */
function moveWords(index: RecordIndex, story: MoveStory, words: MoveWords): string {
  const { movement: m, direction } = story;
  const name = (party: string) => index.parties.get(party)?.short ?? party;
  if (m.kind === 'stance' && m.after.prefers === undefined) return words.kinds.stanceOpen;
  if (m.steps === null) return words.kinds[m.kind];
  const steps = Math.abs(m.steps);
  if (direction?.kind === 'towards') return words.towards(steps, name(direction.party));
  if (direction?.kind === 'away') return words.away(steps, direction.from.map(name));
  return words.along(steps);
}

/** What the evidence says: exact words as a quotation, anything else in our words and marked so. */
function toldBy(e: Evidence, words: MoveWords): ReactNode {
  if (e.kind === 'statement' && e.statement.quote !== undefined)
    return <q className={styles.quote}>{e.statement.quote}</q>;
  const ours =
    e.kind === 'statement'
      ? e.statement.says
      : e.kind === 'provision'
        ? e.provision.summary
        : e.kind === 'response'
          ? e.response.summary
          : e.event.summary;
  return (
    <>
      <i>{e.kind === 'statement' ? words.reported : words.inOurWords}</i> {ours}
    </>
  );
}

/** Whose words they are, or where else a change was read from. */
export function sourceOf(index: RecordIndex, e: Evidence, words: MoveWords): string {
  switch (e.kind) {
    case 'statement':
      return index.people.get(e.statement.speaker)?.name ?? e.statement.speaker;
    case 'provision':
      return words.pointOf(e.provision.number, e.document.title);
    case 'response': {
      const party = e.response.party;
      return words.answerTo(index.parties.get(party)?.short ?? party, e.document.title);
    }
    case 'event':
      return e.event.title;
  }
}

/** A position before a change, how far it moved and which way, and the words that moved it. */
export function MoveNote({ index, story, words, acts, dates, source }: Props) {
  const { movement: m, moving } = story;
  const e = moving?.evidence;
  return (
    <div
      className={styles.note}
      data-changed={`${m.party} ${m.issue}`}
      data-kind={m.kind}
      data-steps={m.steps ?? undefined}
    >
      <p className={styles.was}>
        <b>{words.was(dates(story.since))}</b>{' '}
        {m.before === null ? (
          <i>{words.nothingBefore}</i>
        ) : (
          <>
            <span className={styles.act}>{acts[m.before.act]}</span> {m.before.summary}
          </>
        )}
      </p>
      <p className={styles.moved}>
        <span aria-hidden="true">● </span>
        {moveWords(index, story, words)}
      </p>
      <p className={styles.by}>
        {e === undefined ? (
          words.noNewEvidence
        ) : (
          <>
            {moving?.later ? words.firstWords : words.movedBy} {toldBy(e, words)} {source}
          </>
        )}
      </p>
    </div>
  );
}
