/** From planned sheets to what Univer opens at once: putting them in step by step would take a minute. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { fontName, lineColor, looks, toneLooks } from '../../../core/scaffold/looks';
import type { PlannedCell, SheetPlan } from '../../../core/scaffold/sheet-plan';
import { formatArea } from '../../../core/workbook/address';
import type { Cell, Sheet } from '../../../core/workbook/workbook';
import type { SheetExtras } from './sheet-extras';
import { sheetSizes } from './sheet-sizes';
import { toStyle } from './univer-look';

const TEXT = 1;
const NUMBER = 2;
/** Excel measures columns in digits, which are 7 pixels wide, and rows in points. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Rows and columns to write in beyond what a sheet holds. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;

/** Turns planned sheets into Univer's form; formulas have no values yet, so Univer calculates them. */
export function planSnapshot(plans: readonly SheetPlan[], id: string, name: string, locale: LocaleType): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  plans.forEach((plan, index) => {
    const sheetId = sheetIdOf(index);
    sheets[sheetId] = { ...toSheet(plan, styles), id: sheetId };
  });
  return { id, name, appVersion: '', locale, styles, sheetOrder: Object.keys(sheets), sheets };
}

/** The id of a sheet by its place in the plans. */
export function sheetIdOf(index: number): string {
  return `sheet-${String(index + 1)}`;
}

function toSheet(plan: SheetPlan, styles: Record<string, IStyleData>): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  for (const cell of plan.cells) {
    (cellData[cell.row] ??= {})[cell.column] = { ...content(cell), s: styleOf(cell, styles) };
    lastRow = Math.max(lastRow, cell.row);
  }
  const widths = plan.columnWidths.map((width) => Math.round(width * PIXELS_PER_CHARACTER));
  return {
    name: plan.name,
    cellData,
    rowCount: lastRow + 1 + SPARE_ROWS,
    columnCount: widths.length + SPARE_COLUMNS,
    mergeData: plan.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: heightsOf(plan, widths),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    freeze: { xSplit: 0, ySplit: plan.frozenRows, startRow: plan.frozenRows, startColumn: 0 },
    showGridlines: 0,
  };
}

function content({ value, formula }: PlannedCell): ICellData {
  if (formula !== undefined) return { f: formula };
  if (value === undefined) return {};
  return { v: value, t: typeof value === 'number' ? NUMBER : TEXT };
}

function styleOf({ role, format, align }: PlannedCell, styles: Record<string, IStyleData>): string {
  const id = `${role} ${align ?? ''} ${format ?? ''}`;
  const { bold, italic, size, color, fill, border, wrap, ...look } = looks[role];
  const horizontal = align ?? look.align;
  styles[id] ??= {
    ...toStyle({
      bold,
      italic,
      size,
      color: `#${color}`,
      fontName,
      vertical: role === 'heading' ? 'center' : 'top',
      wrap,
      ...(fill === null ? {} : { fill: `#${fill}` }),
      ...(border === 'none' ? {} : { line: { style: border, color: `#${lineColor}` } }),
      ...(horizontal === null ? {} : { horizontal }),
    }),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
  return id;
}

/** The heights that the plan names, and those of rows whose text takes several lines. */
function heightsOf(plan: SheetPlan, widths: readonly number[]): Record<number, { h: number }> {
  const rows: (Cell | undefined)[][] = [];
  for (const { row, column, value, role } of plan.cells)
    if (value !== undefined && looks[role].wrap) (rows[row] ??= [])[column] = { value };
  const sheet: Sheet = { ...plan, hidden: false, rows, hiddenRows: [], hiddenColumns: [] };
  const heights: Record<number, { h: number }> = {};
  for (const [row, h] of sheetSizes(sheet, widths).heights) heights[row] = { h };
  for (const [row, points] of plan.rowHeights) heights[row] = { h: Math.round(points * PIXELS_PER_POINT) };
  return heights;
}

/** What a plan says that Univer does not show: it is kept for the file. */
export function keepExtras({ lists, textFormats, print }: SheetPlan, extras: SheetExtras): void {
  for (const { area, source } of lists) extras.lists.push({ area, source: `=${source}` });
  for (const { area, text, tone } of textFormats) {
    const { bold, italic, color, fill } = toneLooks[tone];
    extras.textRules.push({ area, rule: { text, bold, italic, color: `#${color}`, fill: `#${fill}` } });
  }
  const [first, last] = print.repeatedRows ?? [];
  extras.page = {
    orientation: print.orientation,
    printArea: formatArea(print.area),
    ...(first === undefined || last === undefined ? {} : { repeatedRows: `$${first + 1}:$${last + 1}` }),
  };
}
