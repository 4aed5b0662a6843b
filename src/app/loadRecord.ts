import { withLaterIds } from '../record/laterIds.ts';
import { indexRecord, type RecordIndex } from '../record/recordIndex.ts';
import type { Problem } from '../record/problem.ts';
import type { RecordData } from '../record/types.ts';
import { releasePath } from '../record/releasePath.ts';
import recordUrl from '../../.cache/record.json?url';

/** Why a record is not shown. */
export type LoadFailure =
  | { readonly kind: 'network' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'not-json'; readonly detail: string }
  | {
      readonly kind: 'problems';
      readonly problems: readonly (Problem & { readonly line: number | null })[];
    };

export type Loaded =
  | { readonly ok: true; readonly index: RecordIndex }
  | { readonly ok: false; readonly failure: LoadFailure };

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

async function fetchText(url: string): Promise<string | LoadFailure> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { kind: 'status', status: response.status };
    return await response.text();
  } catch {
    return { kind: 'network' };
  }
}

/** Loads this site's own record: checked when it was built, so only its syntax can fail here. */
export async function loadOwnRecord(): Promise<Loaded> {
  const text = await fetchText(recordUrl);
  if (typeof text !== 'string') return { ok: false, failure: text };
  try {
    return { ok: true, index: indexRecord(JSON.parse(text) as RecordData) };
  } catch (error) {
    return { ok: false, failure: { kind: 'not-json', detail: String(error) } };
  }
}

/** Loads a release of this site's record, checked when it was released. */
export async function loadRelease(base: string, version: string): Promise<Loaded> {
  // The page has asked for today's record already: it knows which ids were given up since.
  const [text, own] = await Promise.all([
    fetchText(`${base}${releasePath(version)}`),
    loadOwnRecord(),
  ]);
  if (typeof text !== 'string') return { ok: false, failure: text };
  try {
    const index = indexRecord(JSON.parse(text) as RecordData);
    const aliases = (own.ok ? own.index.data.aliases : null) ?? [];
    return { ok: true, index: withLaterIds(index, aliases) };
  } catch (error) {
    return { ok: false, failure: { kind: 'not-json', detail: String(error) } };
  }
}

/** Line (from 1) of the entry in a JSON text, found by its id; null when it isn't there. */
function lineOfEntry(text: string, entry: string): number | null {
  const at = text.search(
    new RegExp(`"id"\\s*:\\s*"${entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`),
  );
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

/** Reads any record in the published form, with the checks and messages of `npm run data:check`. */
export async function readForeignRecord(text: string): Promise<Loaded> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { ok: false, failure: { kind: 'not-json', detail: String(error) } };
  }
  const { checkRecord } = await import('../record/checkRecord.ts');
  const checked = checkRecord(raw);
  if (!checked.ok)
    return {
      ok: false,
      failure: {
        kind: 'problems',
        problems: checked.problems.map((p) => ({ ...p, line: lineOfEntry(text, p.entry) })),
      },
    };
  return { ok: true, index: indexRecord(freeze(checked.record)) };
}

/** Loads a record from an address on the same host, in the published form. */
export async function loadForeignRecord(url: string): Promise<Loaded> {
  const text = await fetchText(url);
  return typeof text === 'string' ? readForeignRecord(text) : { ok: false, failure: text };
}
