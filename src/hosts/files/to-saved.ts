/** Plain sheets with a look in which they can be read, for the grid and for a new .xlsx file. */
import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import { isCellError } from '../../core/workbook/workbook';
import type { SavedCell, SavedLook, SavedSheet, SavedWorkbook } from '../xlsx/export-model';
import { fittedHeights } from '../xlsx/fitted-heights';
import { savedSheet } from '../xlsx/saved-sheet';

/** Characters. */
const NARROWEST = 8;
const WIDEST = 45;
/** Twentieths of a point of one character in a Word table of the usual size. */
const TWIPS_OF_CHARACTER = 110;
const plain: SavedLook = { vertical: 'top', wrap: true };
const lined: SavedLook = { ...plain, line: { style: 'thin', color: '000000' } };
const caption: SavedLook = { bold: true };

/** How a cell looks, by its place. */
type LookAt = (row: number, column: number) => SavedLook;

function textLength({ value }: Cell): number {
  if (value === null || isCellError(value)) return 0;
  return Math.max(
    ...String(value)
      .split('\n')
      .map((line) => line.length),
  );
}

/** Wide enough for the words of a column, and for a sentence in several lines. */
function widthsByText({ rows }: Sheet): Map<number, number> {
  const widths = new Map<number, number>();
  for (const row of rows) {
    (row ?? []).forEach((cell, column) => {
      const wanted = cell === undefined ? 0 : Math.min(WIDEST, textLength(cell) + 2);
      if (wanted > Math.max(NARROWEST, widths.get(column) ?? 0)) widths.set(column, wanted);
    });
  }
  return widths;
}

function widthsOfWord(widths: readonly number[]): Map<number, number> {
  return new Map(
    widths.map((width, column) => [column, Math.min(WIDEST, Math.max(NARROWEST, width / TWIPS_OF_CHARACTER))]),
  );
}

/** Rows are as high as their texts need in cells that are not merged. */
function heightsOf({ rows, merges }: Sheet, widths: ReadonlyMap<number, number>, first: number): Map<number, number> {
  const merged = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  return fittedHeights(rows, (row, column) =>
    row < first || merged.has(`${row} ${column}`) ? null : (widths.get(column) ?? NARROWEST),
  );
}

function toSavedSheet(sheet: Sheet, widths: ReadonlyMap<number, number>, lookAt: LookAt, first: number): SavedSheet {
  const rows: (SavedCell | undefined)[][] = Array.from(sheet.rows, (row, index) =>
    Array.from(row ?? [], (cell, column) => cell && { ...cell, look: lookAt(index, column) }),
  );
  return savedSheet({
    name: sheet.name,
    hidden: sheet.hidden,
    rows,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths: widths,
    fittedHeights: heightsOf(sheet, widths, first),
  });
}

/** A workbook of another program: its values, formulas and formats; looks are not read. */
export function plainToSaved({ sheets }: Workbook): SavedWorkbook {
  const saved = sheets.map((sheet) => toSavedSheet(sheet, widthsByText(sheet), () => plain, 0));
  return { sheets: saved, names: [], notes: [] };
}

/** The tables of a Word file: each with its caption above, and lines around its cells. */
export function wordToSaved({ sheets }: Workbook, widths: ReadonlyMap<string, readonly number[]>): SavedWorkbook {
  const saved = sheets.map((sheet) => {
    const own = widthsOfWord(widths.get(sheet.name) ?? []);
    const rows = sheet.rows.map((row, index) =>
      index === 0 ? row : Array.from({ length: own.size }, (_none, column) => row?.[column] ?? { value: null }),
    );
    return toSavedSheet({ ...sheet, rows }, own, (row) => (row === 0 ? caption : lined), 1);
  });
  return { sheets: saved, names: [], notes: [] };
}
