/**
 * A record of any size in the published form, of nonsense that every check lets through: for
 * benchmarks and for tests that need more than the real record has. The same seed, the same record.
 */
import type { RecordData } from '../../src/record/types.ts';
import { groups, issues, parties, people, sources } from './cast.ts';
import { dayAt, LAST, SPAN } from './days.ts';
import { disputes, documents, events, silences, voices } from './papers.ts';
import { random } from './random.ts';
import { words } from './words.ts';

export interface Size {
  readonly statements: number;
  /** At most as many as statements: each begins with one of its own. */
  readonly positions: number;
  readonly parties?: number;
  readonly issues?: number;
  readonly documents?: number;
  readonly events?: number;
  readonly seed?: number;
}

const SPEAKERS_A_PARTY = 9;

export function generateRecord(size: Size): RecordData {
  const r = random(size.seed ?? 1);
  const cast = parties(size.parties ?? 4);
  const questions = issues(r, size.issues ?? 25);
  const papers = sources(Math.max(5, Math.ceil(size.statements / 20)));
  const stage = {
    parties: cast,
    issues: questions,
    people: people(r, cast, SPEAKERS_A_PARTY),
    sources: papers,
  };
  const made = words(r, stage, size.statements, size.positions);
  const said = [...made.said].sort((a, b) => a.offset - b.offset);
  const after = { ...stage, said };
  const texts = documents(r, after, size.documents ?? 40);
  const happened = events(r, after, size.events ?? 100);
  const few = Math.ceil(size.statements / 250);
  return {
    format: 'redlines-record/1',
    meta: {
      id: 'generated',
      title: `Generated record of ${size.statements} statements`,
      question: 'Does the page keep up?',
      language: 'en',
      searchedUntil: dayAt(SPAN),
      latestMaterial: LAST,
      coverage: 'Everything that was generated.',
      since: dayAt(SPAN - 180),
      shown: cast.slice(0, 3).map((p) => p.id),
      headline: [cast[0]!.id, cast[1]!.id],
      moments: happened
        .filter((_, i) => i % 10 === 3)
        .map((e) => ({ event: e.id, at: 'before' as const, label: `Before ${e.title}` })),
    },
    parties: cast,
    groups: groups(questions.length),
    issues: questions,
    people: stage.people,
    sources: papers,
    statements: said.map((s) => s.statement),
    positions: made.positions,
    documents: texts,
    events: happened,
    disputes: disputes(r, after, few, texts),
    corrections: [],
    voices: voices(r, after, few) ?? [],
    silences: silences(r, after, few) ?? [],
  };
}
