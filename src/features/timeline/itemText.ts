import { disputesOn } from '../../analysis/disputesOn.ts';
import type { TimelineItem } from '../../analysis/timelineItems.ts';
import type { Messages } from '../../messages/en/en.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import { writeSelection } from '../../store/selection.ts';

const LONGEST = 140;
const cut = (s: string) =>
  s.length <= LONGEST ? s : `${s.slice(0, s.lastIndexOf(' ', LONGEST))} …`;

/** What an item says, in one line; by the day shown, whether it is part of a dispute. */
export function itemText(index: RecordIndex, item: TimelineItem, m: Messages, day: string): string {
  const disputed = disputesOn(index, [item.id], day).length > 0;
  return plainText(index, item, m) + (disputed ? ` (≠ ${m.common.disputed})` : '');
}

function plainText(index: RecordIndex, item: TimelineItem, m: Messages): string {
  switch (item.kind) {
    case 'statement': {
      const s = index.statements.get(item.id);
      if (!s) return item.id;
      const who = index.people.get(s.speaker)?.name ?? s.speaker;
      return `${who}: ${s.quote === undefined ? s.says : `“${cut(s.quote)}”`}`;
    }
    case 'event':
      return index.events.get(item.id)?.title ?? item.id;
    case 'document':
      return documentText(index, item.id);
    case 'change': {
      const p = index.positions.get(item.id);
      if (!p) return item.id;
      return m.timeline.change(
        index.parties.get(p.party)?.short ?? p.party,
        index.issues.get(p.issue)?.title ?? p.issue,
        p.summary,
      );
    }
  }
}

function documentText(index: RecordIndex, id: string): string {
  const d = index.documents.get(id);
  return d ? `${d.label}: ${d.title}` : id;
}

/** Name of a lane. */
export function laneName(index: RecordIndex, lane: string, m: Messages): string {
  const party = index.parties.get(lane);
  return party
    ? party.short
    : (m.timeline.lanes[lane as keyof Messages['timeline']['lanes']] ?? lane);
}

/** The selection that a click on an item makes. */
export function itemSelection(item: TimelineItem): string {
  switch (item.kind) {
    case 'statement':
      return writeSelection({ kind: 'statement', statement: item.id });
    case 'event':
      return writeSelection({ kind: 'event', event: item.id });
    case 'document':
      return writeSelection({ kind: 'document', document: item.id });
    case 'change':
      return writeSelection({ kind: 'position', position: item.id });
  }
}
