import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Points.module.css';
import type { PointEntry } from './provisionGroups.ts';

/** Fewer points need no list to jump from. */
const FEW = 6;

/** A way to each point of a long document: by number, or by issue where it prints none. */
export function PointJumps({
  entries,
  unpublished,
}: {
  entries: readonly PointEntry[];
  unpublished: boolean;
}) {
  const m = useDocumentMessages();
  const index = useIndex();
  const links = entries.flatMap((e) => {
    if ('from' in e) return [];
    return e.number === undefined
      ? e.points.map((p) => ({
          id: p.id,
          text: (p.issue && index.issues.get(p.issue)?.title) ?? p.topic ?? m.noNumber,
        }))
      : [{ id: e.points[0]!.id, text: e.number }];
  });
  if (links.length < FEW) return null;
  return (
    <nav className={styles.jumps} aria-label={m.jump}>
      {links.map((l) => (
        <ViewLink
          key={l.id}
          to={{ selection: writeSelection({ kind: 'provision', provision: l.id }) }}
        >
          {l.text}
        </ViewLink>
      ))}
      {unpublished && <a href="#unpublished">{m.unpublished}</a>}
    </nav>
  );
}
