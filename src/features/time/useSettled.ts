import { useEffect, useState } from 'react';

/** Long enough to be the end of a drag or of a run of keys. */
const REST_MS = 700;

/** A text once it has rested, for a live region: a run of changes is told as one. Empty at first. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
