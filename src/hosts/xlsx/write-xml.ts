/** Pieces of XML. */

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** How parts refer to others. */
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** Characters that XML 1.0 cannot hold, halves of characters among them; a workbook writes them as `_x001F_` (ECMA-376 part 1, 22.9.2.19). */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A text as XML writes it, between tags or in an attribute.
 * @example escapeXml('Sarana & Prasarana') // 'Sarana &amp; Prasarana'
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (sign) => entities[sign]!)
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
