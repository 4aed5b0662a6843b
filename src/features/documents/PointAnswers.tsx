import { pointAnswers } from '../../analysis/pointStory.ts';
import type { Document, Response } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { useSelected } from '../../store/useFilter.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { columns } from '../../ui/columns.ts';
import { AnswerLine } from './AnswerLine.tsx';
import styles from './Documents.module.css';
import points from './Points.module.css';
import { answersId, selectedId } from './pointIds.ts';

/** Who accepted or rejected which single point, by party, with the words. */
export function PointAnswers({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const index = useIndex();
  const day = useDay();
  const answers = pointAnswers(index, d, day);
  const chosen = selectedId(d, useSelected());
  const numberOf = new Map(d.provisions.map((p) => [p.id, p.number]));
  const named = (r: Response) =>
    (r.provisions ?? []).map((id, i) => (
      <span key={id}>
        {i > 0 && ', '}
        <ViewLink to={{ selection: writeSelection({ kind: 'provision', provision: id }) }}>
          {m.thisPoint(numberOf.get(id))}
        </ViewLink>
      </span>
    ));
  return (
    <section>
      <h2>{m.singleAnswers}</h2>
      <p className={styles.meta}>{answers.length === 0 ? m.noSingle : m.singleHelp}</p>
      {answers.length > 0 && (
        <div className={styles.responses} style={columns(index.data.parties.length)}>
          {index.data.parties.map((party) => {
            const own = answers.filter((r) => r.party === party.id);
            return (
              <div
                key={party.id}
                id={answersId(party.id)}
                tabIndex={-1}
                className={`${points.target} ${chosen === answersId(party.id) ? points.chosen : ''}`}
              >
                <h3>
                  <Shape look={party} /> {party.name}{' '}
                  <ViewLink
                    to={{
                      selection: writeSelection({
                        kind: 'response',
                        document: d.id,
                        party: party.id,
                      }),
                    }}
                    className={points.link}
                    label={m.linkToAnswers(party.name)}
                  >
                    {m.pointLink}
                  </ViewLink>
                </h3>
                {own.length === 0 && <p className={styles.meta}>{m.noSingleOf}</p>}
                {own.map((r) => (
                  <div key={r.id}>
                    <p>
                      {m.on} {named(r)}
                    </p>
                    <AnswerLine response={r} />
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      )}
    </section>
  );
}
