/** There is nothing at this address. */
export const missing = {
  title: 'No such page',
  kinds: {
    issues: 'No such issue',
    clauses: 'No such question',
    quotes: 'No such quotation',
    documents: 'No such document',
    disputes: 'No such dispute',
    people: 'No such person',
    parties: 'No such party',
  } as Readonly<Record<string, string>>,
  asked: (path: string) => `Nothing stands at “${path}”.`,
  help: 'The address may have been cut or mistyped. Ids in Redlines never change: if the link came from this site, tell us.',
  near: 'Did you mean',
  ways: 'Or go on from here',
};
