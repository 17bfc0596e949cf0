/** Widths and heights of what Univer opens. */
import type { IWorksheetData } from '@univerjs/core';
import type { SavedSheet, UsualSizes } from '../../../hosts/xlsx/export-model';
import { sheetSizes } from './sheet-sizes';
import { textWidthHere } from './text-width';

/** Excel measures columns in digits of its usual font, which are 7 pixels wide, and rows in points. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

/** The sizes of lines that have none of their own. */
export function usualSizes({ columnWidth, rowHeight }: UsualSizes = {}): Partial<IWorksheetData> {
  return {
    ...(columnWidth === undefined ? {} : { defaultColumnWidth: Math.round(columnWidth * PIXELS_PER_CHARACTER) }),
    ...(rowHeight === undefined ? {} : { defaultRowHeight: Math.round(rowHeight * PIXELS_PER_POINT) }),
  };
}

/** The cells whose text takes several lines. */
function wrappedOnly({ rows, merges }: SavedSheet): Pick<SavedSheet, 'rows' | 'merges'> {
  return { merges, rows: rows.map((row) => row?.map((cell) => (cell?.look?.wrap === true ? cell : undefined))) };
}

type Sizes = {
  readonly rowData: NonNullable<IWorksheetData['rowData']>;
  readonly columnData: NonNullable<IWorksheetData['columnData']>;
};

/** The sizes of the file, and for what it does not say, sizes that fit the content. */
export function sizesOf(sheet: SavedSheet, fitted: ReadonlyMap<number, number> | undefined, isLaidOut: boolean): Sizes {
  const own: number[] = [];
  for (const [column, width] of sheet.columnWidths) own[column] = Math.round(width * PIXELS_PER_CHARACTER);
  const { widths, heights } = isLaidOut
    ? sheetSizes(wrappedOnly(sheet), own, textWidthHere())
    : sheetSizes(sheet, undefined, textWidthHere());
  const rowData: Record<number, { h?: number; hd?: 1; ia?: 0 | 1 }> = {};
  const columnData: Record<number, { w?: number; hd?: 1 }> = {};
  widths.forEach((width, column) => {
    columnData[column] = { w: width };
  });
  for (const [row, h] of heights) rowData[row] = { h, ia: 1 };
  for (const [row, points] of fitted ?? []) rowData[row] = { h: Math.round(points * PIXELS_PER_POINT), ia: 1 };
  for (const [row, points] of sheet.rowHeights) rowData[row] = { h: Math.round(points * PIXELS_PER_POINT), ia: 0 };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return { rowData, columnData };
}
