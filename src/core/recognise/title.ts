/** Finds the title printed above a table. */
import { onlyOne } from '../only-one';
import { cellAt, filledColumns, type Sheet } from '../workbook/workbook';

const rowsToLookAt = 4;
const longestTitle = 250;

/** The text of a row that has one filled cell, or null. */
function singleText(sheet: Sheet, row: number): string | null {
  const column = onlyOne(filledColumns(sheet, row));
  const value = column === null ? null : cellAt(sheet, row, column)?.value;
  return typeof value === 'string' ? value.trim() : null;
}

/** A line that only says whose it is, or of which year: what it is stands right above. */
const restOfTitle =
  /^(?:pemerintah|provinsi|kabupaten|kota|kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat|kantor|satuan|balai|biro|bagian|uptd?|puskesmas|rumah sakit|rsud|tahun)\b(?!.*:$)/i;

/**
 * The title of the table whose headings begin at a row: the nearest line above that begins with "Tabel", else the
 * nearest short line; a title over several lines is joined.
 */
export function titleAbove(sheet: Sheet, top: number): string | null {
  const lines: string[] = [];
  let title: string | undefined;
  let below = NaN;
  for (let row = top - 1; row >= Math.max(0, top - rowsToLookAt); row--) {
    const text = singleText(sheet, row);
    if (text === null && filledColumns(sheet, row).length === 0) continue;
    if (text === null || text === '' || text.length > longestTitle) break;
    lines.unshift(text);
    if (/^tabel\b/i.test(text)) return lines.join(' ');
    if (title === undefined || (row === below - 1 && restOfTitle.test(title))) [title, below] = [lines.join(' '), row];
  }
  return title ?? null;
}
