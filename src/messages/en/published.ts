/** Texts of the files that the build publishes: the data package, its tables, the JSON files. */

const LIST = 'A list joined by ";"; a ";" or "\\" that belongs to a value has a "\\" before it.';
const EDTF =
  'An EDTF date (ISO 8601-2), which may be vague: 2026-02-11, 2026-02, 2026~, or two with "/" between.';
const ids = (what: string) => `Ids of ${what}. ${LIST}`;
const sources = ids('the sources');
const known = `When it became public, where that was later. ${EDTF}`;
const confidence = 'How sure the entry is: high, medium or low.';
const note = 'A note of ours.';

/** About the whole. */
export const published = {
  description: (coverage: string) =>
    `What the parties to a negotiation ask for, with the evidence. ${coverage} The coding is under CC BY 4.0; quotations belong to those who spoke them and to the outlets that printed them, and are short and carry their source. In the CSV tables, a cell that a spreadsheet could take for a formula (its first sign, after any white space, is = + - @ or a full-width form of these, or it begins with a tab or a line break) has one apostrophe (') before it. So has a cell that already begins with apostrophes before such a sign. To get the text back, take the first apostrophe away where such a sign follows the apostrophes.`,
  licence: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  licenceNote:
    'Our coding is under CC BY 4.0: name “Redlines contributors” and link to the page you used. Quotations belong to those who spoke them and to the outlets that printed them; quote them with their source.',
  contributor: 'Redlines contributors',
  sourcesTitle: 'The sources of the record, one a row',
  record: {
    title: 'The record as one JSON file',
    description:
      'All of the record, with nothing left out. Its form is described by a JSON Schema.',
  },
  schema: {
    title: 'JSON Schema of the record',
    description: 'What each part of the JSON file of the record holds.',
  },
  keywords: ['negotiation', 'positions', 'quotations', 'documents'],
};

interface TableText {
  readonly title: string;
  readonly description: string;
  /** One text a column, by its name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** About each table and each of its columns. */
export const tableTexts: Readonly<Record<string, TableText>> = {
  groups: {
    title: 'Groups of issues',
    description: 'Headings under which issues stand, in the order of the page.',
    fields: { id: 'Id of the group.', title: 'Heading.' },
  },
  parties: {
    title: 'Parties',
    description: 'The sides in the talks.',
    fields: {
      id: 'Id of the party.',
      name: 'Full name.',
      short: 'Short name.',
      adjective: 'Adjective of the name.',
      shape: 'Shape of its mark on the page.',
      colourLight: 'Colour of its mark on a light page.',
      colourDark: 'Colour of its mark on a dark page.',
    },
  },
  issues: {
    title: 'Issues',
    description: 'Questions that a settlement must answer.',
    fields: {
      id: 'Id of the issue.',
      group: 'Id of its group.',
      title: 'Short title.',
      question: 'The question.',
      ordered: 'Whether its options have an order, so that a distance can be counted in steps.',
      rule: 'How close calls are coded.',
    },
  },
  options: {
    title: 'Options',
    description: 'Possible answers to the question of an issue.',
    fields: {
      key: 'Issue and option, with "/" between: unique in the record.',
      issue: 'Id of the issue.',
      id: 'Id of the option, unique in its issue.',
      step: 'Place among the options of the issue, counted from 0.',
      label: 'The answer.',
      why: 'Why the scale has the option, where that is not plain from who names it.',
    },
  },
  people: {
    title: 'People',
    description: 'Speakers, and bodies that speak.',
    fields: {
      id: 'Id of the person.',
      name: 'Name.',
      kind: 'person or body.',
      party: 'Id of the party they belong to; empty for others.',
      spellings: `Other spellings of the name. ${LIST}`,
    },
  },
  roles: {
    title: 'Roles',
    description: 'What each person was, and for whom they spoke, from a date on.',
    fields: {
      person: 'Id of the person.',
      number: 'Place among the roles of the person, counted from 1.',
      title: 'The role.',
      from: `Since when. ${EDTF}`,
      to: `Until when; empty where it goes on. ${EDTF}`,
      voice:
        'For whom they speak in it: official, candidate, parliament, joint-text, unnamed, outside.',
    },
  },
  sources: {
    title: 'Sources',
    description: 'Where something was printed.',
    fields: {
      id: 'Id of the source.',
      publisher: 'Publisher.',
      title: 'Title; empty where only the address was seen.',
      author: 'Author.',
      url: 'Address.',
      noAddress: 'Why there is no address.',
      published: `Date of publication. ${EDTF}`,
      grade: 'official, record (agency or outlet of record), outlet or aggregator.',
      saved: 'Address of a saved copy.',
      kind: 'Kind of source.',
    },
  },
  statements: {
    title: 'Statements',
    description: 'Quotations, and reports of what was said.',
    fields: {
      id: 'Id of the statement.',
      party: 'Id of the party it speaks for; empty for voices outside the talks.',
      jointWith: `Other parties that issued the same text. ${ids('parties')}`,
      speaker: 'Id of the speaker.',
      date: `When it was said. ${EDTF}`,
      known,
      venue: 'Where it was said.',
      reach: 'How it reached us: verbatim, translated, or reported without exact words.',
      quote: 'The exact words; empty for a report.',
      translator: 'Who put the words into English.',
      original: 'The words in the language in which they were said.',
      originalLanguage: 'That language, as an ISO 639-1 code.',
      says: 'What is said, in our words.',
      issues: ids('the issues it is about'),
      topics: `What else it is about. ${LIST}`,
      source: 'Id of its source.',
      prefix: 'The words before the quotation in the source.',
      suffix: 'The words after it.',
      contradicts: ids('statements it contradicts'),
      confidence,
      checkVerdict: 'What came of looking the words up again; empty where that was not done.',
      checkOn: 'The day on which they were looked up again.',
      checkUrl: 'Where they were found again.',
      checkNearness:
        'How near that page is to the speaker: own, heard (an outlet that took the words down) or relayed.',
      checkNote: 'A note on the check.',
      note,
    },
  },
  positions: {
    title: 'Positions',
    description: 'What one party asks for on one issue, from a date on. A change is a new row.',
    fields: {
      id: 'Id of the position.',
      party: 'Id of the party.',
      issue: 'Id of the issue.',
      from: `Date of the earliest evidence for it. ${EDTF}`,
      lastStated: `Date of the latest evidence for it. ${EDTF}`,
      act: 'demands, proposes, accepts, conditional, rejects or ambiguous.',
      prefers: 'Id of the option asked for; empty where none is named.',
      prefersKey: 'The same option, as the table of options names it.',
      accepts: `Options it has said it could live with. ${ids('options of the issue')}`,
      summary: 'The position in our words.',
      basis: 'Whether it is stated, reported or inferred.',
      confidence,
      note,
    },
  },
  'position-evidence': {
    title: 'Evidence of positions',
    description: 'What each position rests on: one row for each piece of evidence.',
    fields: {
      position: 'Id of the position.',
      number: 'Place among the evidence of the position, counted from 1.',
      kind: 'statement, provision, response or event: which of the columns after this one is filled.',
      statement: 'Id of the statement.',
      provision: 'Id of the point of a document.',
      response: 'Id of the response.',
      event: 'Id of the event.',
    },
  },
  documents: {
    title: 'Documents',
    description: 'Texts that were put forward.',
    fields: {
      id: 'Id of the document.',
      title: 'Title.',
      label: 'A few letters for it.',
      date: `Its date. ${EDTF}`,
      known,
      authors: ids('the parties that wrote it'),
      endorsedBy: ids('other parties that have said it counts as theirs'),
      status: 'What has become of it.',
      ended: `Since when it is off the table, where no other text took its place. ${EDTF}`,
      publicity: 'How public its text is.',
      text: 'How its words are known: published, leaked, read-out, reported or alleged.',
      supersedes: ids('the documents it follows'),
      counters: ids('the documents it was put forward against'),
      mergedFrom: ids('the documents that were joined to make it'),
      splitFrom: 'Id of the document it was taken out of.',
      numbering: 'Whether every numbered point is here: complete, partial or none.',
      points: 'How many numbered points it has.',
      summary: 'What it says, in our words.',
      completeness: 'What we have of it.',
      note,
      sources,
    },
  },
  witnesses: {
    title: 'Witnesses',
    description: 'Versions in which a document became known.',
    fields: {
      id: 'Id of the witness.',
      document: 'Id of the document.',
      title: 'Title.',
      date: `When it came out. ${EDTF}`,
      note: 'What this version has that others do not.',
      sources,
    },
  },
  unpublished: {
    title: 'Unpublished parts',
    description: 'Parts of documents that are known to exist and are not public.',
    fields: {
      document: 'Id of the document.',
      number: 'Place in the list of the document, from 1.',
      title: 'The part.',
      note,
    },
  },
  provisions: {
    title: 'Points of documents',
    description: 'What each point of a document says, in our words.',
    fields: {
      id: 'Id of the point.',
      document: 'Id of the document.',
      number: 'Its number as the document prints it.',
      issue: 'Id of the issue it touches.',
      option: 'Id of the option it answers with.',
      optionKey: 'The same option, as the table of options names it.',
      topic: 'What it is about where no issue fits.',
      summary: 'The point in our words.',
      keyPhrase: 'A few words of the text.',
      sources,
      witnesses: ids('the versions of the document that carry it, where not all do'),
    },
  },
  clauses: {
    title: 'Clauses from document to document',
    description: 'What became of each point of a document in a later one.',
    fields: {
      id: 'Id of the link.',
      kind: 'derives, splits, merges or drops.',
      from: ids('the points it leads from'),
      to: ids('the points it leads to'),
      droppedIn: 'Id of the document that leaves the point out.',
      wording: 'same, changed, or unknown where one text was only reported.',
      note,
    },
  },
  responses: {
    title: 'Responses',
    description: 'What each party answered to a document.',
    fields: {
      id: 'Id of the response.',
      document: 'Id of the document.',
      party: 'Id of the party.',
      date: `When it answered; empty where that is not known. ${EDTF}`,
      known,
      act: 'accepts, accepts-as-basis, partly, rejects, denies-receipt, has-not-confirmed or not-stated.',
      provisions: ids('the points it answers; empty where it answers the whole'),
      summary: 'The answer in our words.',
      statements: ids('the statements it rests on'),
      sources,
    },
  },
  events: {
    title: 'Events',
    description: 'Talks, summits, calls, truces, publications and the like.',
    fields: {
      id: 'Id of the event.',
      date: `When it was. ${EDTF}`,
      known,
      title: 'Title.',
      kind: 'Kind of event.',
      place: 'Where it was.',
      participants: `Who took part. ${LIST}`,
      parties: ids('the parties that took part'),
      summary: 'What happened, in our words.',
      outcome: 'What came of it.',
      documents: ids('documents it is about'),
      sourcing: 'How well it is sourced: good, fair or thin.',
      note,
      sources,
    },
  },
  disputes: {
    title: 'Disputes',
    description: 'Questions of fact on which parties contradict each other.',
    fields: {
      id: 'Id of the dispute.',
      question: 'The question.',
      issues: ids('issues it touches'),
      documents: ids('documents it touches'),
      status: 'open, partly-settled or settled.',
      note,
    },
  },
  claims: {
    title: 'Claims',
    description: 'What each side says on a dispute.',
    fields: {
      id: 'Id of the claim.',
      dispute: 'Id of the dispute.',
      by: 'Who says it.',
      act: 'What it does to the question: asserts, denies, redefines, confirms, declines or reports.',
      party: 'Id of the party, where it is one.',
      date: `When it was said. ${EDTF}`,
      known,
      says: 'The claim in our words.',
      statements: ids('the statements it rests on'),
      sources,
    },
  },
  voices: {
    title: 'Voices that differ',
    description: 'Voices of a party that differ from the line of those who decide for it.',
    fields: {
      id: 'Id of the entry.',
      party: 'Id of the party.',
      issue: 'Id of the issue.',
      speaker: 'Id of the speaker.',
      date: `Since when the voice differs. ${EDTF}`,
      until: `The last day on which it is known to have differed. ${EDTF}`,
      act: 'What the voice does: demands, proposes, accepts, conditional, rejects or ambiguous.',
      prefers: 'Id of the option it asks for, within the issue.',
      prefersKey: 'Key of the option it asks for.',
      says: 'How it differs, in our words.',
      statements: ids('the statements it rests on'),
      note,
    },
  },
  silences: {
    title: 'Silences',
    description: 'Why a party has said nothing on an issue, where that is known.',
    fields: {
      id: 'Id of the entry.',
      party: 'Id of the party.',
      issue: 'Id of the issue.',
      kind: 'declined, not-discussed or unpublished.',
      date: `When. ${EDTF}`,
      known,
      says: 'Who was silent on what, in our words.',
      statements: ids('the statements it rests on'),
      sources,
      note,
    },
  },
  corrections: {
    title: 'Corrections',
    description: 'Every mistake of the record that was corrected.',
    fields: {
      id: 'Id of the correction.',
      date: 'Day of the correction.',
      entry: 'Id of the entry that was corrected.',
      was: 'What stood there.',
      now: 'What stands there now.',
      why: 'Why.',
    },
  },
};
