import codings from '../../../.cache/agreement.json';
import { LANGUAGE } from '../../messages/useMessages.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import { Shape } from '../../ui/Shape.tsx';
import type { Agreement } from './agreement.ts';
import styles from './Method.module.css';

const FRACTION = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const PERCENT = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });

/** How far two independent codings of this site's record agree, and what came of each difference. */
export function AgreementSection() {
  const mm = useMethodMessages();
  const m = mm.agreement;
  const index = useIndex();
  const all: Agreement & { readonly record: string } = codings;
  // Another record has been coded by others.
  if (all.record !== index.data.meta.id) return null;
  const share = (c: { coded: number; same: number }) =>
    c.coded === 0 ? '–' : PERCENT.format(c.same / c.coded);
  const figure = (x: number | null) => (x === null ? '–' : FRACTION.format(x));
  const option = (issue: string, id: string | null) =>
    id === null ? m.none : (index.issues.get(issue)?.options.find((o) => o.id === id)?.label ?? id);
  return (
    <section id="coded-twice">
      <h2>{m.title}</h2>
      <p>{m.text}</p>
      <p>
        {m.counts(
          all.positions.coded,
          all.entries,
          share(all.positions),
          all.points.coded,
          share(all.points),
          figure(all.alpha),
        )}
      </p>
      <p>{m.settled(all.settled)}</p>
      <div className={styles.scroll} role="group" aria-label={m.byParty} tabIndex={0}>
        <table className={`${styles.table} ${styles.numbers}`}>
          <caption>{m.byParty}</caption>
          <thead>
            <tr>
              <th scope="col">{mm.columns.party}</th>
              <th scope="col">{m.coded}</th>
              <th scope="col">{m.same}</th>
              <th scope="col">{m.share}</th>
            </tr>
          </thead>
          <tbody>
            {all.parties.map((row) => {
              const party = index.parties.get(row.party);
              return party ? (
                <tr key={row.party}>
                  <th scope="row">
                    <Shape look={party} /> {party.name}
                  </th>
                  <td>{row.coded}</td>
                  <td>{row.same}</td>
                  <td>{share(row)}</td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
      <div className={styles.scroll} role="group" aria-label={m.byIssue} tabIndex={0}>
        <table className={`${styles.table} ${styles.numbers}`}>
          <caption>{m.byIssue}</caption>
          <thead>
            <tr>
              <th scope="col">{m.issue}</th>
              <th scope="col">{m.coded}</th>
              <th scope="col">{m.same}</th>
              <th scope="col">{m.share}</th>
              <th scope="col">{m.pairs}</th>
              <th scope="col">{m.alpha}</th>
            </tr>
          </thead>
          <tbody>
            {all.issues.map((row) => (
              <tr key={row.issue}>
                <th scope="row">
                  <ViewLink to={{ screen: 'issue', item: row.issue }}>
                    {index.issues.get(row.issue)?.title ?? row.issue}
                  </ViewLink>
                </th>
                <td>{row.coded}</td>
                <td>{row.same}</td>
                <td>{share(row)}</td>
                <td>{row.pairs}</td>
                <td>{figure(row.alpha)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{m.reasons(all.reasons.length)}</summary>
        <dl className={styles.terms}>
          {all.reasons.map((r) => (
            <div key={r.entry}>
              <dt>{r.entry}</dt>
              <dd>
                {m.difference(
                  option(r.issue, r.first),
                  option(r.issue, r.second),
                  option(r.issue, r.settled),
                )}{' '}
                {r.reason}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
