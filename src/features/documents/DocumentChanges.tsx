import { documentChanges } from '../../analysis/between.ts';
import type { Document } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ChangeMark } from '../../ui/ChangeMark.tsx';

/** Whether a text is new, replaced or off the table since the earlier day. Nothing without two days. */
export function DocumentChanges({ document: d }: { document: Document }) {
  const m = useChangeMessages().marks;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const since = useComparedDay();
  if (since === null) return null;
  return documentChanges(index, d, since, day).map((change) => (
    <ChangeMark key={change} kind={change}>
      {m[change](dates(since))}
    </ChangeMark>
  ));
}
