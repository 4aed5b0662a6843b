import type { BlankSpot } from '../../analysis/blankSpots.ts';
import { positionAt } from '../../analysis/cell.ts';
import { whoOf } from '../../analysis/shortName.ts';
import { useBlankMessages } from '../../messages/useBlankMessages.ts';
import { useSilenceMessages } from '../../messages/useSilenceMessages.ts';
import { useDates, useMessages, useSpans } from '../../messages/useMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { statementLink } from '../../store/statementLink.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { SilenceLine } from '../../ui/SilenceLine.tsx';
import { blankId } from './blankId.ts';
import styles from './Blanks.module.css';
import { wordsTarget } from './wordsTarget.ts';

/** One blank spot: issue, party, its last words with date, speaker and link, what is known of the silence. */
export function BlankEntry({ spot, chosen }: { spot: BlankSpot; chosen: boolean }) {
  const m = useBlankMessages();
  const ms = useSilenceMessages();
  const { common } = useMessages();
  const dates = useDates();
  const span = useSpans();
  const index = useIndex();
  const day = useDay();
  const { party, issue, last, days, silence } = spot;
  const look = index.parties.get(party)!;
  const position = positionAt(index, party, issue.id, day);
  return (
    <li
      id={blankId(party, issue.id)}
      tabIndex={-1}
      className={chosen ? styles.chosen : undefined}
      data-blank={spot.kind}
    >
      <h3>
        <ViewLink to={{ screen: 'issue', item: issue.id, selection: null, quote: null }}>
          {issue.title}
        </ViewLink>
        <span className={styles.party}>
          <Shape look={look} /> {look.short}
        </span>
      </h3>
      {silence && (
        <SilenceLine
          silence={silence}
          index={index}
          words={ms}
          dates={dates}
          link={statementLink}
        />
      )}
      {position && (
        <p className={styles.text}>
          {m.position} <b>{common.acts[position.act]}</b>. {position.summary}
        </p>
      )}
      <p className={styles.meta}>
        {last === null ? (
          m.noWords
        ) : (
          <>
            <ViewLink to={wordsTarget(last)}>
              {m.last(dates(last.date))}, {whoOf(index, last, common)}
            </ViewLink>{' '}
            · {m.ago(span(days!))}
          </>
        )}{' '}
        ·{' '}
        <ViewLink
          to={{
            screen: 'compare',
            item: null,
            selection: writeSelection({ kind: 'cell', party, issue: issue.id }),
            quote: null,
          }}
        >
          {m.inCompare}
          <span className="visually-hidden">: {m.of(look.short, issue.title)}</span>
        </ViewLink>
      </p>
    </li>
  );
}
