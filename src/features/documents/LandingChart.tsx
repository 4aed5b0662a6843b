import { gapAt } from '../../analysis/gap.ts';
import type { LandingRow } from '../../analysis/landing.ts';
import type { Document } from '../../record/types.ts';
import { useLineageMessages } from '../../messages/useLineageMessages.ts';
import { useIndex, useParties } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { ScaleTrack } from '../../ui/ScaleTrack.tsx';
import { Shape } from '../../ui/Shape.tsx';
import styles from './Landing.module.css';
import { letterOf } from './letterOf.ts';

interface Props {
  readonly rows: readonly LandingRow[];
  readonly documents: readonly Document[];
  readonly day: string;
}

const joined = (_: number, labels: readonly string[]) => labels.join(' ');

/** Issues down, the scale across: a shape a party, a letter a document. The table below says the same. */
export function LandingChart({ rows, documents, day }: Props) {
  const m = useLineageMessages().landing;
  const index = useIndex();
  const pair = index.data.meta.headline;
  const shown = useParties();
  // The two that the count is about are always there.
  const parties = index.data.parties
    .map((p) => p.id)
    .filter((id) => shown.includes(id) || pair.includes(id));
  return (
    <section>
      <h2>{m.chart}</h2>
      <p className={styles.help}>{m.chartHelp}</p>
      <ul className={styles.key}>
        {parties.map((p) => (
          <li key={p}>
            <Shape look={index.parties.get(p)!} /> {index.parties.get(p)!.short}
          </li>
        ))}
        {documents.map((d, i) => (
          <li key={d.id}>
            <b className={styles.letter}>{letterOf(i)}</b> {d.label}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {rows.map(({ issue, landings }) => {
          const gap = gapAt(index, issue, parties, day);
          const labels = issue.options.map((o) => o.label);
          const stands = [
            ...gap.places.map((p) =>
              m.stands(index.parties.get(p.party)!.short, labels[p.step] ?? ''),
            ),
            ...landings.map((l) => m.stands(l.document.label, labels[l.step] ?? '')),
          ];
          return (
            <li key={issue.id}>
              <p>
                <ViewLink to={{ screen: 'clause', item: issue.id, documents: [] }}>
                  {issue.title}
                </ViewLink>
              </p>
              <ScaleTrack
                options={labels}
                ordered
                marks={gap.places.map((p) => ({
                  key: p.party,
                  step: p.step,
                  look: index.parties.get(p.party)!,
                  label: index.parties.get(p.party)!.short,
                  accepts: p.accepts,
                }))}
                ticks={landings.map((l) => ({
                  key: l.document.id,
                  step: l.step,
                  label: letterOf(documents.indexOf(l.document)),
                }))}
                label={m.track(issue.title, stands.join('. '))}
                moreTicks={joined}
              />
              <p className={styles.ends} aria-hidden="true">
                <span>{labels[0]}</span>
                <span>{labels.at(-1)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
