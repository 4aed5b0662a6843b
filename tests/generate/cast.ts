/** Who and what a generated record is about: parties, groups, issues, people, sources. */
import type { RecordData } from '../../src/record/types.ts';
import { dayAt, FIRST, SPAN } from './days.ts';
import { sentence, type Random } from './random.ts';

const SHAPES = ['square', 'circle', 'triangle', 'diamond', 'cross', 'ring'] as const;
const COLOURS = [
  ['#b3261e', '#ff9d8f'],
  ['#0b57a4', '#8cc2ff'],
  ['#6b3fa0', '#cdaaff'],
  ['#7a5900', '#e6bd55'],
  ['#00695c', '#6fd6c6'],
  ['#444444', '#cccccc'],
] as const;

export function parties(many: number): RecordData['parties'] {
  return Array.from({ length: many }, (_, i) => ({
    id: `party-${i + 1}`,
    name: `Party ${i + 1}`,
    short: `P${i + 1}`,
    adjective: `P${i + 1}`,
    shape: SHAPES[i % SHAPES.length]!,
    colour: {
      light: COLOURS[i % COLOURS.length]![0],
      dark: COLOURS[i % COLOURS.length]![1],
    },
  }));
}

const ISSUES_A_GROUP = 4;

export function groups(issues: number): RecordData['groups'] {
  return Array.from({ length: Math.ceil(issues / ISSUES_A_GROUP) }, (_, i) => ({
    id: `group-${i + 1}`,
    title: `Group ${i + 1}`,
  }));
}

export function issues(r: Random, many: number): RecordData['issues'] {
  return Array.from({ length: many }, (_, i) => {
    const group = `group-${Math.floor(i / ISSUES_A_GROUP) + 1}`;
    return {
      id: `${group}.issue-${i + 1}`,
      group,
      title: `Issue ${i + 1}`,
      question: `${sentence(r, 8).slice(0, -1)}?`,
      ordered: i % 8 !== 7,
      options: Array.from({ length: r.whole(3, 6) }, (_, o) => ({
        id: `option-${o + 1}`,
        label: sentence(r, 5),
      })),
    };
  });
}

/** Speakers of each party, and two of none. All hold a role for the ten years, some a second one. */
export function people(r: Random, all: RecordData['parties'], each: number): RecordData['people'] {
  const own = all.flatMap((party) =>
    Array.from({ length: each }, (_, i) => ({
      id: `${party.id}-speaker-${i + 1}`,
      name: `Speaker ${i + 1} of ${party.short}`,
      kind: i === each - 1 ? ('body' as const) : ('person' as const),
      party: party.id,
      spellings: [`Sprecher ${i + 1}`],
      roles: [
        {
          title: `Office ${i + 1}`,
          from: FIRST,
          voice: i === 2 ? ('parliament' as const) : ('official' as const),
        },
        ...(r.happens(0.4)
          ? [
              {
                title: `Higher office ${i + 1}`,
                from: dayAt(r.whole(200, SPAN)),
                voice: 'official' as const,
              },
            ]
          : []),
      ],
    })),
  );
  const none = [1, 2].map((i) => ({
    id: `outsider-${i}`,
    name: `Outsider ${i}`,
    kind: 'person' as const,
    roles: [{ title: 'Observer', from: FIRST, voice: 'outside' as const }],
  }));
  return [...own, ...none];
}

export function sources(many: number): RecordData['sources'] {
  return Array.from({ length: many }, (_, i) => ({
    id: `source-${i + 1}`,
    publisher: `Paper ${(i % 12) + 1}`,
    title: `Report ${i + 1}`,
    url: `https://example.org/report/${i + 1}`,
    kind: 'news' as const,
  }));
}
