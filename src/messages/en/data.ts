/** The page that tells what is published for other programs and other people. */
export const data = {
  title: 'Data',
  lead: 'Everything on these pages is also here as files. Each can be used without asking and without a key.',
  version: (version: string) => `Version ${version}.`,
  until: (searched: string, latest: string) =>
    `Sources were searched until ${searched}; the newest material is of ${latest}.`,
  other:
    'You have opened a record of your own. The files on this page are those of the record that this site publishes, so files of single entries are not listed.',
  record: 'The record in one file',
  recordText:
    'All of the record as one JSON file, and the JSON Schema that says what each part holds.',
  recordFile: 'Record (JSON)',
  schemaFile: 'JSON Schema of the record',
  tables: 'Tables',
  tablesText:
    'The same record as tables, for a spreadsheet or for statistics. The data package (Frictionless Data Package) describes every table: its columns, its keys, and how many bytes it has.',
  packageFile: 'Data package (JSON)',
  tablesForm:
    'The tables are CSV: separated by commas, in UTF-8, with the names of the columns in the first row. Lists in one cell are joined by “;”. Dates are EDTF (ISO 8601-2) and may be vague: “2026-02” is some day of February 2026.',
  formula:
    "A spreadsheet may run as a formula what begins with =, +, - or @, also after a space. Such a cell, and one that begins with a tab or a line break, has an apostrophe (') before it. Take the apostrophe away if you need the exact text, or use the JSON files, which have none.",
  tableList: 'All tables',
  entries: 'One file an issue, a party, a document',
  entriesText:
    'Each file holds one entry with all that it rests on: positions, statements, points of documents, people and sources. It names its version, its licence and its page.',
  feeds: 'Feeds of changes',
  feedsText:
    'A feed tells a feed reader what is new: changes of position, statements, documents, answers to documents, corrections. Each has the 50 newest by their own dates, as Atom and as JSON Feed.',
  feedWhole: 'All changes',
  lists: { issues: 'Issues', parties: 'Parties', documents: 'Documents' },
  formats: { json: 'JSON', atom: 'Atom feed', jsonFeed: 'JSON Feed' },
  linkName: (name: string, format: string) => `${name}: ${format}`,
  licence: 'Licence',
  licenceText:
    'The coding of the record is under Creative Commons Attribution 4.0 (CC BY 4.0): name “Redlines contributors” and link to the page you used. Quotations belong to those who spoke them and to the outlets that printed them. They are short; quote them with their source.',
  licenceLink: 'Text of the licence',
  licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
  cite: 'How to cite the record',
  citeText: 'Add the address of the page or file that you used.',
  citation: (title: string, searched: string, version: string | undefined) =>
    `Redlines contributors. ${title} [data set]. ${version === undefined ? '' : `Version ${version}. `}Sources searched until ${searched}. CC BY 4.0.`,
};
