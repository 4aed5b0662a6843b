import { dayNumber, dayText } from '../../analysis/timelineItems.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useComparedDay, useDay, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './QuotesScreen.module.css';

/** While two days are compared: a way to only the statements between them, and back. */
export function OnlyBetween() {
  const m = useChangeMessages();
  const dates = useDates();
  const day = useDay();
  const since = useComparedDay();
  const from = useView('from');
  const to = useView('to');
  if (since === null) return null;
  // What was said on the earlier day itself was there already.
  const first = dayText(dayNumber(since) + 1);
  const only = from === first && to === day;
  return (
    <p className={styles.help}>
      <ViewLink to={only ? { from: null, to: null } : { from: first, to: day }}>
        {only ? m.notOnlyBetween : m.onlyBetween(dates(since, 'long'), dates(day, 'long'))}
      </ViewLink>
    </p>
  );
}
