/** Finds the title printed above a table. */
import type { Sheet } from '../workbook/workbook';

const rowsToLookAt = 4;
const longestTitle = 250;

/** The text of a row that has one filled cell, or null. */
function singleText(sheet: Sheet, row: number): string | null {
  let text: string | null = null;
  for (const cell of sheet.rows[row] ?? []) {
    if (cell === undefined || cell.value === null || cell.value === '') continue;
    if (text !== null || typeof cell.value !== 'string') return null;
    text = cell.value.trim();
  }
  return text;
}

/**
 * The title of the table whose headings begin at a row: the nearest line above that begins with "Tabel", else the
 * nearest short line; a title over several lines is joined.
 */
export function titleAbove(sheet: Sheet, top: number): string | null {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - rowsToLookAt); row--) {
    const text = singleText(sheet, row);
    if (text === null) {
      if ((sheet.rows[row] ?? []).some((cell) => cell !== undefined && cell.value !== null && cell.value !== '')) break;
      continue;
    }
    if (text === '' || text.length > longestTitle) break;
    lines.unshift(text);
    if (/^tabel\b/i.test(text)) return lines.join(' ');
  }
  return lines.length === 0 ? null : lines[lines.length - 1]!;
}
