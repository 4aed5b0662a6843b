import type * as Docx from 'docx';
import { isWebAddress } from '../../record/patterns.ts';
import type { Briefing, Line, Note } from './briefingShape.ts';
import { xmlText } from './xmlText.ts';

type Library = typeof Docx;
type Child = Docx.ParagraphChild;

const LANGUAGES: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * The mark of a note. Word has one footnote for one mark, so a note that is used again is named by
 * a cross-reference to its first mark, which Word counts anew when the text is edited.
 */
function marker(d: Library): (numbers: readonly number[]) => Child[] {
  const used = new Set<number>();
  const sign = (type: string) =>
    new d.BuilderElement<{ type: string }>({
      name: 'w:fldChar',
      attributes: { type: { key: 'w:fldCharType', value: type } },
    });
  class Instruction extends d.XmlComponent {
    constructor(text: string) {
      super('w:instrText');
      this.root.push(text);
    }
  }
  return (numbers) =>
    numbers.flatMap((n, i): Child[] => {
      const comma = i === 0 ? [] : [new d.TextRun({ text: ', ', superScript: true })];
      const name = `note${n}`;
      if (!used.has(n)) {
        used.add(n);
        // The library's own bookmark gives every one the same number.
        return [
          ...comma,
          new d.BookmarkStart(name, n),
          new d.FootnoteReferenceRun(n),
          new d.BookmarkEnd(n),
        ];
      }
      return [
        ...comma,
        new d.TextRun({ superScript: true, children: [sign('begin')] }),
        new d.TextRun({
          superScript: true,
          children: [new Instruction(`NOTEREF ${name} \\f \\h`)],
        }),
        new d.TextRun({ superScript: true, children: [sign('separate')] }),
        new d.TextRun({ superScript: true, text: String(n) }),
        new d.TextRun({ superScript: true, children: [sign('end')] }),
      ];
    });
}

function rich(d: Library, text: string): Docx.TextRun[] {
  return text
    .split('**')
    .map((part, i) => new d.TextRun({ text: xmlText(part), bold: i % 2 === 1 }));
}

function footnote(d: Library, note: Note): Docx.Paragraph {
  const run = (text: string, italics = false) => new d.TextRun({ text: xmlText(text), italics });
  const children: Child[] = [run(` ${note.lead}. `)];
  if (note.says !== null) children.push(run(`${note.says} `));
  if (note.quote !== null) children.push(run(`“${note.quote}” `));
  if (note.way !== null) children.push(run(`${note.way}. `, true));
  note.sources.forEach((s, i) => {
    children.push(run(`${i === 0 ? '' : '; '}${s.line}`));
    if (s.url === null) return;
    children.push(run(', '));
    children.push(address(d, s.url));
  });
  return new d.Paragraph({ children });
}

function address(d: Library, url: string): Child {
  const text = xmlText(url);
  if (!isWebAddress(url)) return new d.TextRun({ text });
  return new d.ExternalHyperlink({
    link: text,
    children: [new d.TextRun({ text, style: 'Hyperlink' })],
  });
}

/** The briefing as a Word document with real footnotes, built but not yet packed. */
export function briefingDocument(d: Library, b: Briefing): Docx.Document {
  const mark = marker(d);
  const plain = (text: string) => new d.Paragraph({ children: [new d.TextRun(xmlText(text))] });
  const heading = (text: string, level: keyof typeof d.HeadingLevel) =>
    new d.Paragraph({
      heading: d.HeadingLevel[level],
      keepNext: true,
      children: [new d.TextRun(xmlText(text))],
    });
  const paragraph = (line: Line) =>
    new d.Paragraph({
      children: [
        new d.TextRun({ text: xmlText(line.lead), bold: true }),
        new d.TextRun(line.text === '' ? '' : ` ${xmlText(line.text)}`),
        ...mark(line.notes),
      ],
    });
  const children: Docx.Paragraph[] = [
    heading(b.title, 'TITLE'),
    plain(b.question),
    plain([b.asOf, b.narrowed].filter((x) => x !== null).join(' ')),
    new d.Paragraph({ children: rich(d, b.headline) }),
  ];
  if (b.moved !== null) children.push(plain(b.moved));
  for (const section of b.sections) {
    children.push(heading(section.title, 'HEADING_1'));
    if (section.help !== null) children.push(plain(section.help));
    for (const entry of section.entries) {
      children.push(heading(entry.title, 'HEADING_2'));
      if (entry.question !== null)
        children.push(
          new d.Paragraph({
            keepNext: true,
            children: [new d.TextRun({ text: xmlText(entry.question), italics: true })],
          }),
        );
      children.push(...entry.lines.map(paragraph));
      if (entry.gap !== null) children.push(plain(entry.gap));
    }
  }
  children.push(plain(b.colophon));
  if (b.address !== null)
    children.push(
      new d.Paragraph({
        children: [new d.TextRun(xmlText(`${b.addressLead} `)), address(d, b.address)],
      }),
    );
  return new d.Document({
    title: xmlText(b.title),
    subject: xmlText(b.question),
    description: xmlText(b.asOf),
    creator: 'Redlines',
    lastModifiedBy: 'Redlines',
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            language: { value: LANGUAGES[b.language] ?? b.language },
          },
          paragraph: { spacing: { after: 120 } },
        },
        footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
      },
    },
    footnotes: Object.fromEntries(
      b.notes.map((note) => [String(note.number), { children: [footnote(d, note)] }]),
    ),
    sections: [{ children }],
  });
}

/** The briefing as a Word file. */
export async function toDocx(briefing: Briefing): Promise<Blob> {
  const d = await import('docx');
  return d.Packer.toBlob(briefingDocument(d, briefing));
}
