import { useMessages } from '../../messages/useMessages.ts';

/** Issues and parties without a word, or without one for long. */
export function BlanksScreen() {
  const m = useMessages().shell;
  return <h1>{m.screens.blanks}</h1>;
}
