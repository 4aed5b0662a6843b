import { KINDS, type Report } from '../problem.ts';
import type { RecordData } from '../types.ts';

/** Every id of a record is used once, whatever the kind, so that an id alone names an entry. */
export function checkIds(record: RecordData, report: Report): void {
  const seen = new Map<string, string>();
  const take = (id: string, path: (string | number)[]) => {
    const first = seen.get(id);
    if (first !== undefined)
      report(
        'id-twice',
        path,
        id,
        `the id "${id}" is used twice (first in ${first})`,
        'give this entry an id of its own',
      );
    else seen.set(id, path.slice(0, 2).join(' '));
  };
  for (const kind of KINDS) record[kind].forEach((entry, i) => take(entry.id, [kind, i, 'id']));
  record.documents.forEach((d, i) => {
    d.provisions.forEach((p, j) => {
      take(p.id, ['documents', i, 'provisions', j, 'id']);
      if (!p.id.startsWith(`${d.id}.`))
        report(
          'id-form',
          ['documents', i, 'provisions', j, 'id'],
          p.id,
          `a provision of "${d.id}" has an id that does not begin with it`,
          `begin the id with "${d.id}."`,
        );
    });
    d.responses.forEach((r, j) => {
      take(r.id, ['documents', i, 'responses', j, 'id']);
      if (!r.id.startsWith(`${d.id}.r-${r.party}-`))
        report(
          'id-form',
          ['documents', i, 'responses', j, 'id'],
          r.id,
          'a response has an id of another form',
          `call it "${d.id}.r-${r.party}-1" or the next number`,
        );
    });
  });
  record.disputes.forEach((d, i) =>
    d.claims.forEach((c, j) => {
      take(c.id, ['disputes', i, 'claims', j, 'id']);
      if (!c.id.startsWith(`${d.id}.c`))
        report(
          'id-form',
          ['disputes', i, 'claims', j, 'id'],
          c.id,
          `a claim of "${d.id}" has an id of another form`,
          `call it "${d.id}.c${j + 1}"`,
        );
    }),
  );
  record.voices?.forEach((v, i) => take(v.id, ['voices', i, 'id']));
  record.silences?.forEach((x, i) => take(x.id, ['silences', i, 'id']));
  record.aliases?.forEach(({ from, to }, i) => {
    if (seen.has(from))
      report(
        'alias-taken',
        ['aliases', i, 'from'],
        from,
        `"${from}" is given up, yet an entry has it`,
        'an id that was given up is never used again: take the alias away or name the entry anew',
      );
    else seen.set(from, `aliases ${i}`);
    // An alias of an alias would need following: each leads to what is there today.
    if (!seen.has(to) || seen.get(to)?.startsWith('aliases'))
      report(
        'alias-leads-nowhere',
        ['aliases', i, 'to'],
        to,
        `there is no entry "${to}"`,
        'name the entry that took its place',
      );
  });
  record.issues.forEach((issue, i) => {
    const own = new Set<string>();
    issue.options.forEach((o, j) => {
      if (own.has(o.id))
        report(
          'id-twice',
          ['issues', i, 'options', j, 'id'],
          issue.id,
          `the option "${o.id}" stands twice`,
          'give each option an id of its own',
        );
      own.add(o.id);
    });
    if (!issue.id.startsWith(`${issue.group}.`))
      report(
        'id-form',
        ['issues', i, 'id'],
        issue.id,
        'the id does not begin with the group',
        `begin it with "${issue.group}."`,
      );
  });
  record.positions.forEach((p, i) => {
    const form = positionId(p.party, p.issue, p.from);
    if (p.id !== form)
      report(
        'id-form',
        ['positions', i, 'id'],
        p.id,
        'a position is named by party, issue and date',
        `call it "${form}"`,
      );
  });
}

/** The id that a position must have: it can't change without the position being another one. */
function positionId(party: string, issue: string, from: string): string {
  return `${party}.${issue}.${from.replace(/[~?%]/g, '').replace('/', '-to-')}`;
}
