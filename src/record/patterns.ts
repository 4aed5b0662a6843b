/** Lower-case words joined by `-`, parts joined by `.`; never changed once published. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Whether a text is an absolute http or https address: the only kind that may become a link. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/.test(text)) return false;
  try {
    const { protocol } = new URL(text);
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}

/** The name of a release of the record: its day, with a number if it is not the first of that day. */
export const VERSION_PATTERN = /^\d{4}-\d\d-\d\d(?:\.\d{1,3})?$/;
