import { statementsBy } from '../../analysis/asOf.ts';
import { pointAnswers } from '../../analysis/pointStory.ts';
import type { Document, Party, Response } from '../../record/types.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { writeSelection } from '../../store/selection.ts';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './People.module.css';

interface Answer {
  readonly document: Document;
  readonly response: Response;
}

/** What a party has answered to single points of all texts, by what it answered, newest text first. */
export function PartyPoints({
  party,
  documents,
}: {
  party: Party;
  documents: readonly Document[];
}) {
  const m = usePeopleMessages();
  const { responses } = useMessages().common;
  const index = useIndex();
  const day = useDay();
  const byAct = new Map<Response['act'], Answer[]>();
  for (const document of documents.toReversed())
    for (const response of pointAnswers(index, document, day))
      if (response.party === party.id)
        byAct.set(response.act, [...(byAct.get(response.act) ?? []), { document, response }]);
  if (byAct.size === 0) return null;
  return (
    <section id="points">
      <h2>{m.points}</h2>
      <p className={styles.meta}>{m.pointsHelp}</p>
      {[...byAct]
        .sort(([a], [b]) => Number(b === 'rejects') - Number(a === 'rejects'))
        .map(([act, list]) => (
          <section key={act} id={`points-${act}`} aria-labelledby={`points-${act}-title`}>
            <h3 id={`points-${act}-title`}>
              {responses[act]} ({list.length})
            </h3>
            <ul className={styles.rows}>
              {list.map((answer) => (
                <PointAnswer key={answer.response.id} {...answer} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

function PointAnswer({ document, response }: Answer) {
  const m = usePeopleMessages();
  const dates = useDates();
  const index = useIndex();
  const day = useDay();
  return (
    <li className={styles.position}>
      <div>
        {(response.provisions ?? []).map((id) => {
          const p = index.provisions.get(id)?.provision;
          return p ? (
            <p key={id}>
              <ViewLink
                to={{
                  screen: 'document',
                  item: document.id,
                  selection: writeSelection({ kind: 'provision', provision: id }),
                  quote: null,
                }}
              >
                {m.pointOf(p.number, document.label)}
              </ViewLink>{' '}
              {p.summary}
            </p>
          ) : null;
        })}
      </div>
      <div>
        {response.summary}
        {response.date !== undefined && (
          <p className={styles.meta}>{dates(response.date, 'long')}</p>
        )}
        {statementsBy(index, response.statements, day).map((s) => (
          <p key={s.id}>
            <ViewLink
              to={{ screen: 'quote', item: s.id }}
              className={s.quote === undefined ? undefined : styles.quote}
            >
              {index.people.get(s.speaker)?.name}:{' '}
              {s.quote === undefined ? m.reported(s.says) : `“${s.quote}”`}
            </ViewLink>
          </p>
        ))}
      </div>
    </li>
  );
}
