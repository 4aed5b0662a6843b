import { memo } from 'react';
import { cameBetween } from '../../analysis/between.ts';
import { hitRanges } from '../../analysis/fold.ts';
import { roleOn } from '../../record/role.ts';
import type { Statement } from '../../record/types.ts';
import { useChangeMessages } from '../../messages/useChangeMessages.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useComparedDay, useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ChangeMark } from '../../ui/ChangeMark.tsx';
import { Highlight } from '../../ui/Highlight.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './QuotesScreen.module.css';

/** A statement in the list: its words, who, when, on what. */
export const QuoteRow = memo(function QuoteRow({
  statement: s,
  terms,
}: {
  statement: Statement;
  terms: readonly string[];
}) {
  const m = useMessages();
  const mq = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const since = useComparedDay();
  const { marks } = useChangeMessages();
  const person = index.people.get(s.speaker);
  const party = s.party === undefined ? undefined : index.parties.get(s.party);
  const role = person && roleOn(person, s.date);
  const text = s.quote ?? s.says;
  const hits = hitRanges(text, terms);
  return (
    <article className={styles.row}>
      <p className={styles.date}>{dates(s.date)}</p>
      <div>
        <ViewLink
          to={{ screen: 'quote', item: s.id }}
          className={s.quote === undefined ? styles.reported : styles.words}
        >
          {s.quote === undefined ? (
            <>
              {mq.reported}: <Highlight text={text} ranges={hits} />
            </>
          ) : (
            <>
              “<Highlight text={text} ranges={hits} />”
            </>
          )}
        </ViewLink>
        <p className={styles.who}>
          {party && <Shape look={party} />}{' '}
          <b>
            <Highlight text={person?.name ?? ''} ranges={hitRanges(person?.name ?? '', terms)} />
          </b>
          {role && <span>{role.title}</span>}
          {role && m.common.voices[role.voice] !== '' && (
            <span>({m.common.voices[role.voice]})</span>
          )}
          {s.issues.length > 0 && (
            <span>· {s.issues.map((i) => index.issues.get(i)?.title).join(', ')}</span>
          )}
          {since !== null && cameBetween(index, s.id, since, day) && (
            <ChangeMark kind="new">{marks.new(dates(since))}</ChangeMark>
          )}
        </p>
      </div>
    </article>
  );
});
