/** Documents, events, disputes, voices and silences of a generated record. */
import type { RecordData } from '../../src/record/types.ts';
import { dateAround, dayAt, knownLater, SPAN } from './days.ts';
import { sentence, type Random } from './random.ts';
import type { Said } from './words.ts';

interface Stage {
  readonly parties: RecordData['parties'];
  readonly issues: RecordData['issues'];
  readonly sources: RecordData['sources'];
  /** In the order of their days. */
  readonly said: readonly Said[];
}

const EXACT = /^\d{4}-\d\d-\d\d$/;

/** Statements of one party with an exact date, on or after a day, the nearest first. */
function saidAfter({ said }: Stage, party: string, offset: number, most: number): readonly Said[] {
  const list: Said[] = [];
  for (const s of said)
    if (s.offset >= offset && s.statement.party === party && EXACT.test(s.statement.date)) {
      list.push(s);
      if (list.length === most) break;
    }
  return list;
}

const ANSWERS = ['accepts', 'accepts-as-basis', 'partly', 'rejects'] as const;

export function documents(r: Random, stage: Stage, many: number): RecordData['documents'] {
  return Array.from({ length: many }, (_, i) => {
    const id = `paper-${i + 1}`;
    const offset = Math.floor(((i + 0.5) * SPAN) / (many + 1));
    const points = r.whole(4, 20);
    const date = dateAround(r, offset, 0.1);
    const author = r.one(stage.parties).id;
    return {
      id,
      title: `Paper of ${points} points, no. ${i + 1}`,
      label: `${points}-pt ${i + 1}`,
      date,
      ...(EXACT.test(date) ? knownLater(r, offset, 0.15) : {}),
      authors: [author],
      status: 'proposed' as const,
      publicity: 'published',
      ...(i > 0 && r.happens(0.5) ? { supersedes: [`paper-${i}`] } : {}),
      numbering: 'complete' as const,
      points,
      summary: sentence(r, 15),
      completeness: 'whole',
      provisions: Array.from({ length: points }, (_, p) => {
        const issue = r.one(stage.issues);
        return {
          id: `${id}.p${p + 1}`,
          number: String(p + 1),
          issue: issue.id,
          ...(r.happens(0.7) ? { option: r.one(issue.options).id } : {}),
          summary: sentence(r, 12),
        };
      }),
      responses: stage.parties.flatMap((party) =>
        saidAfter(stage, party.id, offset, r.whole(0, 2)).map((s, n) => ({
          id: `${id}.r-${party.id}-${n + 1}`,
          party: party.id,
          date: s.statement.date,
          act: r.one(ANSWERS),
          summary: sentence(r, 10),
          statements: [s.statement.id],
        })),
      ),
      sources: [r.one(stage.sources).id],
    };
  });
}

const KINDS = ['talks', 'summit', 'call', 'truce', 'vote', 'sanction', 'military'] as const;

export function events(r: Random, stage: Stage, many: number): RecordData['events'] {
  return Array.from({ length: many }, (_, i) => {
    const offset = Math.floor(((i + 0.3) * SPAN) / (many + 1));
    const days = r.happens(0.2) ? r.whole(1, 3) : 0;
    return {
      id: `event-${i + 1}`,
      date: days > 0 ? `${dayAt(offset)}/${dayAt(offset + days)}` : dayAt(offset),
      ...(days > 0 ? {} : knownLater(r, offset, 0.05)),
      title: `Event ${i + 1}`,
      kind: r.one(KINDS),
      parties: [r.one(stage.parties).id],
      summary: sentence(r, 14),
      sourcing: 'good' as const,
      sources: [r.one(stage.sources).id],
    };
  });
}

const CLAIMS = ['denies', 'redefines', 'confirms', 'declines', 'reports'] as const;

/** Questions of fact, each with claims of two parties or more that rest on their statements. */
export function disputes(
  r: Random,
  stage: Stage,
  many: number,
  papers: RecordData['documents'],
): RecordData['disputes'] {
  return Array.from({ length: many }, (_, i) => {
    const id = `dispute-${i + 1}`;
    const offset = r.whole(0, Math.floor(SPAN * 0.7));
    const found = stage.parties.flatMap((p) => saidAfter(stage, p.id, offset, r.whole(1, 3)));
    return {
      id,
      question: `${sentence(r, 9).slice(0, -1)}?`,
      issues: [r.one(stage.issues).id],
      ...(r.happens(0.3) && papers.length > 0 ? { documents: [r.one(papers).id] } : {}),
      status: r.happens(0.15) ? ('settled' as const) : ('open' as const),
      claims: found.map((s, n) => ({
        id: `${id}.c${n + 1}`,
        by: s.statement.speaker,
        act: n === 0 ? ('asserts' as const) : r.one(CLAIMS),
        party: s.statement.party!,
        date: s.statement.date,
        says: sentence(r, 10),
        statements: [s.statement.id],
      })),
    };
  });
}

/** Voices of a party that differ, each with one statement, some until a day. */
export function voices(r: Random, stage: Stage, many: number): RecordData['voices'] {
  const own = stage.said.filter((s) => s.statement.party !== undefined);
  return Array.from({ length: Math.min(many, own.length) }, (_, i) => {
    const { statement, offset } = own[Math.floor(((i + 0.5) * own.length) / many)]!;
    const issue = stage.issues.find((x) => x.id === statement.issues[0])!;
    return {
      id: `voice-${i + 1}`,
      party: statement.party!,
      issue: issue.id,
      speaker: statement.speaker,
      date: statement.date,
      ...(r.happens(0.5) ? { until: dayAt(offset + r.whole(40, 400)) } : {}),
      act: 'ambiguous' as const,
      prefers: r.one(issue.options).id,
      says: sentence(r, 12),
      statements: [statement.id],
    };
  });
}

const SILENCES = ['declined', 'not-discussed', 'unpublished'] as const;

export function silences(r: Random, stage: Stage, many: number): RecordData['silences'] {
  return Array.from({ length: many }, (_, i) => {
    const offset = r.whole(0, SPAN);
    return {
      id: `silence-${i + 1}`,
      party: r.one(stage.parties).id,
      issue: r.one(stage.issues).id,
      kind: r.one(SILENCES),
      date: dayAt(offset),
      ...knownLater(r, offset, 0.1),
      says: sentence(r, 10),
      sources: [r.one(stage.sources).id],
    };
  });
}
