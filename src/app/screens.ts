import { lazy, type ComponentType } from 'react';
import type { Screen, View } from '../store/view.ts';
import { ComparePage, loadCompareParts } from './ComparePage.tsx';

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
  versus: async () => (await import('../features/documents/VersusScreen.tsx')).VersusScreen,
  clause: async () => (await import('../features/documents/ClauseScreen.tsx')).ClauseScreen,
  landing: async () => (await import('../features/documents/LandingScreen.tsx')).LandingScreen,
  disputes: async () => (await import('../features/disputes/DisputesScreen.tsx')).DisputesScreen,
  dispute: async () => (await import('../features/disputes/DisputeScreen.tsx')).DisputeScreen,
  people: async () => (await import('../features/people/PeopleScreen.tsx')).PeopleScreen,
  person: async () => (await import('../features/people/PersonScreen.tsx')).PersonScreen,
  party: async () => (await import('../features/people/PartyScreen.tsx')).PartyScreen,
  method: async () => (await import('../features/method/MethodScreen.tsx')).MethodScreen,
  data: async () => (await import('../features/data/DataScreen.tsx')).DataScreen,
  briefing: async () => (await import('../features/takeaway/BriefingScreen.tsx')).BriefingScreen,
  paths: async () => (await import('../features/paths/PathsScreen.tsx')).PathsScreen,
  blanks: async () => (await import('../features/blanks/BlanksScreen.tsx')).BlanksScreen,
  missing: async () => (await import('../features/missing/MissingScreen.tsx')).MissingScreen,
};

const later = (load: Part) => lazy(async () => ({ default: await load() }));

const COMPONENTS = new Map<Screen, ComponentType>([
  ['compare', ComparePage],
  ...(Object.keys(LOAD) as (keyof typeof LOAD)[]).map(
    (screen) => [screen, later(LOAD[screen])] as const,
  ),
]);

/** The component of a screen; one that is not here yet suspends. */
export function screenComponent(screen: Screen): ComponentType {
  return COMPONENTS.get(screen)!;
}

/**
 * Brings a screen before the first render, so that the prerendered page is replaced by itself and
 * nothing jumps. False: it did not come.
 */
export async function preloadScreen({ screen, show }: View): Promise<boolean> {
  try {
    if (screen === 'compare') await loadCompareParts(show === 'changes');
    else COMPONENTS.set(screen, await LOAD[screen]());
    return true;
  } catch {
    return false;
  }
}
