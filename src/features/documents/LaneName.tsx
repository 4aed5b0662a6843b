import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';

/** Who wrote the texts of a lane: a shape and a name each. `short`: shapes only, the names for readers of the page's text. */
export function LaneName({ lane, short = false }: { lane: string; short?: boolean }) {
  const m = useLineageMessages().graph;
  const index = useIndex();
  const parties = lane.split(' ').flatMap((id) => index.parties.get(id) ?? []);
  if (parties.length === 0) return m.noAuthor;
  return (
    <>
      {parties.map((p) => (
        <Shape key={p.id} look={p} size={10} />
      ))}
      <span className={short ? 'visually-hidden' : undefined}>
        {' '}
        {m.joint(parties.map((p) => p.short))}
      </span>
    </>
  );
}
