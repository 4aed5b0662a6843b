import { plural } from '../format.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Words that several parts of the page use. */
export const common = {
  about: (date: string) => `about ${date}`,
  acts: {
    demands: 'demands',
    proposes: 'proposes',
    accepts: 'accepts',
    conditional: 'on conditions',
    rejects: 'rejects',
    ambiguous: 'ambiguous',
    'not-stated': 'not stated',
  },
  responses: {
    accepts: 'accepts',
    'accepts-as-basis': 'accepts as a basis',
    partly: 'accepts in part',
    rejects: 'rejects',
    'denies-receipt': 'denies having received it',
    'has-not-confirmed': 'has not confirmed it',
    'not-stated': 'not stated',
  },
  basis: { stated: 'stated', reported: 'reported', inferred: 'inferred' },
  basisLong: {
    stated: 'stated by an official of the party',
    reported: 'reported by an outlet',
    inferred: 'inferred by us from a document or another position',
  },
  reach: {
    verbatim: 'verbatim',
    translated: 'translated',
    reported: 'as reported, no exact words',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  eventKinds: {
    talks: 'talks',
    summit: 'summit',
    call: 'call',
    truce: 'truce',
    document: 'publication',
    statement: 'statement',
    vote: 'vote',
    sanction: 'sanctions',
    military: 'military event',
  },
  voices: {
    official: '',
    candidate: 'candidate, not in office then',
    parliament: 'member of parliament, not the government',
    'joint-text': 'joint text',
    unnamed: 'unnamed official',
    outside: 'outside voice, no party to the talks',
  },
  quotes: (n: number) => count(n, 'quote', 'quotes'),
  statements: (n: number) => count(n, 'statement', 'statements'),
  reports: (n: number) => count(n, 'report', 'reports'),
  steps: (n: number) => count(n, 'step', 'steps'),
  since: (date: string) => `since ${date}`,
  close: 'Close',
  clear: 'Clear',
  notStated: 'not stated',
  disputed: 'disputed',
  opensElsewhere: 'opens another site',
  retry: 'Try again',
};
