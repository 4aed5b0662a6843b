import type { Cell } from '../../analysis/cell.ts';
import { differingVoices } from '../../analysis/differingVoices.ts';
import { FRESH_DAYS, restatedBy, STALE_DAYS } from '../../analysis/freshness.ts';
import { silenceAt } from '../../analysis/silenceAt.ts';
import { useDates, useMessages, useSpans } from '../../messages/useMessages.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { useSilenceMessages } from '../../messages/useSilenceMessages.ts';
import { useVoiceMessages } from '../../messages/useVoiceMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { statementLink } from '../../store/statementLink.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { AgeSign } from '../../ui/AgeSign.tsx';
import { VoiceLine } from '../../ui/VoiceLine.tsx';
import styles from './People.module.css';

/** What one party asks for, by group of issues, with voices that differ; what is not stated is named too. */
export function PartyPositions({ cells }: { cells: readonly Cell[] }) {
  const m = usePeopleMessages();
  const { acts, basis } = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  const silent = cells.filter((c) => c.position === null);
  return (
    <>
      {index.data.groups.map((group) => {
        const own = cells.filter(
          (c) => c.position !== null && index.issues.get(c.issue)?.group === group.id,
        );
        if (own.length === 0) return null;
        return (
          <section key={group.id}>
            <h3>{group.title}</h3>
            <ul className={styles.rows}>
              {own.map((cell) => (
                <li key={cell.issue} className={styles.position}>
                  <ViewLink to={{ screen: 'issue', item: cell.issue }}>
                    {index.issues.get(cell.issue)?.title}
                  </ViewLink>
                  <div>
                    <span className={styles.act}>{acts[cell.act]}</span> {cell.position!.summary}
                    <p className={styles.meta}>
                      {m.since(dates(cell.position!.from))} · {basis[cell.position!.basis]}
                      <Age cell={cell} day={day} />
                    </p>
                    <Differing cell={cell} day={day} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {silent.length > 0 && (
        <p className={styles.meta}>
          {m.notStated}{' '}
          {silent.map((c, i) => (
            <span key={c.issue}>
              {i > 0 && ', '}
              <ViewLink to={{ screen: 'issue', item: c.issue }}>
                {index.issues.get(c.issue)?.title}
              </ViewLink>
              <Silence cell={c} day={day} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

interface OfCell {
  readonly cell: Cell;
  readonly day: string;
}

function Age({ cell, day }: OfCell) {
  const m = useMessages();
  const span = useSpans();
  const restated = restatedBy(cell, day);
  return (
    restated && (
      <AgeSign
        age={restated.age}
        words={m.compare.notRestated(span(restated.days))}
        rule={m.compare.restatedRule(FRESH_DAYS, STALE_DAYS)}
      />
    )
  );
}

function Silence({ cell, day }: OfCell) {
  const m = useSilenceMessages();
  const dates = useDates();
  const silence = silenceAt(useIndex(), cell.party, cell.issue, day);
  return silence && <>: {m.on(m.kinds[silence.kind], dates(silence.date))}</>;
}

function Differing({ cell, day }: OfCell) {
  const { acts, voices: kinds } = useMessages().common;
  const m = useVoiceMessages();
  const dates = useDates();
  const index = useIndex();
  const voices = differingVoices(index, cell.party, cell.issue, day);
  return (
    voices.length > 0 && (
      <section className={styles.voices}>
        <h4>≠ {m.heading}</h4>
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
      </section>
    )
  );
}
