/** Finds the marks of a template, such as `{{BAB_III}}`, each in a paragraph of its own. */

/** A paragraph that holds nothing but a mark. */
export interface Mark {
  readonly name: string;
  /** Where the paragraph begins and ends in the XML. */
  readonly start: number;
  readonly end: number;
}

const paragraph = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g;
const text = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;

/** The marks in the order in which they stand; Word may keep the letters of one in several pieces. */
export function marksIn(xml: string): Mark[] {
  const marks: Mark[] = [];
  for (const found of xml.matchAll(paragraph)) {
    const written = [...found[0].matchAll(text)].map(([, piece]) => piece).join('');
    const name = /^\s*\{\{\s*([A-Z_]+)\s*\}\}\s*$/.exec(written)?.[1];
    if (name !== undefined) marks.push({ name, start: found.index, end: found.index + found[0].length });
  }
  return marks;
}
