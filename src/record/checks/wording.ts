import type { Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/**
 * Verbs that judge the speaker, spellings that take a side. They may stand in a quotation, never in
 * our own words: the same act has the same verb whoever does it.
 */
const LOADED: readonly { readonly pattern: RegExp; readonly use: string }[] = [
  { pattern: /\b(?:claims?|claimed|claiming) (?:that|to have)\b/i, use: 'says, said' },
  {
    pattern: /\b(?:(?:admits?|admitted) (?:that|to)|concedes that|confesse[sd])\b/i,
    use: 'says, said',
  },
  { pattern: /\b(?:insists?|insisted|insisting)\b/i, use: 'demands, says again' },
  { pattern: /\b(?:alleges|alleged that|purports?)\b/i, use: 'says, said' },
  {
    pattern:
      /\b(?:boast(?:s|ed)?|brag(?:s|ged)?|rant(?:s|ed)?|lied|lying|blackmail\w*|whine[sd]?)\b/i,
    use: 'says, said',
  },
  {
    pattern: /\b(?:slam(?:s|med)?|blast(?:s|ed)|lash(?:es|ed) out|dodges?|stonewall\w*)\b/i,
    use: 'rejects, answers',
  },
  {
    pattern: /\b(?:regime|puppet|aggressor|terrorists?|nazis?\b(?!')|so-called)\b/i,
    use: 'the name of the state or body',
  },
  {
    pattern: /\b(?:Kiev|Kharkov|Odessa|Zaporozhye|Zaporozhe|Lugansk|Donbass|Dnepr)\b/,
    use: 'Kyiv, Kharkiv, Odesa, Zaporizhzhia, Luhansk, Donbas, Dnipro',
  },
];

/** Words of other people inside our sentence: 'denazification', “spirit of Anchorage”. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|‘[^’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)/g, ' ');
}

/** Our own sentences use the same words for the same act by anyone. */
export function checkWording(record: RecordData, report: Report): void {
  const look = (text: string | undefined, path: readonly (string | number)[], entry: string) => {
    if (text === undefined) return;
    const own = withoutQuoted(text);
    for (const { pattern, use } of LOADED) {
      const hit = pattern.exec(own);
      if (hit)
        report(
          'wording',
          path,
          entry,
          `"${hit[0]}" in our own words takes a side`,
          `write ${use} instead`,
        );
    }
  };
  record.issues.forEach((x, i) => {
    look(x.question, ['issues', i, 'question'], x.id);
    look(x.rule, ['issues', i, 'rule'], x.id);
    x.options.forEach((o, j) => {
      look(o.label, ['issues', i, 'options', j, 'label'], x.id);
      look(o.why, ['issues', i, 'options', j, 'why'], x.id);
    });
  });
  record.statements.forEach((x, i) => look(x.says, ['statements', i, 'says'], x.id));
  record.positions.forEach((x, i) => look(x.summary, ['positions', i, 'summary'], x.id));
  record.events.forEach((x, i) => {
    look(x.title, ['events', i, 'title'], x.id);
    look(x.summary, ['events', i, 'summary'], x.id);
    look(x.outcome, ['events', i, 'outcome'], x.id);
  });
  record.disputes.forEach((x, i) => {
    look(x.question, ['disputes', i, 'question'], x.id);
    x.claims.forEach((c, j) => look(c.says, ['disputes', i, 'claims', j, 'says'], c.id));
  });
  record.voices?.forEach((x, i) => look(x.says, ['voices', i, 'says'], x.id));
  record.silences?.forEach((x, i) => look(x.says, ['silences', i, 'says'], x.id));
  record.documents.forEach((x, i) => {
    look(x.summary, ['documents', i, 'summary'], x.id);
    x.provisions.forEach((p, j) =>
      look(p.summary, ['documents', i, 'provisions', j, 'summary'], p.id),
    );
    x.responses.forEach((r, j) =>
      look(r.summary, ['documents', i, 'responses', j, 'summary'], r.id),
    );
  });
}
