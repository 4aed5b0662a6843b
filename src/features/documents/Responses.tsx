import { responsesOf } from '../../analysis/latestResponses.ts';
import type { Document } from '../../record/types.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { columns } from '../../ui/columns.ts';
import { AnswerLine } from './AnswerLine.tsx';
import styles from './Documents.module.css';

/**
 * What each party has answered to the whole: the same space for every one of them, whoever is on
 * screen elsewhere.
 */
export function Responses({ document: d }: { document: Document }) {
  const m = useDocumentMessages();
  const index = useIndex();
  const day = useDay();
  return (
    <section>
      <h2>{m.answers}</h2>
      <div className={styles.responses} style={columns(index.data.parties.length)}>
        {index.data.parties.map((party) => {
          const responses = responsesOf(index, d, party.id, day);
          return (
            <div key={party.id} id={`answers-${party.id}`}>
              <h3>
                <Shape look={party} /> {party.name}
              </h3>
              {responses.length === 0 && <p className={styles.meta}>{m.notStated}</p>}
              {responses.map((r) => (
                <div key={r.id}>
                  <AnswerLine response={r} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}
