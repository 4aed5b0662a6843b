// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realIndex } from '../../../../tests/fixtures/realIndex.ts';
import { words } from '../../../../tests/fixtures/asked.ts';
import { documents } from '../../../messages/en/documents.ts';
import { figures } from '../../../messages/en/figures.ts';
import { lastDay } from '../../../record/edtf.ts';
import type { Look } from '../../../ui/shapePath.ts';
import type { Measure } from './drawing.ts';
import { comparisonFigure, figureOf, type Scene } from './figureOf.ts';
import { CARD, wordsCard, type Frame } from './frame.ts';
import { PALETTE } from './palette.ts';
import { quoteFigure } from './quoteFigure.ts';
import { comparisonScene, pathScene, timelineScene } from './scenes.ts';
import { figureTexts } from './texts.ts';
import { issueFigure } from './trackFigure.ts';

/** Wide letters: a picture that holds them holds those of any font. */
const measure: Measure = (text, font) => [...text].length * font.size * 0.62;
const look: Look = { shape: 'square', colour: { light: '#c03a0a', dark: '#f08a5d' } };
const frame: Frame = {
  brand: 'Redlines',
  record: 'The river talks',
  note: 'As of 5 July 2026 · 12 statements, 9 sources',
  address: 'redlines.example/',
};

function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'application/xml');
  const error = parsed.querySelector('parsererror');
  if (error) throw new Error(`not well-formed: ${error.textContent}`);
  return parsed;
}

/** All texts of a picture in order, letters only: where lines break does not matter. */
const letters = (text: string) => text.replace(/\s+/gu, '');
const drawn = (svg: string) =>
  letters([...parse(svg).querySelectorAll('text')].map((t) => t.textContent).join(''));

/** Every text and mark that stands outside a picture, also by a part. */
function outside(svg: string): string[] {
  const root = parse(svg).documentElement;
  const [width, height] = ['width', 'height'].map((a) => Number(root.getAttribute(a))) as [
    number,
    number,
  ];
  const found: string[] = [];
  const check = (what: string, left: number, top: number, right: number, bottom: number) => {
    if (left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5)
      found.push(
        `${what}: ${[left, top, right, bottom].map(Math.round).join(' ')} of ${width} × ${height}`,
      );
  };
  for (const e of root.querySelectorAll('text')) {
    const [x, y, size] = ['x', 'y', 'font-size'].map((a) => Number(e.getAttribute(a))) as [
      number,
      number,
      number,
    ];
    const wide = measure(e.textContent, { family: 'sans', size, weight: 400 });
    const anchor = e.getAttribute('text-anchor');
    const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
    check(e.textContent, left, y - size, left + wide, y + size * 0.25);
  }
  for (const e of root.querySelectorAll('path')) {
    const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(e.getAttribute('d')!)!.map(Number);
    check('mark', x! - 12, y! - 8, x! + 12, y! + 12);
  }
  for (const e of root.querySelectorAll('line'))
    check(
      'line',
      ...(['x1', 'y1', 'x2', 'y2'].map((a) => Number(e.getAttribute(a))) as [
        number,
        number,
        number,
        number,
      ]),
    );
  return found;
}

const long = fc
  .array(
    fc.string({ unit: fc.constantFrom(...'abcжіґé—“”<>&"\'#;= '), minLength: 1, maxLength: 90 }),
    {
      minLength: 1,
      maxLength: 120,
    },
  )
  .map((all) => all.join(' '));

test('a quote card has all words of any statement, inside the picture', () => {
  fc.assert(
    fc.property(long, long, fc.boolean(), (said, role, exact) => {
      const q = {
        words: said,
        exact,
        label: 'Reported',
        speaker: 'Ada',
        look,
        when: '1 May',
        source: 'X',
      };
      const svg = quoteFigure({ ...q, role: role.slice(0, 400) }, frame, measure);
      expect(drawn(svg)).toContain(letters(said));
      expect(drawn(svg)).toContain(letters(role.slice(0, 400)));
      expect(outside(svg)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a card of words and an issue card cut nothing, nor draw anything over the foot', () => {
  fc.assert(
    fc.property(
      long,
      fc.array(
        long.map((t) => t.slice(0, 200)),
        { minLength: 2, maxLength: 8 },
      ),
      (text, options) => {
        const svg = wordsCard(frame, measure, 'Heading', text);
        expect(drawn(svg)).toContain(letters(text));
        const track = {
          options,
          ordered: true,
          marks: [{ look, name: 'North', step: 1, accepts: [0] }],
        };
        const issue = issueFigure(
          { title: 'T', question: 'Q?', gap: text.slice(0, 200), track },
          frame,
          measure,
        );
        for (const option of options) expect(drawn(issue)).toContain(letters(option));
        for (const s of [svg, issue]) {
          expect(outside(s)).toEqual([]);
          const foot = [...parse(s).querySelectorAll('text')].find(
            (t) => t.textContent === frame.note,
          )!;
          const lowest = [...parse(s).querySelectorAll('text')]
            .filter((t) => t.textContent !== frame.note && t.textContent !== frame.address)
            .map((t) => Number(t.getAttribute('y')));
          expect(Math.max(...lowest)).toBeLessThan(Number(foot.getAttribute('y')) - 21);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a picture is well-formed XML whatever is written in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const nasty = `${a}\u0000\u0008\u000b\u001f\ufffe\uffff\ud800<>&"']]>${b}`;
      parse(
        wordsCard(
          { ...frame, record: nasty, note: nasty, address: nasty },
          measure,
          nasty,
          nasty,
          nasty,
        ),
      );
      expect(() => encodeURIComponent(wordsCard(frame, measure, 'H', nasty))).not.toThrow();
    }),
  );
});

test('an address is never cut, however long', () => {
  const address = `redlines.example/?${'parties=russia,ukraine&'.repeat(20)}`;
  const svg = wordsCard({ ...frame, address }, measure, 'Heading', 'Text');
  expect(drawn(svg)).toContain(address);
  expect(outside(svg)).toEqual([]);
});

test('colours are the light ones of the page', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const light = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(css)?.[1];
  for (const [name, colour] of Object.entries(PALETTE))
    expect([name, light(name.replace(/(\d)/, '-$1'))]).toEqual([name, colour]);
});

const index = realIndex();
const date = (edtf: string) => words.dates(edtf, 'long');
const scene: Scene = {
  index,
  parties: index.data.parties.map((p) => p.id),
  day: lastDay(index.data.meta.latestMaterial),
  since: index.data.meta.since,
  address: 'redlines.example/',
  texts: figureTexts(words.m, figures, documents.status, words.q, date),
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
