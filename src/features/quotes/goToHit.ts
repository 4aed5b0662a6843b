import type { SearchEntry } from '../../analysis/searchIndex.ts';
import type { AppStore } from '../../store/appStore.ts';
import { writeSelection } from '../../store/selection.ts';

/** Goes to what a search found: in place on the comparison, else to the page that shows it. */
export function goToHit(store: AppStore, { kind, entry }: SearchEntry): void {
  const { view, index, navigate } = store.getState();
  switch (kind) {
    case 'statement':
      if (view.screen === 'compare')
        navigate({
          selection: writeSelection({ kind: 'statement', statement: entry }),
          quote: entry,
        });
      else navigate({ screen: 'quote', item: entry });
      return;
    case 'issue':
      return navigate({ screen: 'issue', item: entry });
    case 'document':
      return navigate({ screen: 'document', item: entry });
    case 'provision':
      return navigate({
        screen: 'document',
        item: index.provisions.get(entry)?.document.id ?? null,
      });
    case 'person':
      return navigate({ screen: 'quotes', item: null, people: [entry] });
    case 'event':
      return navigate({
        screen: 'timeline',
        item: null,
        selection: writeSelection({ kind: 'event', event: entry }),
        quote: null,
      });
    case 'dispute':
      return navigate({
        screen: 'disputes',
        item: null,
        selection: writeSelection({ kind: 'dispute', dispute: entry }),
        quote: null,
      });
  }
}
