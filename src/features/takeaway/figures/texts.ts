import type { Statement } from '../../../record/types.ts';
import type { Messages } from '../../../messages/en/en.ts';
import type { disputes } from '../../../messages/en/disputes.ts';
import type { documents } from '../../../messages/en/documents.ts';
import type { quotes } from '../../../messages/en/quotes.ts';
import type { figures } from '../../../messages/en/figures.ts';

/** The texts that pictures need, from the catalogues of the reader's language. */
export interface Texts {
  readonly brand: string;
  readonly figures: typeof figures;
  readonly common: Messages['common'];
  readonly headline: Messages['compare']['headline'];
  readonly status: (typeof documents)['status'];
  readonly claimGroups: (typeof disputes)['groups'];
  readonly lanes: Pick<Messages['timeline']['lanes'], 'talks' | 'documents' | 'changes'>;
  readonly reportedSays: string;
  readonly date: (edtf: string) => string;
  /** How a statement reached us. */
  readonly reach: (s: Statement) => string;
}

/** Gathers the texts of pictures. */
export function figureTexts(
  m: Messages,
  own: typeof figures,
  status: (typeof documents)['status'],
  quoted: typeof quotes,
  claimGroups: (typeof disputes)['groups'],
  date: (edtf: string) => string,
): Texts {
  return {
    brand: m.shell.brand,
    figures: own,
    common: m.common,
    headline: m.compare.headline,
    status,
    claimGroups,
    lanes: m.timeline.lanes,
    reportedSays: quoted.reportedSays,
    date,
    reach: (s) =>
      s.reach !== 'translated'
        ? m.common.reach[s.reach]
        : s.translator === 'Redlines'
          ? quoted.translatedUs
          : quoted.translated(s.translator ?? ''),
  };
}
