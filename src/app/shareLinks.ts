import type { RecordIndex } from '../record/recordIndex.ts';
import { embedCode } from '../store/embedCode.ts';
import { shareableView } from '../store/shareableView.ts';
import { DEFAULT_VIEW, type View } from '../store/view.ts';
import { writeAddress } from '../store/viewAddress.ts';
import type { Releases } from './releases.ts';

/** Where the site lies: whole address of its root, with a slash at its end. */
interface Place {
  readonly index: RecordIndex;
  readonly root: string;
}

/** Whole address of a view with every default written out. */
export function liveLink({ index, root }: Place, view: View): string {
  return root + writeAddress({ ...shareableView(view, index), version: null, embed: null });
}

/**
 * Whole address of a view that names the release of the record, so that its words stay the same.
 * Null: the record on screen is no release.
 */
export function frozenLink({ index, root }: Place, view: View, releases: Releases): string | null {
  const { version } = index.data.meta;
  // A record that was changed after its release still bears its version: its words are others.
  if (version === undefined || version !== (view.version ?? releases.current)) return null;
  if (!releases.versions.includes(version) || view.record !== null) return null;
  return root + writeAddress({ ...shareableView(view, index), version, embed: null });
}

/** Height in pixels of a frame before it tells its own. */
const HEIGHT = { quote: 520, other: 760 } as const;

/** Code that shows a view inside another page. `version` null: live. */
export function embedOf(
  { index, root }: Place,
  view: View,
  version: string | null,
  theme: NonNullable<View['embed']>,
  title: string,
): string {
  const shown = shareableView(view, index);
  return embedCode({
    src: root + writeAddress({ ...shown, folded: DEFAULT_VIEW.folded, version, embed: theme }),
    title,
    script: `${root}embed.js`,
    height: view.screen === 'quote' ? HEIGHT.quote : HEIGHT.other,
  });
}
