import { useMessages } from '../messages/useMessages.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import type { LoadFailure } from './loadRecord.ts';
import styles from './LoadFailed.module.css';

interface Props {
  readonly failure: LoadFailure;
  readonly base: string;
  readonly onRetry: () => void;
  readonly onFile: (file: File) => void;
}

const SHOWN = 50;

/** Says why there is no record to show, what is wrong and where, and what can be done. */
export function LoadFailed({ failure, base, onRetry, onFile }: Props) {
  const m = useMessages();
  const problems = failure.kind === 'problems' ? failure.problems : [];
  const lines = problems.map(
    (p) =>
      `${p.line === null ? '' : `${m.shell.line(p.line)}, `}${p.entry}: ${p.message}. ${m.shell.todo} ${p.fix} [${p.code}]`,
  );
  return (
    <main className={styles.failed}>
      <h1>{m.shell.failedTitle}</h1>
      <p role="alert">
        {failure.kind === 'network' && m.shell.failedNetwork}
        {failure.kind === 'status' && m.shell.failedStatus(failure.status)}
        {failure.kind === 'not-json' && `${m.shell.failedShape} (${failure.detail})`}
        {failure.kind === 'problems' && m.shell.failedProblems(problems.length)}
      </p>
      {lines.length > 0 && (
        <ol className={styles.problems}>
          {lines.slice(0, SHOWN).map((line, i) => (
            <li key={i}>{line}</li>
          ))}
        </ol>
      )}
      <p className={styles.actions}>
        {failure.kind !== 'problems' && (
          <button type="button" onClick={onRetry}>
            {m.common.retry}
          </button>
        )}
        {lines.length > 0 && (
          <CopyButton
            text={() => lines.join('\n')}
            label={m.shell.copyReport}
            done={m.shell.reportCopied}
            failed={m.shell.reportFallback}
          />
        )}
        <FileButton label={m.shell.openRecordChoose} onFile={onFile} />
        <a href={base}>{m.shell.failedHome}</a>
      </p>
    </main>
  );
}
