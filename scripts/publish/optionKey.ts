/**
 * An option's id is unique only within its issue, and a foreign key of two columns breaks where one
 * of them is empty; so tables refer to an option by one column, `issue/option`.
 */
export function optionKey(
  issue: string | undefined,
  option: string | undefined,
): string | undefined {
  return issue === undefined || option === undefined ? undefined : `${issue}/${option}`;
}
