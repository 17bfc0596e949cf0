/** How wide the columns of a table on paper are, and whether it needs a page on its side. */

/** Characters of the smaller letters of a table that fit on a page of A4 that stands upright. */
const upright = 92;
/** No column is narrower or, by the length of its texts alone, wider. */
const narrowest = 4;
const widest = 34;
/** A long text is read best in about so many lines. */
const linesOfText = 6;

/**
 * The widths in characters: the longest word fits, and long texts have more room than short ones.
 * @param rows the texts of the cells that cover one column, by row and column; undefined for those that cover several
 */
export function columnWidths(rows: readonly (readonly (string | undefined)[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    let word = narrowest;
    let text = narrowest;
    for (const row of rows) {
      const written = row[column] ?? '';
      text = Math.max(text, written.length / linesOfText);
      for (const each of written.split(/[\s/-]+/)) word = Math.max(word, each.length + 1);
    }
    return Math.max(word, Math.min(text, widest));
  });
}

/** Whether so wide a table needs a page on its side. */
export function isWide(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + width, 0) > upright;
}
