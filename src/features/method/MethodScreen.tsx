import { useMessages, useDates } from '../../messages/useMessages.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useIndex } from '../../store/AppStoreContext.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { AgreementSection } from './AgreementSection.tsx';
import { AssuranceTable } from './AssuranceTable.tsx';
import { Codebook } from './Codebook.tsx';
import { CorrectionsTable } from './CorrectionsTable.tsx';
import { Deciders } from './Deciders.tsx';
import { GapExample } from './GapExample.tsx';
import styles from './Method.module.css';
import { TimeRules } from './TimeRules.tsx';
import { Voices } from './Voices.tsx';

/** How the record is made, how sure it is, what was corrected, and under which licence it stands. */
export function MethodScreen() {
  const m = useMessages();
  const mm = useMethodMessages();
  const dates = useDates();
  const index = useIndex();
  const { meta, issues } = index.data;
  const of = mm.countOf;
  return (
    <div className={styles.page}>
      <h1>{mm.title}</h1>
      <section>
        <h2>{mm.what}</h2>
        <p>{mm.whatText}</p>
        <p>
          {mm.counts({
            issues: of.issues(issues.length),
            positions: of.positions(index.data.positions.length),
            statements: of.statements(index.data.statements.length),
            documents: of.documents(index.data.documents.length),
          })}
        </p>
      </section>
      <section>
        <h2>{mm.reach}</h2>
        <p>{meta.coverage}</p>
        <p>
          {m.shell.footerCoverage(
            dates(meta.searchedUntil, 'long'),
            dates(meta.latestMaterial, 'long'),
          )}
        </p>
        {meta.notCovered && (
          <>
            <h3>{mm.notCovered}</h3>
            <ul className={styles.bullets}>
              {meta.notCovered.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h2>{mm.code}</h2>
        <ul className={styles.bullets}>
          {mm.codeRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h3>{mm.acts}</h3>
        <dl className={styles.terms}>
          {Object.entries(mm.actText).map(([act, text]) => (
            <div key={act}>
              <dt>{m.common.acts[act as keyof typeof mm.actText]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <h3>{mm.basis}</h3>
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
        <h2>{mm.gap}</h2>
        <p>{mm.gapText}</p>
        <GapExample />
      </section>
      <Codebook />
      <Deciders />
      <TimeRules />
      <section>
        <h2>{mm.sure}</h2>
        <p>{mm.sureText}</p>
        <AssuranceTable
          caption={mm.againTitle}
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
        <p>{mm.confidenceText}</p>
        <AssuranceTable caption={mm.confidenceTitle} columns={['high', 'medium', 'low']} />
        <Voices />
      </section>
      <AgreementSection />
      <section>
        <h2>{mm.corrections}</h2>
        <CorrectionsTable />
      </section>
      <section>
        <h2>{mm.licence}</h2>
        <p>{mm.licenceText}</p>
        <h2>{mm.contribute}</h2>
        <p>
          {mm.contributeText}{' '}
          {meta.repository !== undefined && (
            <OutLink href={`${meta.repository.replace(/\/$/, '')}/blob/HEAD/CONTRIBUTING.md`}>
              {mm.contributeHow}
            </OutLink>
          )}
        </p>
        <h2>{mm.privacy}</h2>
        <p>{mm.privacyText}</p>
      </section>
    </div>
  );
}
