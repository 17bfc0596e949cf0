/** How high the rows of a table must be: a program that opens a file does not fit them to what formulas will show. */
import type { DraftTable } from './draft';
import { filledText } from './fill-text';
import type { Office } from './office';

const lineHeight = 13.5;
/** Letters are wider than the digits by which column widths are counted. */
const letterWidth = 1.12;
/** Letters of a text that is not known before it is typed, or looked up in another table. */
const lettersOfUnknownText = { typed: 54, lookedUp: 67 };
/** Narrow columns hold short texts. */
const narrow = 20;

/** The lines that a text takes when its words are wrapped in a width. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = word.length * letterWidth;
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    // A word that is longer than the column is broken.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length + 1;
  }
  return lines;
}

/** The heights of heading and data rows, in points. */
export function tableHeights(table: DraftTable, widths: readonly number[], office: Office): Map<number, number> {
  const heights = new Map<number, number>();
  table.headings.forEach((texts, level) => {
    const lines = texts.map((text, column) => {
      const below = table.hasColumnNumbers && level + 2 === table.headings.length ? null : table.headings[level + 1];
      const isGroup = text !== null && (below?.[column] ?? null) !== null;
      return text === null || isGroup ? 1 : linesOf(filledText(text, office), widths[column]! - 1);
    });
    heights.set(table.headingTop + level, Math.max(...lines) * lineHeight);
  });
  table.rows.forEach((row, item) => {
    const lines = table.columns.map((column, index) => {
      if (column === null || (column.content !== 'text' && column.content !== 'label')) return 1;
      const content = row.content(column.entry, column.offset, column.nth);
      if (content.kind === 'none') return 1;
      const width = widths[index]! - 1;
      const text = content.kind === 'formula' ? null : content.value;
      if (text !== null) return linesOf(String(text), width);
      const letters = lettersOfUnknownText[content.kind === 'formula' ? 'lookedUp' : 'typed'];
      return width < narrow || row.total ? 1 : Math.ceil(letters / width);
    });
    heights.set(table.headingBottom + 1 + item, Math.max(...lines) * lineHeight);
  });
  return heights;
}
