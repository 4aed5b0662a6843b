import { positionAt } from '../../analysis/cell.ts';
import { differingVoices } from '../../analysis/differingVoices.ts';
import { silenceAt } from '../../analysis/silenceAt.ts';
import { positionNoteBy } from '../../analysis/noteBy.ts';
import type { Selected } from '../../analysis/selected.ts';
import type { Position } from '../../record/types.ts';
import { counted, seriesKey } from '../../record/recordIndex.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useSilenceMessages } from '../../messages/useSilenceMessages.ts';
import { useVoiceMessages } from '../../messages/useVoiceMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { statementLink } from '../../store/statementLink.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { SilenceLine } from '../../ui/SilenceLine.tsx';
import { VoiceLine } from '../../ui/VoiceLine.tsx';
import styles from './QuotePanel.module.css';

/** The position behind a cell: its sentence, its option, why it is coded so, what came before. */
export function PositionSummary({ selected }: { selected: Selected }) {
  const m = useMessages();
  const mq = useQuoteMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  let position: Position | null = null;
  if (selected.kind === 'cell') position = positionAt(index, selected.party, selected.issue, day);
  else if (selected.kind === 'position') position = index.positions.get(selected.position) ?? null;
  else return null;
  // A link may name a position that the day shown doesn't have yet.
  if (position && !counted(index, position.id, day)) return null;
  const beside = selected.kind === 'cell' && (
    <Beside party={selected.party} issue={selected.issue} day={day} />
  );
  if (!position)
    return (
      <>
        <div className={styles.position}>
          <p>
            <b>{mq.notStatedTitle}.</b> {mq.notStated}
          </p>
          <p>
            <ViewLink to={{ screen: 'blanks', item: null }}>{mq.blankSpots}</ViewLink>
          </p>
        </div>
        {beside}
      </>
    );
  const note = positionNoteBy(index, position, day);
  const options = index.issues.get(position.issue)?.options ?? [];
  const label = (id: string) => options.find((o) => o.id === id)?.label ?? id;
  const series = index.series.get(seriesKey(position.party, position.issue)) ?? [];
  const earlier = series
    .slice(0, series.indexOf(position))
    .filter((p) => counted(index, p.id, day))
    .toReversed();
  const summary = (
    <details className={styles.position}>
      <summary>
        <span className={styles.act}>{m.common.acts[position.act]}</span> {position.summary}
      </summary>
      <p>{position.prefers === undefined ? mq.noOption : mq.asksFor(label(position.prefers))}</p>
      {position.accepts && position.accepts.length > 0 && (
        <p>{mq.couldLive(position.accepts.map(label).join('; '))}</p>
      )}
      <p>
        {m.common.basisLong[position.basis]} · {m.common.confidence[position.confidence]}
      </p>
      {note !== undefined && (
        <p>
          <b>{mq.why}.</b> {note}
        </p>
      )}
      {earlier.length > 0 && (
        <>
          <p>
            <b>{mq.earlier}</b>
          </p>
          <ul>
            {earlier.map((p) => (
              <li key={p.id}>{mq.earlierState(dates(p.from), p.summary)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
  return (
    <>
      {summary}
      {beside}
    </>
  );
}

/** What stands beside a position: what is known of a silence, and voices of the party that differ. */
function Beside({ party, issue, day }: { party: string; issue: string; day: string }) {
  const { acts, voices: kinds } = useMessages().common;
  const m = useVoiceMessages();
  const ms = useSilenceMessages();
  const dates = useDates();
  const index = useIndex();
  const silence = silenceAt(index, party, issue, day);
  const voices = differingVoices(index, party, issue, day);
  if (!silence && voices.length === 0) return null;
  return (
    <div className={styles.position}>
      {silence && (
        <SilenceLine
          silence={silence}
          index={index}
          words={ms}
          dates={dates}
          link={statementLink}
        />
      )}
      {voices.length > 0 && (
        <details>
          <summary>
            ≠ {m.heading} ({voices.length})
          </summary>
          {voices.map((v) => (
            <VoiceLine
              key={v.id}
              voice={v}
              index={index}
              day={day}
              words={{ ...m, acts, kinds }}
              dates={dates}
              link={statementLink}
            />
          ))}
        </details>
      )}
    </div>
  );
}
