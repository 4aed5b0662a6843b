import { firstDay } from '../record/edtf.ts';
import type { Source } from '../record/types.ts';

/**
 * Address of a saved copy of a source. `known`: the record names one. Otherwise the address at which the
 * Internet Archive answers with its copy nearest to the day of print, if it has any
 * (https://web.archive.org/web/<YYYYMMDD>/<address>). Undefined: the source has no address.
 */
export function savedCopy(
  source: Source,
): { readonly url: string; readonly known: boolean } | undefined {
  if (source.saved !== undefined) return { url: source.saved, known: true };
  if (source.url === undefined) return undefined;
  const day = source.published === undefined ? '' : firstDay(source.published).replaceAll('-', '');
  return {
    url: `https://web.archive.org/web/${day === '' ? '2' : day}/${source.url}`,
    known: false,
  };
}
