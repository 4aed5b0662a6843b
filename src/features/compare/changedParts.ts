import { ChangedCell } from './ChangedCell.tsx';
import { ChangedGap } from './ChangedGap.tsx';
import { ChangeSummary } from './ChangeSummary.tsx';

/** All that only who compares two days sees, so that it comes as one file. */
export const parts = { Cell: ChangedCell, Gap: ChangedGap, Summary: ChangeSummary };
