import { useMemo } from 'react';
import { filterStatements, type Filter } from '../analysis/filter.ts';
import { evidenceOf, type Selected } from '../analysis/selected.ts';
import type { Evidence } from '../analysis/cell.ts';
import type { Statement } from '../record/types.ts';
import { useDay, useIndex, useParties, useView } from './AppStoreContext.tsx';
import { readSelection } from './selection.ts';

/** The filter that the view asks for. */
export function useFilter(): Filter {
  const parties = useParties();
  const groups = useView('groups');
  const issues = useView('issues');
  const people = useView('people');
  const documents = useView('documents');
  const kinds = useView('kinds');
  const words = useView('words');
  const from = useView('from');
  const to = useView('to');
  const day = useDay();
  return useMemo(
    () => ({ parties, groups, issues, people, documents, kinds, words, from, to, day }),
    [parties, groups, issues, people, documents, kinds, words, from, to, day],
  );
}

/** Statements that pass the filter, oldest first. */
export function useFilteredStatements(): readonly Statement[] {
  const index = useIndex();
  const filter = useFilter();
  return useMemo(() => filterStatements(index, filter), [index, filter]);
}

/** What is selected. */
export function useSelected(): Selected | null {
  const text = useView('selection');
  return useMemo(() => readSelection(text), [text]);
}

/** What the selection rests on, newest first. */
export function useEvidence(): readonly Evidence[] {
  const index = useIndex();
  const selected = useSelected();
  const parties = useParties();
  const day = useDay();
  return useMemo(
    () => (selected ? evidenceOf(index, selected, parties, day) : []),
    [index, selected, parties, day],
  );
}
