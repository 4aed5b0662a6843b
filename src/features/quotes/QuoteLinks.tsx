import { claimedBy, twoVoices } from '../../analysis/disputesOn.ts';
import { positionAt } from '../../analysis/cell.ts';
import { lastDay } from '../../record/edtf.ts';
import { counted } from '../../record/recordIndex.ts';
import type { Statement } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { useVoiceMessages } from '../../messages/useVoiceMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { setHover, useHoverRelease } from '../../store/hover.ts';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './QuoteCard.module.css';

/** What a statement bears on by the day shown: issues, positions that rest on it, disputes, contradictions. */
export function QuoteLinks({ statement: s }: { statement: Statement }) {
  const m = useQuoteMessages();
  const mv = useVoiceMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  useHoverRelease(null);
  const there = (x: { readonly id: string }) => counted(index, x.id, day);
  const supports = (index.supports.get(s.id) ?? []).filter(there);
  const disputes = (index.disputesOf.get(s.id) ?? []).filter(
    ({ dispute, claim }) => there(claim) && twoVoices(claimedBy(index, dispute, day)),
  );
  const contradicts = (index.contradicts.get(s.id) ?? []).filter((id) => there({ id }));
  const voices = (index.data.voices ?? []).filter((v) => v.statements.includes(s.id) && there(v));
  if (
    s.issues.length +
      supports.length +
      disputes.length +
      contradicts.length +
      voices.length +
      (s.topics?.length ?? 0) ===
    0
  )
    return null;
  return (
    <div className={styles.links}>
      {disputes.map(({ dispute, claim }) => {
        const other = claimedBy(index, dispute, day).find(
          (c) => c.id !== claim.id && (c.party ?? c.by) !== (claim.party ?? claim.by),
        );
        return (
          <p key={dispute.id}>
            <b>{m.disputed}</b> {other && `${other.by}: ${other.says} `}
            <ViewLink to={{ screen: 'dispute', item: dispute.id }}>{m.seeClaims}</ViewLink>
          </p>
        );
      })}
      {contradicts.length > 0 && (
        <p>
          <b>{m.contradicts}</b>{' '}
          {contradicts.map((id, i) => {
            const other = index.statements.get(id);
            return other ? (
              <span key={id}>
                {i > 0 && ' · '}
                <ViewLink
                  to={{
                    selection: writeSelection({ kind: 'statement', statement: id }),
                    quote: id,
                    screen: 'compare',
                    item: null,
                  }}
                >
                  {index.people.get(other.speaker)?.name}, {dates(other.date)}
                </ViewLink>
              </span>
            ) : null;
          })}
        </p>
      )}
      {voices.length > 0 && (
        <p>
          <b>≠ {mv.fromLine(index.parties.get(voices[0]!.party)?.short ?? voices[0]!.party)}</b>{' '}
          {voices.map((v, i) => (
            <span key={v.id}>
              {i > 0 && ' · '}
              <ViewLink
                to={{
                  screen: 'compare',
                  item: null,
                  selection: writeSelection({ kind: 'cell', party: v.party, issue: v.issue }),
                  quote: null,
                }}
                title={v.says}
              >
                {index.issues.get(v.issue)?.title}
              </ViewLink>
              {v.until !== undefined && lastDay(v.until) <= day && ` (${mv.until(dates(v.until))})`}
            </span>
          ))}
        </p>
      )}
      {supports.length > 0 && (
        <p>
          <b>{m.supports}</b>{' '}
          {supports.map((p, i) => {
            const current = positionAt(index, p.party, p.issue, day) === p;
            const selection = writeSelection(
              current
                ? { kind: 'cell', party: p.party, issue: p.issue }
                : { kind: 'position', position: p.id },
            );
            return (
              <span
                key={p.id}
                onPointerEnter={() => setHover(selection)}
                onPointerLeave={() => setHover(null)}
              >
                {i > 0 && ' · '}
                <ViewLink to={{ screen: 'compare', item: null, selection, quote: s.id }}>
                  {m.on(
                    index.parties.get(p.party)?.short ?? p.party,
                    index.issues.get(p.issue)?.title ?? p.issue,
                  )}
                </ViewLink>
                {!current && ` (${m.earlier.toLowerCase()})`}
              </span>
            );
          })}
        </p>
      )}
      {s.issues.length > 0 && (
        <p>
          <b>{m.bearsOn}</b>{' '}
          {s.issues.map((id, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <ViewLink to={{ screen: 'issue', item: id }}>{index.issues.get(id)?.title}</ViewLink>
            </span>
          ))}
        </p>
      )}
      {s.topics && (
        <p>
          <b>{m.topics}</b> {s.topics.join(' · ')}
        </p>
      )}
    </div>
  );
}
