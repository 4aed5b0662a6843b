import { citeAll, type BibliographyStyle, type CitationItem } from '../../analysis/citation.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Statement } from '../../record/types.ts';
import type { Asked } from './asked.ts';
import { statementsOnScreen } from './statementTable.ts';

/** What a citation of a statement needs. */
function citationItem(
  index: RecordIndex,
  s: Statement,
  permalink: string | undefined,
): CitationItem {
  const source = index.sources.get(s.source);
  return {
    id: s.id,
    words: s.quote ?? s.says,
    exact: s.quote !== undefined,
    speaker: index.people.get(s.speaker)?.name ?? s.speaker,
    date: s.date,
    publisher: source?.publisher ?? '',
    title: source?.title,
    author: source?.author,
    published: source?.published,
    url: source?.url,
    permalink,
  };
}

/** One file that cites every statement of the view, newest first. */
export function citationFile(asked: Asked, style: BibliographyStyle): string {
  const items = statementsOnScreen(asked).map((s) =>
    citationItem(asked.index, s, asked.permalink(s.id)),
  );
  return citeAll(items, style);
}
