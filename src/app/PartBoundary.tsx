import { Component, type ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import styles from './PartBoundary.module.css';

interface Props {
  /** What the reader calls this part. */
  readonly part: string;
  readonly children: ReactNode;
}

function Failed({ part, error, onRetry }: { part: string; error: Error; onRetry: () => void }) {
  const m = useMessages();
  const report = () =>
    [
      part,
      error.name,
      error.message,
      error.stack ?? '',
      window.location.href,
      navigator.userAgent,
    ].join('\n');
  return (
    <div className={styles.failed} role="alert">
      <p>{m.shell.partFailed(part)}</p>
      <p className={styles.actions}>
        <button type="button" onClick={onRetry}>
          {m.common.retry}
        </button>{' '}
        <CopyButton
          text={report}
          label={m.shell.copyReport}
          done={m.shell.reportCopied}
          failed={m.shell.reportFallback}
        />
      </p>
    </div>
  );
}

/** Keeps a failure inside one part of the page, and offers a report of it. */
export class PartBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <Failed
        part={this.props.part}
        error={this.state.error}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
