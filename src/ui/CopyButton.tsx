import { useEffect, useState } from 'react';
import { copyText } from './copyText.ts';

interface Props {
  readonly text: () => string;
  /** The same for programs that take HTML. */
  readonly html?: () => string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  readonly className?: string | undefined;
}

/** Copies a text; says whether it worked, and shows the text to copy by hand when it did not. */
export function CopyButton({ text, html, label, done, failed, className }: Props) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  useEffect(() => {
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('idle'), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() =>
          void copyText(text(), html?.()).then((ok) => setState(ok ? 'done' : 'failed'))
        }
      >
        {label}
      </button>
      <span role="status">
        {state === 'done' ? ` ${done}` : ''}
        {state === 'failed' ? ` ${failed}` : ''}
      </span>
      {state === 'failed' && (
        <textarea
          readOnly
          rows={3}
          aria-label={label}
          value={text()}
          onFocus={(e) => e.currentTarget.select()}
        />
      )}
    </>
  );
}
