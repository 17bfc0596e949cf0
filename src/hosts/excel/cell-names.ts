/** What tells a cell from others where rows and columns come and go: the names of its row and of its column. */
import { mergesOf } from '../../core/workbook/area-index';
import { cellAt, type Sheet } from '../../core/workbook/workbook';

/** The names of the row and of the column that a cell stands in; empty where there are none. */
export interface CellNames {
  readonly row: string;
  readonly column: string;
}

/** A title and a heading, or the headings of two rows; what stands below may be what is filled in. */
const NAMES_OF_COLUMN = 2;

/** The names of a row and a column as they stand on the sheet; a number, also one that counts rows, is none. */
export function cellNames(sheet: Sheet, row: number, column: number): CellNames {
  return { row: rowName(sheet, row, column), column: columnName(sheet, row, column) };
}

/**
 * Whether a cell is the only one of its sheet that has its names, so that they lead to it wherever it has moved.
 * Where its row or its column has no name nothing leads to it.
 */
export function isOnlyOneNamed(sheet: Sheet, row: number, column: number): boolean {
  const names = cellNames(sheet, row, column);
  if (names.row === '' || names.column === '') return false;
  const width = Math.max(0, ...sheet.rows.map((cells) => cells?.length ?? 0));
  for (let other = 0; other < sheet.rows.length; other += 1) {
    if (other !== row && rowName(sheet, other, column) === names.row) return false;
  }
  for (let other = 0; other < width; other += 1) {
    if (other !== column && columnName(sheet, row, other) === names.column) return false;
  }
  return true;
}

/** The texts left of the cell; of a row whose names stand right of it those. */
function rowName(sheet: Sheet, row: number, column: number): string {
  const width = sheet.rows[row]?.length ?? 0;
  const left = textsAt(sheet, columnsBetween(row, 0, column));
  return (left.length > 0 ? left : textsAt(sheet, columnsBetween(row, column + 1, width))).join('\n');
}

function columnsBetween(row: number, from: number, to: number): [number, number][] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => [row, from + index]);
}

/** The first texts of the column above the cell. */
function columnName(sheet: Sheet, row: number, column: number): string {
  const names: string[] = [];
  for (let above = 0; above < row && names.length < NAMES_OF_COLUMN; above += 1)
    names.push(...textsAt(sheet, [[above, column]]));
  return names.join('\n');
}

/** The texts of some cells that have words in them; one that is merged over several rows is a text of each of them. */
function textsAt(sheet: Sheet, cells: readonly [number, number][]): string[] {
  return cells.flatMap(([row, column]) => {
    const merged = mergesOf(sheet).at(row, column);
    const top = merged !== undefined && merged.left === column ? merged.top : row;
    const value = cellAt(sheet, top, column)?.value;
    const text = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
    return /\p{L}{3}/u.test(text) ? [text] : [];
  });
}
