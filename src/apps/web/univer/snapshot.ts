/** From a workbook as plain data to what Univer opens. */
import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import type { Area, Cell, Sheet, Workbook } from '../../../core/workbook/workbook';
import { isCellError } from '../../../core/workbook/workbook';
import { sheetSizes } from './sheet-sizes';
import type { SheetSizes } from './sheet-sizes';

/** Univer's codes for what a cell holds. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** Rows and columns to write in beyond what a sheet holds. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** Wraps text at the column's edge, as a table needs it. */
const WRAP = 3;
const MIDDLE = 2;

/**
 * Turns a workbook into Univer's form: values, formulas, number formats, merged areas, what is hidden, and widths that
 * fit the content. A workbook without sheets gets an empty one.
 */
export function toSnapshot(workbook: Workbook, id: string, name: string, locale: LocaleType): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const given = workbook.sheets.length > 0 ? workbook.sheets : [emptySheet];
  given.forEach((sheet, index) => {
    const sheetId = `sheet-${String(index + 1)}`;
    sheets[sheetId] = { ...toSheet(sheet, styles), id: sheetId };
  });
  return { id, name, appVersion: '', locale, styles, sheetOrder: Object.keys(sheets), sheets };
}

const emptySheet: Sheet = { name: 'Lembar1', hidden: false, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };

function toSheet(sheet: Sheet, styles: Record<string, IStyleData>): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const sizes = sheetSizes(sheet);
  let lastColumn = 0;
  sheet.rows.forEach((row, rowIndex) => {
    if (row === undefined) return;
    const cells: Record<number, ICellData> = {};
    const filled = row.filter((cell) => cell !== undefined).length;
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      cells[column] = { ...content(cell), s: styleOf(cell, filled > 1, styles) };
      lastColumn = Math.max(lastColumn, column);
    });
    cellData[rowIndex] = cells;
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    cellData,
    defaultStyle: { vt: MIDDLE },
    rowCount: Math.max(FEWEST_ROWS, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    mergeData: sheet.merges.map(toRange),
    rowData: rowsOf(sheet, sizes),
    columnData: columnsOf(sheet, sizes),
  };
}

function content(cell: Cell): ICellData {
  const { value } = cell;
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  if (value === null) return formula;
  if (typeof value === 'number') return { v: value, t: NUMBER, ...formula };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...formula };
  return { v: isCellError(value) ? value.error : value, t: TEXT, ...formula };
}

/** A title alone in its row runs on over the empty cells beside it; in a table a long text wraps. */
function styleOf(cell: Cell, isInTable: boolean, styles: Record<string, IStyleData>): string {
  const id = `${isInTable ? 'table' : 'title'} ${cell.format ?? ''}`;
  styles[id] ??= {
    ...(isInTable ? { tb: WRAP } : {}),
    ...(cell.format === undefined ? {} : { n: { pattern: cell.format } }),
  };
  return id;
}

function rowsOf(sheet: Sheet, { heights }: SheetSizes): NonNullable<IWorksheetData['rowData']> {
  const rowData: Record<number, { h?: number; hd?: 1 }> = {};
  for (const [row, height] of heights) rowData[row] = { h: height };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  return rowData;
}

function columnsOf(sheet: Sheet, { widths }: SheetSizes): NonNullable<IWorksheetData['columnData']> {
  const columnData: Record<number, { w?: number; hd?: 1 }> = {};
  widths.forEach((width, column) => {
    columnData[column] = { w: width };
  });
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return columnData;
}

function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}
