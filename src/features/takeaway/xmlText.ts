/** What XML 1.0 cannot hold: control characters, halves of pairs. A file with one does not open. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the characters that an office file cannot hold. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '');
}
