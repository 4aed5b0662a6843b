import { disputeHistory, type HistoryMark } from '../../analysis/disputeHistory.ts';
import type { Claim } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useDisputeMessages } from '../../messages/useDisputeMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { lookStyle, Shape } from '../../ui/Shape.tsx';
import { shapePath } from '../../ui/shapePath.ts';
import styles from './Disputes.module.css';

/** A date further right than this, in per cent, would run out of a narrow picture. */
const LAST_LABEL = 90;

/** Sizes in pixels; across, everything is in per cent, so that it fits without being measured. */
const ROW = 16;
const R = 5;

/** When who claimed what: a lane for each act, a mark for each claim. The list has the same. */
export function DisputeHistory({ claims }: { claims: readonly Claim[] }) {
  const m = useDisputeMessages();
  const dates = useDates();
  const index = useIndex();
  const history = disputeHistory(claims);
  if (!history) return null;
  const dated = claims.filter((c) => c.date !== undefined);
  const parties = index.data.parties.filter((p) => dated.some((c) => c.party === p.id));
  return (
    <section>
      <h2>{m.history}</h2>
      <div
        className={styles.history}
        role="img"
        aria-label={m.historyLabel(
          dated.length,
          dates(dated[0]!.date!),
          dates(dated.at(-1)!.date!),
        )}
      >
        {history.lanes.map((lane) => (
          <div key={lane.act} className={styles.lane}>
            <span>{m.groups[lane.act]}</span>
            <svg width="100%" height={lane.rows * ROW + 4}>
              <line x1="0" x2="100%" y1="100%" y2="100%" className={styles.line} />
              {lane.marks.map((mark) => (
                <Mark key={mark.claim.id} mark={mark} date={dates(mark.claim.date!)} />
              ))}
            </svg>
          </div>
        ))}
        <div className={styles.lane}>
          <span />
          <span className={styles.axis}>
            {history.ticks
              .filter((t) => t.at < LAST_LABEL)
              .map((t) => (
                <span key={t.date} style={{ left: `${t.at}%` }}>
                  {dates(t.date)}
                </span>
              ))}
          </span>
        </div>
      </div>
      <p className={styles.key}>
        {parties.map((p) => (
          <span key={p.id}>
            <Shape look={p} /> {p.short}
          </span>
        ))}
        {dated.some((c) => c.party === undefined) && (
          <span>
            <svg width={12} height={12} aria-hidden="true" className={styles.other}>
              <path d={shapePath('ring', 6, 6, R)} />
            </svg>{' '}
            {m.outlets}
          </span>
        )}
      </p>
    </section>
  );
}

function Mark({ mark, date }: { mark: HistoryMark; date: string }) {
  const index = useIndex();
  const { claim, from, to, vague, row } = mark;
  const party = claim.party === undefined ? undefined : index.parties.get(claim.party);
  const y = row * ROW + ROW / 2;
  return (
    <g className={party ? styles.mark : styles.other} style={party ? lookStyle(party) : undefined}>
      <title>{`${claim.by}, ${date}: ${claim.says}`}</title>
      {vague && (
        <rect className={styles.span} x={`${from}%`} y={y - 3} width={`${to - from}%`} height={6} />
      )}
      <svg x={`${(from + to) / 2}%`} y={y} className={styles.at}>
        <path
          className={vague ? styles.vague : undefined}
          d={shapePath(party?.shape ?? 'ring', 0, 0, R)}
        />
      </svg>
    </g>
  );
}
