import type { DocumentChange } from '../../analysis/between.ts';
import type { GapChange, PartyMoves } from '../../analysis/changeSummary.ts';
import { directionOf } from '../../analysis/moveDirection.ts';
import type { Movement } from '../../analysis/movement.ts';
import type { Messages } from '../../messages/en/en.ts';
import type { ChangeMessages } from '../../messages/useChangeMessages.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import type { Document, Position } from '../../record/types.ts';
import type { CountPart, Counted } from './CountLine.tsx';

interface Words {
  readonly m: ChangeMessages;
  readonly acts: Messages['common']['acts'];
}

/** A state in a few words: the option; where that stayed, the act and what it could live with. */
function stateText(index: RecordIndex, p: Position | null, kind: Movement['kind'], w: Words) {
  if (p === null) return w.m.nothingBefore;
  const options = index.issues.get(p.issue)?.options ?? [];
  const label = (id: string | undefined) => options.find((o) => o.id === id)?.label;
  if (kind === 'stance')
    return w.m.stance(
      w.acts[p.act],
      (p.accepts ?? []).map((o) => label(o)!),
    );
  return label(p.prefers) ?? w.m.noOption;
}

function movedItems(index: RecordIndex, moves: readonly Movement[], w: Words): Counted[] {
  return moves.map((m) => ({
    key: m.issue,
    to: { screen: 'issue', item: m.issue, selection: null, quote: null },
    label: index.issues.get(m.issue)?.title ?? m.issue,
    was: stateText(index, m.before, m.kind, w),
    is: stateText(index, m.after, m.kind, w),
  }));
}

/** The sentence of one party: the same parts for each, so that nobody's is told in other words. */
export function partyParts(
  index: RecordIndex,
  p: PartyMoves,
  since: string,
  w: Words,
): readonly CountPart[] {
  const name = (id: string) => index.parties.get(id)?.short ?? id;
  const { m } = w;
  const way = new Map(p.moves.map((move) => [move, directionOf(index, since, move)]));
  const of = (kind: Movement['kind']) => p.moves.filter((move) => move.kind === kind);
  const moved = of('option');
  const part = (
    count: string,
    n: number,
    moves: readonly Movement[],
    before: string,
    after: string,
    towards?: string,
  ): CountPart => ({
    count,
    party: p.party,
    ...(towards === undefined ? {} : { towards }),
    n,
    before,
    after,
    items: movedItems(index, moves, w),
  });
  const away = moved.filter((x) => way.get(x)?.kind === 'away');
  const level = moved.filter((x) => way.get(x) === null);
  return [
    part(
      'moved',
      p.moved,
      moved,
      m.party.moved(index.parties.get(p.party)?.name ?? p.party),
      m.party.movedUnit(p.moved),
    ),
    ...p.towards.map((t) =>
      part(
        'towards',
        t.issues,
        moved.filter((x) => {
          const d = way.get(x);
          return d?.kind === 'towards' && d.party === t.party;
        }),
        '',
        m.party.towards(name(t.party)),
        t.party,
      ),
    ),
    part('away', p.away, away, '', m.party.away),
    part('level', level.length, level, '', m.party.level),
    part('named', p.named, of('named'), m.party.named, ','),
    part('unnamed', p.unnamed, of('unnamed'), m.party.unnamed, ','),
    part('stance', p.stance, of('stance'), m.party.stance, ','),
    part('first', p.first, of('first'), m.party.first, '.'),
  ];
}

/** The sentence on the distance between the two parties of the headline. */
export function gapParts(
  index: RecordIndex,
  changes: readonly GapChange[],
  { m }: Words,
): readonly CountPart[] {
  const [a, b] = index.data.meta.headline.map((id) => index.parties.get(id)?.name ?? id);
  const part = (count: GapChange['kind'], before: string, after: string): CountPart => {
    const own = changes.filter((g) => g.kind === count);
    return {
      count,
      n: own.length,
      before,
      after,
      items: own.map((g) => ({
        key: g.issue.id,
        to: { screen: 'issue', item: g.issue.id, selection: null, quote: null },
        label: g.issue.title,
        was: m.stepsOrNone(g.was),
        is: m.stepsOrNone(g.is),
      })),
    };
  };
  return [
    part('narrowed', m.gap.lead(a!, b!), ','),
    part('widened', m.gap.widened, ','),
    part('same', m.gap.same, ';'),
    part('open', m.gap.open, '.'),
  ];
}

/** The sentence on documents: new, replaced, off the table. */
export function documentParts(
  documents: Readonly<Record<'added' | 'replaced' | 'dropped', readonly Document[]>>,
  m: ChangeMessages,
  dates: (date: string) => string,
): readonly CountPart[] {
  const part = (
    count: DocumentChange,
    own: readonly Document[],
    before: string,
    after: string,
  ): CountPart => ({
    count: `${count}-documents`,
    n: own.length,
    before,
    after,
    items: own.map((d) => ({
      key: d.id,
      to: { screen: 'document', item: d.id, selection: null, quote: null },
      label: `${d.title} (${dates(d.date)})`,
    })),
  });
  return [
    part('new', documents.added, m.documents.added, ';'),
    part('replaced', documents.replaced, m.documents.replaced, ';'),
    part('dropped', documents.dropped, m.documents.dropped, '.'),
  ];
}
