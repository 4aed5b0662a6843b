import { statusBy } from '../../../analysis/asOf.ts';
import { claimsByAct } from '../../../analysis/disputeState.ts';
import { claimsBy } from '../../../analysis/disputesBy.ts';
import { headlineAt } from '../../../analysis/headline.ts';
import { isOf, speakersOf, statementsOf } from '../../../analysis/speakers.ts';
import { counted, type RecordIndex } from '../../../record/recordIndex.ts';
import type { Claim } from '../../../record/types.ts';
import { roleOn, rolesBy } from '../../../record/role.ts';
import type { Statement } from '../../../record/types.ts';
import type { Screen } from '../../../store/view.ts';
import { cellAt } from '../../../analysis/cell.ts';
import type { Row } from '../../../analysis/rows.ts';
import type { Measure } from './drawing.ts';
import { wordsCard, type Frame } from './frame.ts';
import { documentLines } from './documentLines.ts';
import type { Texts } from './texts.ts';
import { quoteFigure } from './quoteFigure.ts';
import { issueFigure, tableFigure } from './trackFigure.ts';
import { gapText, trackOf } from './trackOf.ts';

/** What a picture is made of. */
export interface Scene {
  readonly index: RecordIndex;
  readonly parties: readonly string[];
  readonly day: string;
  readonly since: string;
  /** The earlier day, while two are compared. */
  readonly compared: string | null;
  /** Address of the view, without the scheme. */
  readonly address: string;
  readonly texts: Texts;
  readonly measure: Measure;
}

/** What stands around the picture of some statements. */
export function frameOf(scene: Scene, sources: readonly { readonly source: string }[]): Frame {
  const { texts, index } = scene;
  const asOf = texts.figures.asOf(texts.date(scene.day), {
    known: index.basis === 'known',
    compared: scene.compared === null ? null : texts.date(scene.compared),
  });
  return {
    brand: texts.brand,
    record: index.data.meta.title,
    note:
      sources.length === 0
        ? asOf
        : `${asOf} · ${texts.figures.counts(sources.length, new Set(sources.map((s) => s.source)).size)}`,
    address: scene.address,
  };
}

function saidBy(scene: Scene, passes: (s: Statement) => boolean) {
  return [...scene.index.statements.values()].filter(
    (s) => counted(scene.index, s.id, scene.day) && passes(s),
  );
}

function quoteCard(scene: Scene, id: string): string | null {
  const { index, texts } = scene;
  const s = index.statements.get(id);
  if (!s) return null;
  const person = index.people.get(s.speaker);
  const role = person && roleOn(person, s.date);
  const source = index.sources.get(s.source);
  const voice = role ? texts.common.voices[role.voice] : '';
  return quoteFigure(
    {
      words: s.quote === undefined ? s.says : `“${s.quote}”`,
      exact: s.quote !== undefined,
      label: texts.reportedSays,
      speaker: person?.name ?? s.speaker,
      role: [role?.title ?? '', voice].filter((t) => t !== '').join(', '),
      look: (s.party !== undefined && index.parties.get(s.party)) || null,
      when: [texts.date(s.date), s.venue, texts.reach(s)]
        .filter((t) => t !== undefined)
        .join(' · '),
      source: source?.publisher ?? '',
    },
    frameOf(scene, []),
    scene.measure,
  );
}

/** The comparison: as a card in two columns, or as a long picture of the rows given. */
export function comparisonFigure(scene: Scene, rows: readonly Row[], card: boolean): string {
  const { index, texts } = scene;
  const pair = index.data.meta.headline;
  const h = headlineAt(index, pair, scene.day, scene.since);
  const name = (id: string) => index.parties.get(id)?.name ?? id;
  const shown = new Set(rows.map((r) => r.issue.id));
  return tableFigure(
    {
      headline: texts
        .headline({
          a: name(pair[0]),
          b: name(pair[1]),
          apart: h.apart,
          issues: h.issues,
          whole: h.whole,
          since: texts.date(scene.since),
          movedA: h.moved[0],
          movedB: h.moved[1],
        })
        .replaceAll('**', ''),
      parties: scene.parties.map((p) => ({ look: index.parties.get(p)!, name: name(p) })),
      rows: rows.map((r) => ({
        title: r.issue.title,
        gap: r.gap.steps === null ? '' : texts.figures.gapShort(r.gap.steps, r.gap.most),
        track: trackOf(index, r.gap, scene),
      })),
    },
    frameOf(
      scene,
      saidBy(
        scene,
        (s) => s.issues.some((i) => shown.has(i)) && scene.parties.includes(s.party ?? ''),
      ),
    ),
    scene.measure,
    card ? 2 : 1,
  );
}

/** More letters than this would be too small to read on a card. */
const MOST_CLAIMS = 1100;

/** Every claim; where they are too many, who does what: nobody is left out unseen. */
function claimsText(claims: readonly Claim[], texts: Texts): string {
  const whole = claims.map((c) => texts.figures.claim(c.by, c.says)).join(' — ');
  if (whole.length <= MOST_CLAIMS) return whole;
  return claimsByAct(claims)
    .map((g) =>
      texts.figures.claim(
        texts.claimGroups[g.act],
        [...new Set(g.claims.map((c) => c.by))].join(', '),
      ),
    )
    .join(' — ');
}

/** The picture of a page that is about one thing. Null: there is no such thing. */
export function figureOf(scene: Scene, screen: Screen, item: string): string | null {
  const { index, texts, measure, day } = scene;
  switch (screen) {
    case 'quote':
      return quoteCard(scene, item);
    case 'issue': {
      const issue = index.issues.get(item);
      if (!issue) return null;
      const { track, gap } = gapText(scene, issue);
      return issueFigure(
        { title: issue.title, question: issue.question, gap, track },
        frameOf(
          scene,
          saidBy(scene, (s) => s.issues.includes(item)),
        ),
        measure,
      );
    }
    case 'document': {
      const d = index.documents.get(item);
      if (!d) return null;
      const status = statusBy(index, d, day);
      return wordsCard(
        frameOf(scene, []),
        measure,
        d.title,
        documentLines(scene, d).join(' '),
        [texts.date(d.date), ...(status ? [texts.status[status]] : []), d.publicity].join(' · '),
      );
    }
    case 'dispute': {
      const d = index.disputes.get(item);
      if (!d) return null;
      const claims = claimsBy(index, d, day);
      return wordsCard(
        frameOf(scene, []),
        measure,
        d.question,
        // All of them: who is left out would not be heard.
        claimsText(claims, texts),
      );
    }
    case 'person': {
      const p = index.people.get(item);
      if (!p) return null;
      const said = statementsOf(index, item, day);
      const dates = [said[0], said.at(-1)].map((s) => (s ? texts.date(s.date) : ''));
      return wordsCard(
        frameOf(scene, said),
        measure,
        p.name,
        `${rolesBy(p, day).at(-1)?.title ?? ''}. ${texts.figures.speaks(said.length, dates[0]!, dates[1]!)}`,
        (p.party !== undefined && index.parties.get(p.party)?.name) || '',
      );
    }
    case 'party': {
      const p = index.parties.get(item);
      if (!p) return null;
      const own = saidBy(scene, (s) => isOf(s, item));
      const stated = index.data.issues.filter(
        (i) => cellAt(index, item, i.id, day).position !== null,
      );
      const speakers = speakersOf(index, item, day)
        .slice(0, 5)
        .map((s) => s.person.name);
      return wordsCard(
        frameOf(scene, own),
        measure,
        p.name,
        `${texts.figures.partyLine(stated.length, index.data.issues.length, own.length)} ${speakers.join(', ')}.`,
      );
    }
    default:
      return null;
  }
}
