import { savedCopy } from '../../analysis/savedCopy.ts';
import type { Source } from '../../record/types.ts';
import { useQuoteMessages } from '../../messages/useQuoteMessages.ts';
import { OutLink } from '../../ui/OutLink.tsx';

/** A way to the source that is left when its page is gone. */
export function SavedCopy({ source }: { source: Source }) {
  const mq = useQuoteMessages();
  const copy = savedCopy(source);
  return copy ? (
    <>
      {' '}
      · <OutLink href={copy.url}>{copy.known ? mq.savedCopy : mq.lookForCopy}</OutLink>
    </>
  ) : null;
}
