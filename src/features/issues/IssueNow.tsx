import { cellAt } from '../../analysis/cell.ts';
import { differingVoices } from '../../analysis/differingVoices.ts';
import { restatedBy } from '../../analysis/freshness.ts';
import { silenceAt } from '../../analysis/silenceAt.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useVoiceMessages } from '../../messages/useVoiceMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { AgeSign } from '../../store/AgeSign.tsx';
import { SilenceLine } from '../../store/SilenceLine.tsx';
import { useWho } from '../../store/useWho.ts';
import { VoiceLine } from '../../store/VoiceLine.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Issue.module.css';

/** Where one party stands on an issue, which of its voices differ, and what is known of its silence. */
export function IssueNow({ party, issue }: { party: string; issue: string }) {
  const m = useMessages();
  const mv = useVoiceMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const who = useWho();
  const cell = cellAt(index, party, issue, day);
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
                  who(restated.evidence),
                )}
              </>
            )}{' '}
            · {m.common.basisLong[cell.position.basis]} ·{' '}
            {m.common.confidence[cell.position.confidence]}
            {restated && <AgeSign restated={restated} />}
          </p>
          {cell.position.note !== undefined && <p className={styles.meta}>{cell.position.note}</p>}
        </>
      )}
      {silence && <SilenceLine silence={silence} />}
      {voices.length > 0 && (
        <section className={styles.voices}>
          <h4>≠ {mv.heading}</h4>
          {voices.map((v) => (
            <VoiceLine key={v.id} voice={v} />
          ))}
        </section>
      )}
    </div>
  );
}
