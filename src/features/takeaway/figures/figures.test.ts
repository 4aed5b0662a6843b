// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  drawn,
  frame,
  letters,
  look,
  measure,
  outside,
  parse,
} from '../../../../tests/fixtures/figures.ts';
import { wordsCard } from './frame.ts';
import { PALETTE } from './palette.ts';
import { quoteFigure } from './quoteFigure.ts';
import { issueFigure } from './trackFigure.ts';

// The parser of jsdom takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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
    { numRuns: 30 },
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
          marks: [{ look, name: 'North', step: 1, accepts: [0], was: 0 }],
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
    // The example is longer than a card of the smallest letters holds.
    { numRuns: 30, examples: [['слово '.repeat(900), ['a', 'b']]] },
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
    { numRuns: 40 },
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
