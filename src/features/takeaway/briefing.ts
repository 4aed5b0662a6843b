import { counted } from '../../record/recordIndex.ts';
import { movementBetween } from '../../analysis/movement.ts';
import type { Row } from '../../analysis/rows.ts';
import { firstDay, lastDay } from '../../record/edtf.ts';
import { licenceOf, type Asked, type Words } from './asked.ts';
import { changeSection } from './briefingChanges.ts';
import { documentEntry, issueEntry, type Desk } from './briefingEntries.ts';
import { collectNotes } from './briefingNotes.ts';
import { selectedEntry } from './briefingSelected.ts';
import type { Briefing, Section } from './briefingShape.ts';
import { filtersInWords } from './metadataTable.ts';
import { rowsOnScreen } from './tables.ts';

function headline(rows: readonly Row[], { t }: Words): string {
  if (rows.length === 0) return t.briefing.nothing;
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  return t.briefing.headline({
    rows: rows.length,
    differ: count((r) => r.gap.differs === true),
    whole: count((r) => r.gap.steps !== null && r.gap.steps === r.gap.most),
    unknown: count((r) => r.gap.differs === null),
  });
}

/** Who has asked for another option since; nothing when the view shows no day after that. */
function moved(asked: Asked, rows: readonly Row[], { t, dates }: Words): string | null {
  const { index, choice } = asked;
  const { parties, day } = choice.filter;
  if (choice.since >= day || rows.length === 0) return null;
  const list = parties.map((party) => {
    const times = rows.filter(
      (r) => movementBetween(index, party, r.issue.id, choice.since, day)?.kind === 'option',
    ).length;
    return t.briefing.movedOf(index.parties.get(party)?.name ?? party, times);
  });
  return t.briefing.moved(dates(choice.since, 'long'), list.join(', '));
}

function issueSections(desk: Desk, rows: readonly Row[]): Section[] {
  const { index, choice } = desk.asked;
  const sections = new Map<string, Row[]>();
  // Sorted across subjects, a subject would come again and again: one section holds all.
  const keyOf = (row: Row) => (choice.sort === 'issue' ? row.issue.group : '');
  for (const row of rows) sections.set(keyOf(row), [...(sections.get(keyOf(row)) ?? []), row]);
  return [...sections].map(([group, list]) => ({
    key: group === '' ? 'issues' : group,
    title: group === '' ? desk.words.t.about.issues : (index.groups.get(group)?.title ?? group),
    help: null,
    entries: list.map((row) => issueEntry(desk, row.issue, choice.filter.parties)),
  }));
}

function documentSection(desk: Desk): Section | null {
  const { index, choice } = desk.asked;
  const { day, documents, parties } = choice.filter;
  const shown = index.data.documents
    .filter(
      (d) => counted(index, d.id, day) && (documents.length === 0 || documents.includes(d.id)),
    )
    .sort((a, b) => firstDay(b.date).localeCompare(firstDay(a.date)));
  if (shown.length === 0) return null;
  return {
    key: 'documents',
    title: desk.words.t.briefing.documents,
    help: desk.words.t.briefing.documentsHelp,
    entries: shown.map((d) => documentEntry(desk, d, parties)),
  };
}

/** Dates in words, of which none goes past a day: what lasted longer had only begun by then. */
function datesBy(day: string, { t, dates }: Words): Words['dates'] {
  return (date, length) => {
    const [from, to] = date.split('/');
    return to !== undefined && lastDay(date) > day
      ? t.briefing.from(dates(from!, length))
      : dates(date, length);
  };
}

/**
 * The briefing of a view. Nothing in it is of a later day than the one shown. Notes are numbered
 * in the order in which the text uses them, so the parts are written in the order of the page.
 */
export function makeBriefing(asked: Asked, texts: Words): Briefing {
  const words: Words = { ...texts, dates: datesBy(asked.choice.filter.day, texts) };
  const { t, dates } = words;
  const { meta } = asked.index.data;
  const notes = collectNotes(asked, words);
  const desk: Desk = { asked, words, notes };
  const rows = rowsOnScreen(asked);
  const chosen = selectedEntry(desk);
  const sections: Section[] = [];
  if (chosen)
    sections.push({ key: 'selected', title: t.briefing.selected, help: null, entries: [chosen] });
  if (asked.compared !== null) sections.push(changeSection(desk, rows, asked.compared));
  sections.push(...issueSections(desk, rows));
  const documents = asked.short ? null : documentSection(desk);
  if (documents) sections.push(documents);
  const filters = filtersInWords(asked, words);
  return {
    language: meta.language,
    title: t.briefing.title(meta.title),
    question: meta.question,
    asOf: t.briefing.asOf(dates(asked.choice.filter.day, 'long'), {
      known: asked.index.basis === 'known',
      compared: asked.compared === null ? null : dates(asked.compared, 'long'),
    }),
    narrowed:
      filters.length === 0
        ? null
        : t.briefing.narrowed(filters.map(([k, v]) => t.briefing.filter(k, v)).join('; ')),
    headline: headline(rows, words),
    moved: moved(asked, rows, words),
    sections,
    notesTitle: t.briefing.notes,
    notesHelp: asked.short
      ? t.briefing.notesShort(notes.all().length)
      : t.briefing.notesHelp(notes.all().length),
    notes: notes.all(),
    colophon: `${t.briefing.colophon(meta.title)} ${licenceOf(asked, words)}`,
    addressLead: t.briefing.address,
    address: asked.address,
  };
}
