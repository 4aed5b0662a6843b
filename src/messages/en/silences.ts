/** What the record knows of a party's silence. */
export const silences = {
  kinds: {
    declined: 'declined to say',
    'not-discussed': 'said it was not discussed',
    unpublished: 'an answer exists, unpublished',
  },
  on: (kind: string, date: string) => `${kind} (${date})`,
  rests: 'Rests on:',
  reported: (name: string, date: string) => `${name}, ${date}`,
  source: (publisher: string, title: string | undefined) =>
    title === undefined ? publisher : `${publisher}, “${title}”`,
};
