import { firstDay } from '../../src/record/edtf.ts';
import type { RecordIndex } from '../../src/record/recordIndex.ts';
import type { Issue } from '../../src/record/types.ts';
import type { Screen } from '../../src/store/view.ts';
import { screenPath } from '../../src/store/screenPath.ts';
import { documentLines } from '../../src/features/takeaway/figures/documentLines.ts';
import type { Texts } from '../../src/features/takeaway/figures/texts.ts';
import { gapWords } from '../../src/features/takeaway/gapWords.ts';
import { cellAt } from '../../src/analysis/cell.ts';
import { gapAt } from '../../src/analysis/gap.ts';
import { isOf, statementsOf } from '../../src/analysis/speakers.ts';
import { disputes } from '../../src/messages/en/disputes.ts';
import { documents } from '../../src/messages/en/documents.ts';
import { lineage } from '../../src/messages/en/lineage.ts';
import { versus } from '../../src/messages/en/versus.ts';
import { method } from '../../src/messages/en/method.ts';
import { paths } from '../../src/messages/en/paths.ts';
import { quotes } from '../../src/messages/en/quotes.ts';
import { en } from '../../src/messages/en/en.ts';

/** A page of the site. */
export interface Page {
  readonly screen: Screen;
  readonly item: string | null;
  /** Below the site's root, with a slash at its end; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Newest day of what stands on it, for the sitemap. */
  readonly changed: string;
}

/** Cuts at a word, and says so. Only for titles: never for what the page itself shows. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(' ', most - 2);
  return `${text.slice(0, at > most / 2 ? at : most - 2).replace(/[\s,;:.–—-]+$/, '')} …`;
}

const TITLE = 70;
/** Most robots show some 200 characters; the rest is cut by them without saying so. */
export const DESCRIPTION = 200;

/** Every page that is written at build time, in a fixed order. `day` is the newest day of the record. */
export function pageList(index: RecordIndex, day: string, texts: Texts): readonly Page[] {
  const { data } = index;
  const m = en.shell.screens;
  const f = texts.figures;
  const page = (
    screen: Screen,
    item: string | null,
    title: string,
    description: string,
    changed: string = day,
  ): Page => ({ screen, item, path: screenPath(screen, item), title, description, changed });
  const newest = (dates: readonly string[]) =>
    dates.map(firstDay).reduce((a, b) => (a > b ? a : b), '') || day;
  const name = (id: string) => index.parties.get(id)?.name ?? id;
  // Cut short, it would give one party's words and leave out another's: then the gap says it.
  const issueLine = (i: Issue) => {
    const asks = data.meta.shown.map(
      (p) => `${name(p)}: ${cellAt(index, p, i.id, day).position?.summary ?? en.common.notStated}`,
    );
    const all = [i.question, ...asks].join(' ');
    if (all.length <= DESCRIPTION) return all;
    return `${i.question} ${gapWords(gapAt(index, i, data.meta.shown, day), en.compare, name)}`;
  };
  return [
    page('compare', null, `${data.meta.title}: who demands what`, data.meta.question),
    page('timeline', null, m.timeline, en.timeline.help),
    page('quotes', null, m.quotes, quotes.listHelp),
    page('documents', null, m.documents, documents.help),
    page('versus', null, m.versus, versus.help),
    page(
      'landing',
      null,
      m.landing,
      lineage.landing.help(
        name(data.meta.headline[0]),
        name(data.meta.headline[1]),
        texts.date(day),
      ),
    ),
    page('paths', null, paths.title, paths.description),
    page('blanks', null, m.blanks, f.blanksHelp),
    page('disputes', null, m.disputes, disputes.help),
    page('people', null, m.people, f.peopleHelp),
    page('method', null, m.method, method.whatText),
    page('data', null, m.data, f.dataHelp),
    page('briefing', null, m.briefing, f.briefingHelp),
    ...data.issues.map((i) =>
      page(
        'issue',
        i.id,
        i.title,
        issueLine(i),
        newest(data.statements.filter((s) => s.issues.includes(i.id)).map((s) => s.date)),
      ),
    ),
    ...data.issues.map((i) => {
      const points = (index.provisionsOf.get(i.id) ?? []).map((p) => p.document);
      const own = [...new Set(points)];
      return page(
        'clause',
        i.id,
        lineage.clause.title(i.title),
        `${i.question} ${f.throughTexts(own.map((d) => d.label))}`,
        newest(points.map((d) => d.date)),
      );
    }),
    ...data.documents.map((d) =>
      page(
        'document',
        d.id,
        d.title,
        `${d.summary} ${documentLines({ index, texts, day }, d).join(' ')}`,
        firstDay(d.date),
      ),
    ),
    ...data.disputes.map((d) =>
      page(
        'dispute',
        d.id,
        d.question,
        f.claimants(d.claims.length, [...new Set(d.claims.map((c) => c.by))]),
        newest(d.claims.flatMap((c) => c.date ?? [])),
      ),
    ),
    ...data.parties.map((p) => {
      const own = data.statements.filter((s) => isOf(s, p.id));
      const stated = data.issues.filter((i) => cellAt(index, p.id, i.id, day).position !== null);
      return page(
        'party',
        p.id,
        f.partyTitle(p.name),
        f.partyLine(stated.length, data.issues.length, own.length),
        newest(own.map((s) => s.date)),
      );
    }),
    ...data.people.map((p) => {
      const said = statementsOf(index, p.id, day);
      const dates = [said[0], said.at(-1)].map((s) => (s ? texts.date(s.date) : ''));
      return page(
        'person',
        p.id,
        p.name,
        `${p.name}, ${p.roles.at(-1)?.title ?? ''}. ${f.speaks(said.length, dates[0]!, dates[1]!)}`,
        newest(said.map((s) => s.date)),
      );
    }),
    ...data.statements.map((s) => {
      const who = index.people.get(s.speaker)?.name ?? s.speaker;
      const words = s.quote === undefined ? `${quotes.reported}: ${s.says}` : `“${s.quote}”`;
      return page(
        'quote',
        s.id,
        cut(`${who}, ${texts.date(s.date)}: ${words}`, TITLE + who.length),
        words,
        firstDay(s.date),
      );
    }),
  ];
}
