/** Passing a view on: links, citation, code for other pages. */
export const share = {
  title: 'Share this view',
  file: 'This record was opened from a file on your device: no link can carry it. Send the file instead.',
  live: 'Live link',
  liveHelp: 'Shows this view; what the record says may be corrected later.',
  frozen: 'Frozen link',
  frozenHelp: (version: string) =>
    `Names version ${version} of the record: the same words, years from now.`,
  frozenMissing:
    'The record as it is now has not been released yet, so no link can freeze it. The live link names the day shown.',
  citation: 'Citation',
  citationHelp: 'To cite the view. A single quotation is cited from its own card.',
  /** Like APA 7 for a data set. */
  cite: (c: {
    title: string;
    asOf: string;
    /** Days go by when things became known. */
    known: boolean;
    /** The earlier day, while two are compared. */
    compared: string | null;
    version: string | undefined;
    year: string;
    url: string;
  }) =>
    `Redlines (${c.year}). ${c.title}, as of ${c.asOf}${c.known ? ', as known' : ''}${c.compared === null ? '' : `, compared with ${c.compared}`}${c.version === undefined ? '' : ` (version ${c.version})`} [Data set]. ${c.url}`,
  embed: 'Code to embed it',
  embedHelp: 'A frame for another page. It shows the same words for ever.',
  embedHelpLive: 'A frame for another page. Its words are corrected with the record.',
  embedWhich: 'Which words',
  embedFrozen: 'Frozen: as they are now',
  embedLive: 'Live: corrected with the record',
  embedTheme: 'Theme',
  themes: { auto: 'As the reader has it', light: 'Light', dark: 'Dark' },
  copy: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  failed: 'The browser did not allow copying. Select the text and copy it yourself.',
  system: 'Share with an app …',
  systemFailed: 'The browser could not share. Copy a link instead.',
};
