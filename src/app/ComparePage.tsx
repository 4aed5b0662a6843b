import { lazy, Suspense, type ComponentType } from 'react';
import { CompareTable } from '../features/compare/CompareTable.tsx';
import { Headline } from '../features/compare/Headline.tsx';
import { FilterBar } from '../features/filters/FilterBar.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useView } from '../store/AppStoreContext.tsx';
import { ViewLink } from '../store/ViewLink.tsx';
import styles from './ComparePage.module.css';
import { PartBoundary } from './PartBoundary.tsx';

const loadDocuments = async () =>
  (await import('../features/compare/DocumentTable.tsx')).DocumentTable;
const loadQuotes = async () => (await import('../features/quotes/QuotePanel.tsx')).QuotePanel;

/** Parts that come in chunks of their own; one that is not here yet suspends. */
const PARTS: { DocumentTable: ComponentType; QuotePanel: ComponentType } = {
  DocumentTable: lazy(async () => ({ default: await loadDocuments() })),
  QuotePanel: lazy(async () => ({ default: await loadQuotes() })),
};

/** Brings the parts before the first render, so that none pops up later; fails if one doesn't come. */
export async function loadCompareParts(): Promise<void> {
  [PARTS.DocumentTable, PARTS.QuotePanel] = await Promise.all([loadDocuments(), loadQuotes()]);
}

/** The dashboard: three linked parts that show one selection. */
export function ComparePage() {
  const m = useMessages().shell;
  const embed = useView('embed') !== null;
  const { DocumentTable, QuotePanel } = PARTS;
  return (
    <>
      <PartBoundary part={m.parts.headline}>
        <Headline />
      </PartBoundary>
      {!embed && (
        <p className={styles.more}>
          <ViewLink to={{ screen: 'paths', item: null }}>{m.toPaths}</ViewLink>
          <ViewLink to={{ screen: 'blanks', item: null }}>{m.toBlanks}</ViewLink>
        </p>
      )}
      {!embed && (
        <>
          <PartBoundary part={m.parts.filters}>
            <FilterBar />
          </PartBoundary>
          <PartBoundary part={m.parts.timeline}>
            <Timeline size="compact" />
          </PartBoundary>
        </>
      )}
      <div className={styles.parts}>
        <div className={styles.tables}>
          <PartBoundary part={m.parts.table}>
            <CompareTable />
          </PartBoundary>
          {!embed && (
            <PartBoundary part={m.parts.documents}>
              <Suspense fallback={null}>
                <DocumentTable />
              </Suspense>
            </PartBoundary>
          )}
        </div>
        <div className={styles.quotes}>
          <PartBoundary part={m.parts.quotes}>
            <Suspense fallback={null}>
              <QuotePanel />
            </Suspense>
          </PartBoundary>
        </div>
      </div>
    </>
  );
}
