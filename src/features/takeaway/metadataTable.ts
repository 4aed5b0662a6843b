import { licenceOf, type Asked, type Words } from './asked.ts';
import { statementsOnScreen } from './statementTable.ts';
import { rowsOnScreen, type Table, type Value } from './tables.ts';

/** The filters in force, each as its name and what it lets through, in words. */
export function filtersInWords(
  asked: Asked,
  { m, t, dates }: Words,
): readonly (readonly [string, string])[] {
  const { index, choice } = asked;
  const f = choice.filter;
  const list: [string, string][] = [];
  const names = (name: string, ids: readonly string[], of: (id: string) => string | undefined) => {
    if (ids.length > 0) list.push([name, ids.map((id) => of(id) ?? id).join('; ')]);
  };
  names(m.filters.groups, f.groups, (id) => index.groups.get(id)?.title);
  names(m.filters.issues, f.issues, (id) => index.issues.get(id)?.title);
  names(m.filters.people, f.people, (id) => index.people.get(id)?.name);
  names(m.filters.documents, f.documents, (id) => index.documents.get(id)?.title);
  names(
    m.filters.kinds,
    f.kinds,
    (id) => Object.entries(m.common.reach).find(([k]) => k === id)?.[1],
  );
  if (f.words !== null) list.push([m.filters.words, f.words]);
  // A window that reaches past the day shown ends with that day.
  const to = f.to !== null && f.to < f.day ? f.to : null;
  if (f.from !== null && f.from <= f.day)
    list.push([m.filters.dates, t.briefing.from(dates(f.from, 'long'))]);
  if (to !== null) list.push([m.filters.dates, t.briefing.until(dates(to, 'long'))]);
  if (choice.onlyDiffering) list.push([m.filters.title, m.filters.only.differ]);
  if (choice.onlyChanged) list.push([m.filters.title, m.filters.only.changed]);
  return list;
}

/** What the other tables show: which view, of which record, under which licence. */
export function metadataTable(asked: Asked, words: Words): Table {
  const { index, choice } = asked;
  const { m, t } = words;
  const { meta, format } = index.data;
  const party = (id: string) => index.parties.get(id)?.name ?? id;
  const rows: (readonly [string, Value])[] = [
    [t.about.title, meta.title],
    [t.about.question, meta.question],
    [t.about.asOf, choice.filter.day],
    [t.about.basis, t.basis[index.basis]],
    [t.about.since, choice.since],
    ...(asked.compared === null ? [] : [[t.about.compared, asked.compared] as const]),
    [t.about.parties, choice.filter.parties.map(party).join('; ')],
    ...filtersInWords(asked, words),
    [t.about.sort, m.filters.sorts[choice.sort]],
    [t.about.issues, rowsOnScreen(asked).length],
    [t.about.statements, statementsOnScreen(asked).length],
    [t.about.address, asked.address ?? t.about.noAddress],
    [t.about.version, meta.version ?? format],
    [t.about.searchedUntil, meta.searchedUntil],
    [t.about.latestMaterial, meta.latestMaterial],
    [t.about.coverage, meta.coverage],
    [t.about.licence, licenceOf(asked, words)],
  ];
  return {
    name: t.sheets.metadata,
    columns: [
      { key: 'name', title: t.columns.name },
      { key: 'value', title: t.columns.value },
    ],
    rows,
  };
}
