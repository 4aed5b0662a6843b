import type { Issue } from '../../record/types.ts';

/** The words of an option of an issue. */
export function optionLabel(issue: Issue, option: string): string {
  return issue.options.find((o) => o.id === option)?.label ?? option;
}
