import { positionsOnBothDays, type TwoDays } from '../../analysis/pointStory.ts';
import { firstDay } from '../../record/edtf.ts';
import type { Document, Issue, Position, Provision } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ScaleTrack, type ScaleMark } from '../../ui/ScaleTrack.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Points.module.css';

interface Props {
  readonly document: Document;
  readonly provision: Provision;
  readonly issue: Issue;
}

/** Where a point lies on its issue's scale, and each party on the document's day and on the day shown. */
export function PointScale({ document: d, provision, issue }: Props) {
  const m = useMessages();
  const mp = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  const now = useDay();
  // A document that the day shown doesn't have yet is compared with that day alone.
  const then = firstDay(d.date) < now ? firstDay(d.date) : now;
  const rows = positionsOnBothDays(
    index,
    issue,
    index.data.parties.map((p) => p.id),
    then,
    now,
  );
  const step = issue.options.findIndex((o) => o.id === provision.option);
  const stance = (p: Position | null, at: number | null) =>
    at !== null ? issue.options[at]!.label : p === null ? m.common.notStated : p.summary;
  return (
    <div className={styles.scale}>
      <ScaleTrack
        options={issue.options.map((o) => o.label)}
        ordered={issue.ordered}
        marks={marksOf(
          rows,
          (party) => index.parties.get(party)!,
          [then, now].map((x) => dates(x)),
        )}
        ticks={step < 0 ? [] : [{ key: provision.id, step, label: d.label }]}
        moreTicks={String}
        label={mp.scaleLabel(
          issue.title,
          step < 0 ? mp.noOption : mp.here(d.label, issue.options[step]!.label),
        )}
      />
      <p className={styles.small}>{mp.both(dates(then), dates(now))}</p>
      <ul className={styles.stances}>
        {rows.map((r) => (
          <li key={r.party}>
            <span>
              <Shape look={index.parties.get(r.party)!} />{' '}
              <ViewLink
                to={{
                  screen: 'compare',
                  item: null,
                  selection: writeSelection({ kind: 'cell', party: r.party, issue: issue.id }),
                  quote: null,
                }}
                label={mp.partyOn(index.parties.get(r.party)!.short, issue.title)}
              >
                {index.parties.get(r.party)!.short}
              </ViewLink>
            </span>
            {r.differs ? (
              <span>
                {dates(then)}: {stance(r.thenPosition, r.thenStep)}
                <span className={styles.differs}>
                  ● {mp.differs(dates(now), stance(r.nowPosition, r.nowStep))}
                </span>
              </span>
            ) : (
              <span>{stance(r.nowPosition, r.nowStep)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Full marks for the document's day; a faint one where a party is elsewhere on the day shown. */
function marksOf(
  rows: readonly TwoDays[],
  party: (id: string) => ScaleMark['look'] & { readonly short: string },
  days: readonly string[],
): readonly ScaleMark[] {
  return rows.flatMap((r) =>
    [r.thenStep, r.nowStep === r.thenStep ? null : r.nowStep].flatMap((step, i) =>
      step === null
        ? []
        : [
            {
              key: `${r.party} ${i}`,
              step,
              look: party(r.party),
              label: `${party(r.party).short}, ${days[i]}`,
              accepts: [],
              dim: i === 1,
            },
          ],
    ),
  );
}
