/** Sizes and hidden lines from what Univer gives of a sheet. */
import type { IWorksheetData } from '@univerjs/core';

/** Excel measures columns in digits of its usual font, which are 7 pixels wide, and rows in points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 72 / 96;

/** The rows or columns that are not shown. */
export function hiddenOf(data: IWorksheetData['rowData'] | IWorksheetData['columnData'] | undefined): Set<number> {
  const hidden = Object.entries(data ?? {}).filter(([, { hd }]) => hd === 1);
  return new Set(hidden.map(([index]) => Number(index)));
}

/** Widths that somebody chose, in characters. */
export function widthsOf({ columnData }: Partial<IWorksheetData>): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [column, { w }] of Object.entries(columnData ?? {}))
    if (typeof w === 'number') widths.set(Number(column), Math.round((w / PIXELS_PER_CHARACTER) * 100) / 100);
  return widths;
}

/** Heights in points; only those that somebody chose: all others fit their text in Excel too. */
export function heightsOf({ rowData }: Partial<IWorksheetData>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, { h, ia }] of Object.entries(rowData ?? {}))
    if (typeof h === 'number' && ia !== 1) heights.set(Number(row), Math.round(h * POINTS_PER_PIXEL * 100) / 100);
  return heights;
}
