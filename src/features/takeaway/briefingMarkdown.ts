import { isWebAddress } from '../../record/patterns.ts';
import type { Briefing, Line, Note } from './briefingShape.ts';

/** Text that no reader of Markdown takes for a sign: CommonMark lets every ASCII sign be escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~^$&!]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A sentence of the catalogue in which `**` surrounds what stands in bold. */
function rich(text: string): string {
  return text
    .split('**')
    .map((part, i) => {
      const inner = part.trim();
      if (inner === '') return part;
      // The spaces around a part keep the words apart, so they stay.
      const [before, after] = [/^\s*/.exec(part)![0], /\s*$/.exec(part)![0]];
      const plain = escapeMarkdown(inner);
      return `${before}${i % 2 === 1 ? `**${plain}**` : plain}${after}`;
    })
    .join('');
}

/** An address in angle brackets; what is no web address is plain text. */
function link(url: string): string {
  if (!isWebAddress(url)) return escapeMarkdown(url);
  return `<${url.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`;
}

function paragraph(line: Line): string {
  const marks = line.notes.map((n) => `[^${n}]`).join('');
  const text = line.text === '' ? '' : ` ${escapeMarkdown(line.text)}`;
  return `**${escapeMarkdown(line.lead)}**${text}${marks}`;
}

function definition(note: Note): string {
  const parts = [
    `${escapeMarkdown(note.lead)}.`,
    note.says === null ? '' : escapeMarkdown(note.says),
    note.quote === null ? '' : `“${escapeMarkdown(note.quote)}”`,
    note.way === null ? '' : `${escapeMarkdown(note.way)}.`,
    note.sources
      .map((s) => `${escapeMarkdown(s.line)}${s.url === null ? '' : `, ${link(s.url)}`}`)
      .join('; '),
  ];
  return `[^${note.number}]: ${parts.filter((x) => x !== '').join(' ')}`;
}

/** The briefing as Markdown with footnotes (CommonMark, with `[^1]` as GitHub and Pandoc read it). */
export function briefingMarkdown(b: Briefing): string {
  const blocks: string[] = [
    `# ${escapeMarkdown(b.title)}`,
    escapeMarkdown(b.question),
    [b.asOf, b.narrowed ?? ''].filter(Boolean).map(escapeMarkdown).join(' '),
    rich(b.headline),
  ];
  if (b.moved !== null) blocks.push(escapeMarkdown(b.moved));
  for (const section of b.sections) {
    blocks.push(`## ${escapeMarkdown(section.title)}`);
    if (section.help !== null) blocks.push(escapeMarkdown(section.help));
    for (const entry of section.entries) {
      blocks.push(`### ${escapeMarkdown(entry.title)}`);
      if (entry.question !== null) blocks.push(`*${escapeMarkdown(entry.question)}*`);
      blocks.push(...entry.lines.map(paragraph));
      if (entry.gap !== null) blocks.push(escapeMarkdown(entry.gap));
    }
  }
  blocks.push('---', escapeMarkdown(b.colophon));
  if (b.address !== null) blocks.push(`${escapeMarkdown(b.addressLead)} ${link(b.address)}`);
  if (b.notes.length > 0)
    blocks.push(`## ${escapeMarkdown(b.notesTitle)}`, ...b.notes.map(definition));
  return `${blocks.join('\n\n')}\n`;
}
