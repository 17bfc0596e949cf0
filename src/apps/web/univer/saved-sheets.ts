/** From what is open in Univer to what is saved as a new file. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { Cell } from '../../../core/workbook/workbook';
import type { SavedCell, SavedSheet } from '../../../hosts/xlsx/export-model';
import type { GridContent } from '../grid/grid';
import { fromStyle } from './saved-look';

/** Excel measures columns in digits of its usual font, which are 7 pixels wide, and rows in points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 72 / 96;

const errorCode = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

type Rows = (SavedCell | undefined)[][];

/**
 * Every sheet with its values, formulas, formats, looks, sizes and what is hidden.
 * @param snapshot what Univer gives of the workbook that the grid shows
 */
export function savedSheets(grid: GridContent, snapshot: IWorkbookData): SavedSheet[] {
  return grid.sheets().map(({ id, name, hidden }) => {
    const sheet = snapshot.sheets[id] ?? {};
    const rows: Rows = [];
    takeLooks(sheet, snapshot.styles, rows);
    takeContent(grid, id, rows);
    return {
      name,
      hidden,
      rows: Array.from(rows, (row) => row && Array.from(row)),
      merges: grid.merges(id),
      hiddenRows: hiddenOf(sheet.rowData),
      hiddenColumns: hiddenOf(sheet.columnData),
      columnWidths: widthsOf(sheet),
      rowHeights: heightsOf(sheet),
      frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
      showsGridlines: sheet.showGridlines !== 0,
    };
  });
}

/** Also cells without content, such as the ones to type into. */
function takeLooks(sheet: Partial<IWorksheetData>, styles: IWorkbookData['styles'], rows: Rows): void {
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      const style = styleOf(cell, styles);
      if (style === null) continue;
      const format = style.n?.pattern;
      (rows[Number(row)] ??= [])[Number(column)] = {
        value: null,
        look: fromStyle(style),
        ...(format ? { format } : {}),
      };
    }
  }
}

function styleOf(cell: Nullable<ICellData>, styles: IWorkbookData['styles']): IStyleData | null {
  const style = typeof cell?.s === 'string' ? styles[cell.s] : cell?.s;
  return style ?? null;
}

function takeContent(grid: GridContent, id: string, rows: Rows): void {
  const used = grid.usedArea(id);
  if (used === null) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = grid.cell(id, row, column);
      if (cell === undefined) continue;
      const spill = cell.formula === undefined ? null : grid.spillArea(id, row, column);
      const line = (rows[row] ??= []);
      line[column] = { ...line[column], ...content(cell), ...(spill === null ? {} : { spill }) };
    }
  }
}

/** Univer keeps an error value as its text. */
function content(cell: Cell): SavedCell {
  const { value } = cell;
  return typeof value === 'string' && errorCode.test(value) ? { ...cell, value: { error: value } } : cell;
}

function hiddenOf(data: IWorksheetData['rowData'] | IWorksheetData['columnData'] | undefined): Set<number> {
  const hidden = Object.entries(data ?? {}).filter(([, { hd }]) => hd === 1);
  return new Set(hidden.map(([index]) => Number(index)));
}

function widthsOf({ columnData }: Partial<IWorksheetData>): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [column, { w }] of Object.entries(columnData ?? {}))
    if (typeof w === 'number') widths.set(Number(column), Math.round((w / PIXELS_PER_CHARACTER) * 100) / 100);
  return widths;
}

/** Only heights that somebody chose: all others fit their text in Excel too. */
function heightsOf({ rowData }: Partial<IWorksheetData>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, { h, ia }] of Object.entries(rowData ?? {}))
    if (typeof h === 'number' && ia !== 1) heights.set(Number(row), Math.round(h * POINTS_PER_PIXEL * 100) / 100);
  return heights;
}
