// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { words } from '../../../../tests/fixtures/asked.ts';
import { drawn, letters, measure, outside, parse } from '../../../../tests/fixtures/figures.ts';
import { realIndex } from '../../../../tests/fixtures/realIndex.ts';
import { disputes } from '../../../messages/en/disputes.ts';
import { documents } from '../../../messages/en/documents.ts';
import { figures } from '../../../messages/en/figures.ts';
import { lastDay } from '../../../record/edtf.ts';
import { comparisonFigure, figureOf, type Scene } from './figureOf.ts';
import { CARD } from './frame.ts';
import { comparisonScene, pathScene, timelineScene } from './scenes.ts';
import { figureTexts } from './texts.ts';

// The parser of jsdom takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const index = realIndex();
const date = (edtf: string) => words.dates(edtf, 'long');
const scene: Scene = {
  index,
  parties: index.data.parties.map((p) => p.id),
  day: lastDay(index.data.meta.latestMaterial),
  since: index.data.meta.since,
  compared: null,
  address: 'redlines.example/',
  texts: figureTexts(words.m, figures, documents.status, words.q, disputes.groups, date),
  measure,
};
const none = {
  groups: [],
  issues: [],
  people: [],
  documents: [],
  kinds: [],
  words: null,
  from: null,
  to: null,
};
const choice = {
  filter: { ...none, parties: scene.parties, day: scene.day },
  since: scene.since,
  onlyDiffering: false,
  onlyChanged: false,
  sort: 'issue' as const,
};

test('in all pictures of the record, with all parties, everything stands inside', () => {
  const { data } = index;
  const pictures = [
    comparisonScene(scene, choice),
    timelineScene(scene, choice, words.dates),
    ...data.issues.flatMap((i) => [
      pathScene(scene, i.id, words.dates)!,
      figureOf(scene, 'issue', i.id)!,
    ]),
    ...data.statements.map((s) => figureOf(scene, 'quote', s.id)!),
    ...data.documents.map((d) => figureOf(scene, 'document', d.id)!),
    ...data.disputes.map((d) => figureOf(scene, 'dispute', d.id)!),
  ];
  for (const svg of pictures) expect(outside(svg)).toEqual([]);
  for (const d of data.disputes) {
    const card = drawn(figureOf(scene, 'dispute', d.id)!);
    // Nobody is left out; their words stand there wherever they fit.
    for (const claim of d.claims) expect(card).toContain(letters(claim.by));
    if (d.claims.length <= 5)
      for (const claim of d.claims) expect(card).toContain(letters(claim.says));
  }
  expect(comparisonFigure(scene, [], true)).toContain(`height="${CARD.height}"`);
});

test('the numbers of a comparison stand beside the scales, not on them', () => {
  const root = parse(comparisonScene(scene, choice));
  const gaps = [...root.querySelectorAll('text[text-anchor="end"]')].filter((t) =>
    / of /.test(t.textContent),
  );
  expect(gaps.length).toBeGreaterThan(15);
  const left = Math.min(
    ...gaps.map(
      (t) =>
        Number(t.getAttribute('x')) -
        measure(t.textContent, { family: 'sans', size: 22, weight: 600 }),
    ),
  );
  const marks = [...root.querySelectorAll('path')].map((p) =>
    Number(/^M(-?[\d.]+)/.exec(p.getAttribute('d')!)![1]),
  );
  expect(Math.max(...marks) + 12).toBeLessThanOrEqual(left);
});
