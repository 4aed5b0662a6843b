import type { ReactNode } from 'react';

/** A sentence of the catalogue in which `**` surrounds what stands in bold. */
export function Rich({ text }: { text: string }): ReactNode {
  return text.split('**').map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part));
}
