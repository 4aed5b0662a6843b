/** A briefing before it has any form: what the page, Markdown and Word are made from. */
export interface Briefing {
  readonly language: string;
  readonly title: string;
  readonly question: string;
  readonly asOf: string;
  /** The filters in force; null when none is. */
  readonly narrowed: string | null;
  /** `**` surrounds what stands in bold. */
  readonly headline: string;
  /** Who moved since when; null when the day shown is not after that day. */
  readonly moved: string | null;
  readonly sections: readonly Section[];
  readonly notesTitle: string;
  readonly notesHelp: string;
  readonly notes: readonly Note[];
  readonly colophon: string;
  readonly addressLead: string;
  readonly address: string | null;
}

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly help: string | null;
  readonly entries: readonly Entry[];
}

/** One issue, one document, or what is selected. */
export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly question: string | null;
  readonly lines: readonly Line[];
  readonly gap: string | null;
}

/** A paragraph: what stands first and in bold, the rest, and the numbers of the notes it rests on. */
export interface Line {
  readonly lead: string;
  readonly text: string;
  readonly notes: readonly number[];
}

/** One piece of evidence with its source. */
export interface Note {
  readonly number: number;
  /** Id of the statement, provision, answer, event or claim. */
  readonly id: string;
  /** EDTF; null for a claim without one. */
  readonly date: string | null;
  /** Who, in which role, when, where. */
  readonly lead: string;
  /** What is said, marked as a report or as our words. Null: the quotation stands for itself. */
  readonly says: string | null;
  /** The exact words. Null: there are none. */
  readonly quote: string | null;
  /** How the exact words came to us. Null: `says` tells what it is. */
  readonly way: string | null;
  /** At least one. */
  readonly sources: readonly { readonly line: string; readonly url: string | null }[];
}
