import { useState } from 'react';
import { roleOn } from '../../record/role.ts';
import type { Statement } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useApp, useAppStore, useIndex } from '../../store/AppStoreContext.tsx';
import { DEFAULT_VIEW } from '../../store/view.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { writeAddress } from '../../store/viewAddress.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import styles from './QuoteCard.module.css';

/** Copy the words with their attribution, copy the link, cite, open the page of the statement. */
export function QuoteActions({ statement: s }: { statement: Statement }) {
  const m = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const store = useAppStore();
  const portable = useApp((x) => x.portable);
  const [citing, setCiting] = useState(false);
  const link = () =>
    new URL(
      store.getState().base +
        writeAddress({
          ...DEFAULT_VIEW,
          screen: 'quote',
          item: s.id,
          record: store.getState().view.record,
        }),
      window.location.href,
    ).href;
  const words = () => {
    const person = index.people.get(s.speaker);
    const source = index.sources.get(s.source);
    return m.attribution(
      s.quote === undefined ? s.says : `“${s.quote}”`,
      person?.name ?? s.speaker,
      (person && roleOn(person, s.date)?.title) ?? '',
      dates(s.date, 'long'),
      source?.publisher ?? '',
      link(),
    );
  };
  return (
    <div className={styles.actions}>
      <CopyButton text={words} label={m.copyWords} done={m.copied} failed={m.copyFailed} />
      {portable && (
        <CopyButton text={link} label={m.copyLink} done={m.copied} failed={m.copyFailed} />
      )}
      <button type="button" onClick={() => setCiting(true)}>
        {m.cite}
      </button>
      <ViewLink to={{ screen: 'quote', item: s.id }}>{m.open}</ViewLink>
      {citing && <CiteDialog statement={s} permalink={link()} onClose={() => setCiting(false)} />}
    </div>
  );
}
