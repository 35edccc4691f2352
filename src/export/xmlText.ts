const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/* eslint-disable no-control-regex */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

/** Text without what XML does not allow at all: control characters and halves of surrogate pairs. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '');
}

/** Text as the content of an element of XML or HTML, or of an attribute between double quotes. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
