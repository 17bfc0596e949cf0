/** Reads the cells that the formulas of a sheet name. */
import { cellAt, type CellValue, type Workbook } from '../workbook/workbook';
import { referenceOf, type ReadCells } from './arguments';

/** A reader for the formulas of one sheet; a reference without a sheet is to the sheet itself. */
export function readerOf(workbook: Workbook, ownSheet: string): ReadCells {
  return (written) => {
    const reference = referenceOf(written);
    if (reference === null) return null;
    const name = reference.sheet === '' ? ownSheet : reference.sheet.slice(0, -1).replace(/^'(.*)'$/s, '$1');
    const wanted = name.replaceAll("''", "'").toLowerCase();
    const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (sheet === undefined) return null;
    const { top, left, bottom, right } = reference.area;
    const values: CellValue[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: CellValue[] = [];
      for (let column = left; column <= right; column += 1) cells.push(cellAt(sheet, row, column)?.value ?? null);
      values.push(cells);
    }
    return values;
  };
}
