import { counted } from '../../record/recordIndex.ts';
import { cellAt } from '../../analysis/cell.ts';
import { documentsBy } from '../../analysis/lineage.ts';
import { latestResponse } from '../../analysis/latestResponses.ts';
import { isOf, speakersOf } from '../../analysis/speakers.ts';
import { useDates, useMessages } from '../../messages/useMessages.ts';
import { usePeopleMessages } from '../../messages/usePeopleMessages.ts';
import { useDay, useIndex, useView } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import { PartyPoints } from './PartyPoints.tsx';
import { PartyPositions } from './PartyPositions.tsx';
import { columns } from '../../ui/columns.ts';
import styles from './People.module.css';
import { SpeakerList } from './SpeakerList.tsx';
import { StatementList } from './StatementList.tsx';

const LATEST = 10;

/** One party: what it asks for on every issue, its texts, its answers, who speaks, what was said last. */
export function PartyScreen() {
  const m = usePeopleMessages();
  const { responses } = useMessages().common;
  const dates = useDates();
  const index = useIndex();
  const item = useView('item');
  const day = useDay();
  const party = item === null ? undefined : index.parties.get(item);
  if (!party) return null;
  const cells = index.data.issues.map((issue) => cellAt(index, party.id, issue.id, day));
  const documents = documentsBy(index, day);
  const answers = documents.flatMap((document) => {
    const response = latestResponse(index, document, party.id, day);
    return response ? [{ document, response }] : [];
  });
  const said = [...index.statements.values()]
    .filter((s) => isOf(s, party.id) && counted(index, s.id, day))
    .toReversed();
  const speakers = speakersOf(index, party.id, day);
  const own = documents.filter((d) => d.authors.includes(party.id));
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={m.title}>
        <ViewLink to={{ screen: 'people', item: null }}>{m.all}</ViewLink>
        <ViewLink to={{ screen: 'compare', item: null }}>{m.inCompare}</ViewLink>
        {index.data.parties
          .filter((p) => p !== party)
          .map((p) => (
            <ViewLink key={p.id} to={{ item: p.id }}>
              {p.name}
            </ViewLink>
          ))}
      </nav>
      <h1>
        <Shape look={party} size={16} /> {party.name}
      </h1>
      <section>
        <h2>{m.positions}</h2>
        <p className={styles.meta}>{m.positionsHelp(dates(day, 'long'))}</p>
        <PartyPositions cells={cells} />
      </section>
      {own.length > 0 && (
        <section>
          <h2>{m.documents}</h2>
          <ul className={styles.rows}>
            {own.map((d) => (
              <li key={d.id}>
                <ViewLink to={{ screen: 'document', item: d.id }}>{d.title}</ViewLink>
                <p className={styles.meta}>{dates(d.date, 'long')}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.length > 0 && (
        <section>
          <h2>{m.answers}</h2>
          <ul className={styles.rows}>
            {answers.toReversed().map(({ document, response }) => (
              <li key={response.id} className={styles.position}>
                <ViewLink to={{ screen: 'document', item: document.id }}>{document.title}</ViewLink>
                <div>
                  <span className={styles.act}>{responses[response.act]}</span> {response.summary}
                  {response.date !== undefined && (
                    <p className={styles.meta}>{dates(response.date, 'long')}</p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PartyPoints party={party} documents={documents} />
      <section>
        <h2>{m.speakers}</h2>
        <div className={styles.columns} style={columns(2)}>
          <SpeakerList speakers={speakers.filter((_, i) => i % 2 === 0)} />
          <SpeakerList speakers={speakers.filter((_, i) => i % 2 === 1)} />
        </div>
      </section>
      <section>
        <h2>{m.latest}</h2>
        <StatementList statements={said.slice(0, LATEST)} named />
        <p>
          <ViewLink to={{ screen: 'quotes', item: null, parties: [party.id] }}>
            {m.allOf(party.name)} ({m.statements(said.length)})
          </ViewLink>
        </p>
      </section>
    </div>
  );
}
