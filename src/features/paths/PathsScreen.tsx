import { useMessages } from '../../messages/useMessages.ts';

/** All issues at once: the paths of the parties' positions, small. */
export function PathsScreen() {
  const m = useMessages().shell;
  return <h1>{m.screens.paths}</h1>;
}
