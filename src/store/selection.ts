import type { Selected as Selection } from '../analysis/selected.ts';

/**
 * What is selected, as one string for the view and the address: the kind, then ids, joined by `~`,
 * which no id contains and no address must escape.
 */
/** Writes a selection as the text that the view keeps. */
export function writeSelection(s: Selection): string {
  switch (s.kind) {
    case 'cell':
      return `cell~${s.party}~${s.issue}`;
    case 'issue':
      return `issue~${s.issue}`;
    case 'document':
      return `document~${s.document}`;
    case 'response':
      return `response~${s.document}~${s.party}`;
    case 'provision':
      return `provision~${s.provision}`;
    case 'event':
      return `event~${s.event}`;
    case 'position':
      return `position~${s.position}`;
    case 'statement':
      return `statement~${s.statement}`;
    case 'dispute':
      return `dispute~${s.dispute}`;
  }
}

/** Reads a selection; null when the text is none. Whether its ids exist is `resolveView`'s question. */
export function readSelection(text: string | null): Selection | null {
  if (text === null) return null;
  const [kind, a, b, ...more] = text.split('~');
  if (a === undefined || a === '' || more.length > 0) return null;
  if (kind === 'cell' || kind === 'response') {
    if (b === undefined || b === '') return null;
    return kind === 'cell' ? { kind, party: a, issue: b } : { kind, document: a, party: b };
  }
  if (b !== undefined) return null;
  switch (kind) {
    case 'issue':
      return { kind, issue: a };
    case 'document':
      return { kind, document: a };
    case 'provision':
      return { kind, provision: a };
    case 'event':
      return { kind, event: a };
    case 'position':
      return { kind, position: a };
    case 'statement':
      return { kind, statement: a };
    case 'dispute':
      return { kind, dispute: a };
    default:
      return null;
  }
}
