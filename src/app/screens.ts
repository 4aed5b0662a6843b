import { lazy, type ComponentType } from 'react';
import type { Screen } from '../store/view.ts';
import { ComparePage } from './ComparePage.tsx';

type Part = () => Promise<ComponentType>;

/** Every screen but the first comes in a chunk of its own. */
const LOAD: Readonly<Record<Exclude<Screen, 'compare'>, Part>> = {
  issue: async () => (await import('../features/issues/IssueScreen.tsx')).IssueScreen,
  timeline: async () => (await import('./TimelinePage.tsx')).TimelinePage,
  quotes: async () => (await import('../features/quotes/QuotesScreen.tsx')).QuotesScreen,
  quote: async () => (await import('../features/quotes/QuoteScreen.tsx')).QuoteScreen,
  documents: async () =>
    (await import('../features/documents/DocumentsScreen.tsx')).DocumentsScreen,
  document: async () => (await import('../features/documents/DocumentScreen.tsx')).DocumentScreen,
  disputes: async () => (await import('../features/disputes/DisputesScreen.tsx')).DisputesScreen,
  method: async () => (await import('../features/method/MethodScreen.tsx')).MethodScreen,
};

const later = (load: Part) => lazy(async () => ({ default: await load() }));

const COMPONENTS: Record<Screen, ComponentType> = {
  compare: ComparePage,
  issue: later(LOAD.issue),
  timeline: later(LOAD.timeline),
  quotes: later(LOAD.quotes),
  quote: later(LOAD.quote),
  documents: later(LOAD.documents),
  document: later(LOAD.document),
  disputes: later(LOAD.disputes),
  method: later(LOAD.method),
};

/** The component of a screen; one that is not here yet suspends. */
export function screenComponent(screen: Screen): ComponentType {
  return COMPONENTS[screen];
}

/**
 * Brings a screen before the first render, so that the prerendered page is replaced by itself and
 * nothing jumps. A failure is left to the screen, which shows it.
 */
export async function preloadScreen(screen: Screen): Promise<void> {
  if (screen === 'compare') return;
  try {
    COMPONENTS[screen] = await LOAD[screen]();
  } catch {
    // Suspends again and then tells.
  }
}
