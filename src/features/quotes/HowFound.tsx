import type { Statement } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import styles from './QuoteCard.module.css';

/** Whether the words were found again, where, how near that is to the speaker, and how sure we are. */
export function HowFound({ statement: s }: { statement: Statement }) {
  const m = useMessages();
  const mq = useQuoteMessages();
  const dates = useDates();
  const grade = useIndex().sources.get(s.source)?.grade;
  const { check } = s;
  return (
    <p className={styles.check}>
      {check ? mq.checked[check.verdict](dates(check.on)) : mq.unchecked}
      {check?.nearness !== undefined && <>, {mq.nearness[check.nearness]}</>}
      {check?.url !== undefined && (
        <>
          {' '}
          (<OutLink href={check.url}>{mq.foundAt}</OutLink>)
        </>
      )}
      {grade !== undefined && <> · {mq.grades[grade]}</>} · {m.common.confidence[s.confidence]}
    </p>
  );
}
