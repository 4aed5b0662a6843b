import type { RecordIndex } from './recordIndex.ts';
import type { RecordData } from './types.ts';

/**
 * An older release, found also by ids that were given after it. An old page leads on to the new
 * id, and so may bring a frozen link to a release that knows the thing by its old one only.
 */
export function withLaterIds(
  release: RecordIndex,
  aliases: NonNullable<RecordData['aliases']>,
): RecordIndex {
  const holders: readonly { has(id: string): boolean }[] = [
    release.parties,
    release.groups,
    release.issues,
    release.people,
    release.sources,
    release.statements,
    release.positions,
    release.documents,
    release.provisions,
    release.responses,
    release.events,
    release.disputes,
  ];
  const known = (id: string) => holders.some((holder) => holder.has(id));
  const all = new Map(release.aliases);
  for (const { from, to } of aliases) {
    const then = release.aliases.get(from) ?? from;
    if (known(then) && !known(to) && !all.has(to)) all.set(to, then);
  }
  return { ...release, aliases: all };
}
