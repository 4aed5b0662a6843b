import { cellAt } from '../../analysis/cell.ts';
import { differingVoices } from '../../analysis/differingVoices.ts';
import { FRESH_DAYS, restatedBy, STALE_DAYS } from '../../analysis/freshness.ts';
import { positionNoteBy } from '../../analysis/noteBy.ts';
import { whoOf } from '../../analysis/shortName.ts';
import { silenceAt } from '../../analysis/silenceAt.ts';
import { useDates, useMessages, useSpans } from '../../messages/useMessages.ts';
import { useSilenceMessages } from '../../messages/useSilenceMessages.ts';
import { useVoiceMessages } from '../../messages/useVoiceMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { statementLink } from '../../store/statementLink.tsx';
import { AgeSign } from '../../ui/AgeSign.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { SilenceLine } from '../../ui/SilenceLine.tsx';
import { VoiceLine } from '../../ui/VoiceLine.tsx';
import styles from './Issue.module.css';
import { IssueMove } from './IssueMove.tsx';

/** Where one party stands on an issue, which of its voices differ, and what is known of its silence. */
export function IssueNow({ party, issue }: { party: string; issue: string }) {
  const m = useMessages();
  const mv = useVoiceMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const span = useSpans();
  const ms = useSilenceMessages();
  const voiceWords = { ...mv, acts: m.common.acts, kinds: m.common.voices };
  const cell = cellAt(index, party, issue, day);
  const note = cell.position ? positionNoteBy(index, cell.position, day) : undefined;
  const restated = restatedBy(cell, day);
  const silence = silenceAt(index, party, issue, day);
  const voices = differingVoices(index, party, issue, day);
  return (
    <div>
      <h3>
        <Shape look={index.parties.get(party)!} /> {index.parties.get(party)!.name}
      </h3>
      {cell.position === null ? (
        silence === null && <p className={styles.meta}>{m.common.notStated}</p>
      ) : (
        <>
          <p>
            <span className={styles.act}>{m.common.acts[cell.act]}</span> {cell.position.summary}
          </p>
          <p className={styles.meta}>
            {m.common.since(dates(cell.position.from))}
            {restated && (
              <>
                {' '}
                ·{' '}
                {m.compare.by(
                  m.compare.last(dates(restated.evidence.date)),
                  whoOf(index, restated.evidence, m.common),
                )}
              </>
            )}{' '}
            · {m.common.basisLong[cell.position.basis]} ·{' '}
            {m.common.confidence[cell.position.confidence]}
            {restated && (
              <AgeSign
                age={restated.age}
                words={m.compare.notRestated(span(restated.days))}
                rule={m.compare.restatedRule(FRESH_DAYS, STALE_DAYS)}
              />
            )}
          </p>
          {note !== undefined && <p className={styles.meta}>{note}</p>}
          <IssueMove party={party} issue={issue} />
        </>
      )}
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
        <section className={styles.voices}>
          <h4>≠ {mv.heading}</h4>
          {voices.map((v) => (
            <VoiceLine
              key={v.id}
              voice={v}
              index={index}
              day={day}
              words={voiceWords}
              dates={dates}
              link={statementLink}
            />
          ))}
        </section>
      )}
    </div>
  );
}
