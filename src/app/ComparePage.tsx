import { lazy, Suspense, type ComponentType } from 'react';
import { CHANGED, loadChanged } from '../features/compare/changedPart.ts';
import { CompareTable } from '../features/compare/CompareTable.tsx';
import { Headline } from '../features/compare/Headline.tsx';
import { loadRow } from '../features/compare/rowPart.ts';
import { FilterBar } from '../features/filters/FilterBar.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useComparedDay, useView } from '../store/AppStoreContext.tsx';
import { ViewLink } from '../store/ViewLink.tsx';
import styles from './ComparePage.module.css';
import { PartBoundary } from './PartBoundary.tsx';

const loadDocuments = async () =>
  (await import('../features/compare/DocumentTable.tsx')).DocumentTable;
const loadTimeline = async () => {
  const { Timeline } = await import('../features/timeline/Timeline.tsx');
  return () => <Timeline size="compact" />;
};
const loadQuotes = async () => (await import('../features/quotes/QuotePanel.tsx')).QuotePanel;

/** Parts that come in chunks of their own; one that is not here yet suspends. */
const PARTS: Record<'DocumentTable' | 'QuotePanel' | 'Timeline', ComponentType> = {
  DocumentTable: lazy(async () => ({ default: await loadDocuments() })),
  QuotePanel: lazy(async () => ({ default: await loadQuotes() })),
  Timeline: lazy(async () => ({ default: await loadTimeline() })),
};

/**
 * Brings the parts before the first render, so that none pops up later; fails if one doesn't come.
 * What compares two days comes only where two days are compared.
 */
export async function loadCompareParts(compared: boolean): Promise<void> {
  [PARTS.DocumentTable, PARTS.QuotePanel, PARTS.Timeline] = await Promise.all([
    loadDocuments(),
    loadQuotes(),
    loadTimeline(),
    loadRow(),
    compared && loadChanged(),
  ]);
}

/** The dashboard: three linked parts that show one selection. */
export function ComparePage() {
  const m = useMessages().shell;
  const embed = useView('embed') !== null;
  const compared = useComparedDay() !== null;
  const { DocumentTable, QuotePanel, Timeline } = PARTS;
  return (
    <>
      <PartBoundary part={m.parts.headline}>
        <Headline />
      </PartBoundary>
      {compared && !embed && (
        <PartBoundary part={m.parts.changes}>
          <Suspense fallback={null}>
            <CHANGED.Summary />
          </Suspense>
        </PartBoundary>
      )}
      {!embed && (
        <p className={styles.more}>
          <ViewLink to={{ screen: 'paths', item: null }}>{m.toPaths}</ViewLink>
        </p>
      )}
      {!embed && (
        <>
          <PartBoundary part={m.parts.filters}>
            <FilterBar />
          </PartBoundary>
          <PartBoundary part={m.parts.timeline}>
            <Suspense fallback={null}>
              <Timeline />
            </Suspense>
          </PartBoundary>
        </>
      )}
      <div className={styles.parts}>
        <div className={styles.tables}>
          <PartBoundary part={m.parts.table}>
            <CompareTable />
            {!embed && (
              <p className={styles.foot}>
                <ViewLink to={{ screen: 'blanks', item: null, selection: null, quote: null }}>
                  {m.screens.blanks}
                </ViewLink>
                {m.blanksHelp}
              </p>
            )}
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
