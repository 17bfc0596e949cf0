import type { Finding } from '../findings/finding';
import { cellAt, type Sheet } from '../workbook/workbook';
import { identitySheet } from '../scaffold/fill-text';
import type { CheckContext } from './context';
import { remark } from './remark';

const rule = 'tabel';

/** A sheet without a known table looks like one with at least so many rows side by side. */
const fewestRows = 3;

/**
 * What looks like a table and is of no known kind: headings that fit none, and sheets with rows side by side in which no
 * table was found. Nothing was checked there, and the user should know.
 *
 * Sumber: menurut praktik.
 * @example checkUnknownTables(context) // a sheet with a list of meetings: one note at its first cell
 */
export function checkUnknownTables({ recognition, workbook }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  const spoken = new Set(recognition.tables.map((table) => table.sheet.name));
  for (const { sheet: name, row, title } of recognition.unknown) {
    spoken.add(name);
    const sheet = workbook.sheets.find((each) => each.name === name)!;
    const place = { sheet: name, row, column: firstFilled(sheet, row) };
    findings.push(remark(rule, 'info', place, 'tabel.unknown', { title: title ?? name }));
  }
  for (const sheet of workbook.sheets) {
    if (spoken.has(sheet.name) || sheet.name === identitySheet) continue;
    const rows = rowsSideBySide(sheet);
    if (rows.length < fewestRows) continue;
    const place = { sheet: sheet.name, row: rows[0]!, column: firstFilled(sheet, rows[0]!) };
    findings.push(remark(rule, 'info', place, 'tabel.unknown', { title: sheet.name }));
  }
  return findings;
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return value !== null && value !== '';
}

function firstFilled(sheet: Sheet, row: number): number {
  const cells = sheet.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) if (isFilled(sheet, row, column)) return column;
  return 0;
}

/** The first rows of a sheet that fill two cells or more; no more of them are needed than make a table. */
function rowsSideBySide(sheet: Sheet): number[] {
  const found: number[] = [];
  for (let row = 0; row < sheet.rows.length && found.length < fewestRows; row++) {
    const cells = sheet.rows[row] ?? [];
    let filled = 0;
    for (let column = 0; column < cells.length && filled < 2; column++) if (isFilled(sheet, row, column)) filled++;
    if (filled === 2) found.push(row);
  }
  return found;
}
