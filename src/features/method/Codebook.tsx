import { useMemo } from 'react';
import { optionGrounds, type OptionGround } from '../../analysis/optionGround.ts';
import type { Issue, Position } from '../../record/types.ts';
import { useDates } from '../../messages/useMessages.ts';
import { useMethodMessages } from '../../messages/useMethodMessages.ts';
import { useDay, useIndex } from '../../store/AppStoreContext.tsx';
import { ViewLink } from '../../store/ViewLink.tsx';
import styles from './Method.module.css';

/** Every issue with its options in their order, and why each option is on the scale. */
export function Codebook() {
  const mm = useMethodMessages();
  const index = useIndex();
  return (
    <section id="codebook">
      <h2>{mm.codebook}</h2>
      <p>{mm.codebookText}</p>
      {index.data.groups.map((group) => (
        <div key={group.id}>
          <h3>{group.title}</h3>
          {index.data.issues
            .filter((issue) => issue.group === group.id)
            .map((issue) => (
              <CodebookIssue key={issue.id} issue={issue} />
            ))}
        </div>
      ))}
    </section>
  );
}

function CodebookIssue({ issue }: { issue: Issue }) {
  const mm = useMethodMessages();
  const index = useIndex();
  const day = useDay();
  const grounds = useMemo(() => optionGrounds(index, issue, day), [index, issue, day]);
  return (
    <details className={styles.issue}>
      <summary>
        {issue.title}: {mm.countOf.options(issue.options.length)}
      </summary>
      <p>
        {issue.question} {issue.ordered ? mm.ordered : mm.unordered}{' '}
        <ViewLink to={{ screen: 'issue', item: issue.id }}>{mm.toIssue(issue.title)}</ViewLink>
      </p>
      <ol start={0}>
        {issue.options.map((option, i) => (
          <li key={option.id}>
            <b>{option.label}</b>
            <br />
            {option.why} <Ground ground={grounds[i]!} />
          </li>
        ))}
      </ol>
      {issue.rule !== undefined && (
        <p>
          <b>{mm.rule}</b> {issue.rule}
        </p>
      )}
    </details>
  );
}

function Ground({ ground }: { ground: OptionGround }) {
  const mm = useMethodMessages();
  const dates = useDates();
  const index = useIndex();
  const who = (list: readonly Position[]) =>
    list.map((p) => mm.partySince(index.parties.get(p.party)?.short ?? p.party, dates(p.from)));
  const parts = [
    ground.asked.length > 0 && mm.askedBy(who(ground.asked)),
    ground.accepted.length > 0 && mm.acceptedBy(who(ground.accepted)),
    ground.documents.length > 0 && mm.inDocuments(ground.documents.map((d) => d.label)),
  ].filter((x) => x !== false);
  return <>{parts.length === 0 ? mm.namedByNone : parts.join(' ')}</>;
}
