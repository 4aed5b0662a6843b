import { differingVoices } from '../../analysis/differingVoices.ts';
import { shortName } from '../../analysis/shortName.ts';
import { silenceAt } from '../../analysis/silenceAt.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useSilenceMessages } from '../../messages/useSilenceMessages.ts';
import { useVoiceMessages } from '../../messages/useVoiceMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { useCellDay } from '../../store/steady.ts';
import { statementLink } from '../../store/statementLink.tsx';
import { VoiceLine } from '../../ui/VoiceLine.tsx';
import styles from './PartyCell.module.css';

interface OfCell {
  readonly party: string;
  readonly issue: string;
}

/** Voices of a party that differ from the line in its cell: a mark that opens what each asks for. */
export function CellVoices({ party, issue }: OfCell) {
  const { acts, voices: kinds } = useMessages().common;
  const m = useVoiceMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useCellDay(party, issue);
  const voices = differingVoices(index, party, issue, day);
  if (voices.length === 0) return null;
  const names = voices.map((v) =>
    m.named(shortName(index, v.speaker, v.date) ?? v.speaker, dates(v.date)),
  );
  return (
    <details className={styles.voices}>
      <summary
        title={m.title(
          index.parties.get(party)?.short ?? party,
          index.issues.get(issue)?.title ?? issue,
        )}
      >
        {m.differs(voices.length, names.join(', '))}
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
  );
}

/** What is known of a party's silence, in place of "not stated" or after its last words. */
export function CellSilence({ party, issue, children }: OfCell & { children: React.ReactNode }) {
  const m = useSilenceMessages();
  const dates = useDates();
  const silence = silenceAt(useIndex(), party, issue, useCellDay(party, issue));
  return silence ? (
    <span className={styles.silence} title={silence.says}>
      {m.on(m.kinds[silence.kind], dates(silence.date))}
    </span>
  ) : (
    children
  );
}
