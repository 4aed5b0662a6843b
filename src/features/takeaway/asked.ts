import type { RowChoice } from '../../analysis/rows.ts';
import type { Selected } from '../../analysis/selected.ts';
import type { Messages } from '../../messages/en/en.ts';
import type { quotes } from '../../messages/en/quotes.ts';
import type { TakeawayTexts } from '../../messages/en/takeaway.ts';
import type { DateLength } from '../../messages/format.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';

/** The view that is taken away, as pure functions read it. */
export interface Asked {
  readonly index: RecordIndex;
  /** Parties, day, filters, sort: what the table on screen shows. */
  readonly choice: RowChoice;
  /** The earlier day, while the reader compares two. */
  readonly compared: string | null;
  readonly selected: Selected | null;
  /** A briefing for one page: the newest source of each position, and no documents. */
  readonly short?: boolean;
  /** Full address of the view. Null: no link can carry the record. */
  readonly address: string | null;
  /** Full address of a statement's page; undefined where no link can carry the record. */
  readonly permalink: (statement: string) => string | undefined;
}

/** Texts in the reader's language, handed to pure functions. */
export interface Words {
  readonly m: Messages;
  readonly t: TakeawayTexts;
  readonly q: typeof quotes;
  readonly dates: (date: string, length?: DateLength) => string;
}

/** Under which licence what is taken away stands: a record that is not ours has a licence of its own. */
export function licenceOf(asked: Asked, { t }: Words): string {
  return asked.address === null ? t.licenceForeign : t.licence;
}
