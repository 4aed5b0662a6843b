import { useMessages, useDates } from '../../messages/useMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { AssuranceTable } from './AssuranceTable.tsx';
import { CorrectionsTable } from './CorrectionsTable.tsx';
import { GapExample } from './GapExample.tsx';
import styles from './Method.module.css';
import { Voices } from './Voices.tsx';

/** How the record is made, how sure it is, what was corrected, and under which licence it stands. */
export function MethodScreen() {
  const m = useMessages();
  const dates = useDates();
  const index = useIndex();
  const { meta, issues } = index.data;
  const of = m.method.countOf;
  const withRule = issues.filter((i) => i.rule !== undefined);
  return (
    <div className={styles.page}>
      <h1>{m.method.title}</h1>
      <section>
        <h2>{m.method.what}</h2>
        <p>{m.method.whatText}</p>
        <p>
          {m.method.counts({
            issues: of.issues(issues.length),
            positions: of.positions(index.data.positions.length),
            statements: of.statements(index.data.statements.length),
            documents: of.documents(index.data.documents.length),
          })}
        </p>
      </section>
      <section>
        <h2>{m.method.reach}</h2>
        <p>{meta.coverage}</p>
        <p>
          {m.shell.footerCoverage(
            dates(meta.searchedUntil, 'long'),
            dates(meta.latestMaterial, 'long'),
          )}
        </p>
      </section>
      <section>
        <h2>{m.method.code}</h2>
        <ul className={styles.bullets}>
          {m.method.codeRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h3>{m.method.acts}</h3>
        <dl className={styles.terms}>
          {Object.entries(m.method.actText).map(([act, text]) => (
            <div key={act}>
              <dt>{m.common.acts[act as keyof typeof m.method.actText]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <h3>{m.method.basis}</h3>
        <dl className={styles.terms}>
          {(['stated', 'reported', 'inferred'] as const).map((basis) => (
            <div key={basis}>
              <dt>{m.common.basis[basis]}</dt>
              <dd>{m.common.basisLong[basis]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{m.method.gap}</h2>
        <p>{m.method.gapText}</p>
        <GapExample />
        <details>
          <summary>{m.method.rules}</summary>
          <dl className={styles.terms}>
            {withRule.map((i) => (
              <div key={i.id}>
                <dt>{i.title}</dt>
                <dd>{i.rule}</dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
      <section>
        <h2>{m.method.sure}</h2>
        <p>{m.method.sureText}</p>
        <AssuranceTable
          caption={m.method.againTitle}
          columns={[
            'quotations',
            'reports',
            'exact',
            'elsewhere',
            'corrected',
            'lost',
            'unchecked',
          ]}
        />
        <p>{m.method.confidenceText}</p>
        <AssuranceTable caption={m.method.confidenceTitle} columns={['high', 'medium', 'low']} />
        <Voices />
      </section>
      <section>
        <h2>{m.method.corrections}</h2>
        <CorrectionsTable />
      </section>
      <section>
        <h2>{m.method.licence}</h2>
        <p>{m.method.licenceText}</p>
        <h2>{m.method.contribute}</h2>
        <p>
          {m.method.contributeText}{' '}
          {meta.repository !== undefined && (
            <OutLink href={`${meta.repository.replace(/\/$/, '')}/blob/HEAD/CONTRIBUTING.md`}>
              {m.method.contributeHow}
            </OutLink>
          )}
        </p>
        <h2>{m.method.privacy}</h2>
        <p>{m.method.privacyText}</p>
      </section>
    </div>
  );
}
