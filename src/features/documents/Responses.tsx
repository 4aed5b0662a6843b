import { responsesOf } from '../../analysis/latestResponses.ts';
import type { Document } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { useDocumentMessages } from '../../messages/useDocumentMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { columns } from '../../ui/columns.ts';
import styles from './Documents.module.css';
import { SourceList } from './SourceList.tsx';

/** What each party has answered: the same space for every one of them, whoever is on screen elsewhere. */
export function Responses({ document: d }: { document: Document }) {
  const m = useMessages();
  const mp = useDocumentMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  return (
    <section>
      <h2>{mp.answers}</h2>
      <div className={styles.responses} style={columns(index.data.parties.length)}>
        {index.data.parties.map((party) => {
          const responses = responsesOf(d, party.id, day);
          return (
            <div key={party.id}>
              <h3>
                <Shape look={party} /> {party.name}
              </h3>
              {responses.length === 0 && <p className={styles.meta}>{mp.notStated}</p>}
              {responses.map((r) => (
                <div key={r.id}>
                  <p>
                    <span className={styles.act}>{m.common.responses[r.act]}</span> {r.summary}
                    {r.date !== undefined && <span className={styles.meta}> {dates(r.date)}</span>}
                  </p>
                  {r.statements?.map((id) => {
                    const s = index.statements.get(id);
                    return s ? (
                      <p key={id}>
                        <ViewLink to={{ screen: 'quote', item: id }}>
                          {index.people.get(s.speaker)?.name}:{' '}
                          {s.quote === undefined ? mp.reported(s.says) : `“${s.quote}”`}
                        </ViewLink>
                      </p>
                    ) : null;
                  })}
                  {r.sources && <SourceList ids={r.sources} />}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}
