/** From a workbook that was read or planned to what Univer opens at once. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, LocaleType, Nullable } from '@univerjs/core';
import { isCellError } from '../../../core/workbook/workbook';
import type { LineLook, SavedCell, SavedSheet, SavedWorkbook } from '../../../hosts/xlsx/export-model';
import { markLines } from './line-marks';
import { arrayFormulasOf, type ArrayFormulas } from './array-formulas';
import { CONDITIONS, toRange, toUniverCondition, toUniverValidation, VALIDATIONS } from './rule-resources';
import { toRichText } from './rich-text';
import { namesResource } from './saved-names';
import { SheetStyles } from './sheet-styles';
import { sizesOf, usualSizes } from './snapshot-sizes';

/** Univer's codes for what a cell holds. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** Rows and columns to write in beyond what a sheet holds. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;
const FEWEST_ROWS = 100;
const FEWEST_COLUMNS = 26;

/** Heights that a program has fitted to the text, by the sheet's name. */
export type FittedHeights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The id of a sheet by its place. */
export function sheetIdOf(index: number): string {
  return `sheet-${String(index + 1)}`;
}

/** The formulas of a workbook that fill several cells; Univer takes them beside the snapshot. */
export function arrayFormulas({ sheets }: SavedWorkbook): ArrayFormulas {
  const found: ArrayFormulas = { ranges: {}, cells: {} };
  sheets.forEach((sheet, index) => {
    const { ranges, cells } = arrayFormulasOf(sheet, content);
    if (Object.keys(ranges).length === 0) return;
    found.ranges[sheetIdOf(index)] = ranges;
    found.cells[sheetIdOf(index)] = cells;
  });
  return found;
}

/** Turns a workbook into Univer's form; one without sheets gets an empty one. Formulas without a value are calculated. */
export function toSnapshot(
  { sheets: given, names }: SavedWorkbook,
  fitted: FittedHeights,
  id: string,
  name: string,
  locale: LocaleType,
): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const ids = new SheetStyles((style) => {
    const styleId = String(Object.keys(styles).length + 1);
    styles[styleId] = style;
    return styleId;
  });
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const validations: Record<string, unknown> = {};
  const conditions: Record<string, unknown> = {};
  given.forEach((sheet, index) => {
    const sheetId = sheetIdOf(index);
    sheets[sheetId] = { ...toUniverSheet(sheet, fitted.get(sheet.name), ids), id: sheetId };
    validations[sheetId] = sheet.validations.map((each, place) => toUniverValidation(each, `${sheetId}-v${place}`));
    conditions[sheetId] = sheet.conditions.map((each, place) => toUniverCondition(each, `${sheetId}-c${place}`));
  });
  const idOf = new Map(given.map((sheet, index) => [sheet.name, sheetIdOf(index)]));
  return {
    id,
    name,
    appVersion: '',
    locale,
    styles,
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: [
      { name: VALIDATIONS, data: JSON.stringify(validations) },
      { name: CONDITIONS, data: JSON.stringify(conditions) },
      namesResource(names, idOf),
    ],
  };
}

/** What stands in the `custom` of a cell. */
export interface CellMarks {
  /** The cells that a click goes to. */
  readonly link?: string;
  /** What the pointer over the link shows in other programs. */
  readonly linkTip?: string;
  /** Whether its formula is marked as an array formula in the file. */
  readonly isArray?: boolean;
  /** A formula that takes from ranges the cells of its own row; another one may not. */
  readonly intersecting?: string;
}

/** A sheet in Univer's form. */
export function toUniverSheet(
  sheet: SavedSheet,
  fitted: ReadonlyMap<number, number> | undefined,
  styles: SheetStyles,
): Partial<IWorksheetData> {
  // A program that only writes data lays nothing out: no column has a width, no row a height that fits its text.
  const sizes = sheet.columnWidths.size + sheet.rowHeights.size + (fitted?.size ?? 0);
  const isLaidOut = sizes > 0 || !sheet.showsGridlines;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const { cells: filled, ranges: filling } = arrayFormulasOf(sheet, content);
  let lastColumn = 0;
  let lastRow = 0;
  sheet.rows.forEach((row, rowIndex) => {
    if (row === undefined) return;
    const cells: Record<number, ICellData> = {};
    const isInTable = row.filter((cell) => cell !== undefined && cell.value !== null).length > 1;
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      const s = styles.idOf(cell, !isLaidOut && isInTable);
      const custom = customOf(cell);
      const rich = cell.runs === undefined ? {} : { p: toRichText(cell.runs, cell.look) };
      const isFilled = filled[rowIndex]?.[column] !== undefined && filling[rowIndex]?.[column] === undefined;
      const own = isFilled ? {} : { ...content(cell), ...rich };
      cells[column] = { ...own, ...(s === undefined ? {} : { s }), ...(custom === null ? {} : { custom }) };
      lastColumn = Math.max(lastColumn, column);
      lastRow = rowIndex;
    });
    cellData[rowIndex] = cells;
  });
  const { rowData, columnData } = sizesOf(sheet, fitted, isLaidOut);
  layUnder(columnData, sheet.columnLooks, styles);
  layUnder(rowData, sheet.rowLooks, styles);
  markLines(sheet, rowData, columnData);
  const { frozenRows, frozenColumns } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    cellData,
    rowCount: Math.max(FEWEST_ROWS, lastRow + 1 + SPARE_ROWS),
    columnCount: Math.max(FEWEST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS),
    mergeData: sheet.merges.map(toRange),
    rowData,
    columnData,
    ...(frozenRows + frozenColumns === 0
      ? {}
      : {
          freeze: {
            xSplit: frozenColumns,
            ySplit: frozenRows,
            startRow: frozenRows || -1,
            startColumn: frozenColumns || -1,
          },
        }),
    showGridlines: sheet.showsGridlines ? 1 : 0,
    ...(sheet.tabColor === undefined ? {} : { tabColor: `#${sheet.tabColor}` }),
    ...(sheet.zoom === undefined ? {} : { zoomRatio: sheet.zoom / 100 }),
    ...usualSizes(sheet.usual),
  };
}

/** Adds the looks of whole rows or columns, under those of their cells. */
function layUnder(
  lines: Record<number, { s?: Nullable<IStyleData | string> }>,
  looks: ReadonlyMap<number, LineLook>,
  styles: SheetStyles,
): void {
  for (const [line, look] of looks) {
    const s = styles.idOf(look, false);
    if (s !== undefined) lines[line] = { ...lines[line], s };
  }
}

/** What Univer keeps with a cell and does not know itself. */
function customOf({ link, linkTip, formula, spill, intersects }: SavedCell): CellMarks | null {
  const marks = {
    ...(link === undefined ? {} : { link }),
    ...(link === undefined || linkTip === undefined ? {} : { linkTip }),
    ...(formula === undefined || spill === undefined ? {} : { isArray: true }),
    ...(formula === undefined || intersects !== true ? {} : { intersecting: formula }),
  };
  return Object.keys(marks).length === 0 ? null : marks;
}

function content(cell: SavedCell): ICellData {
  const { value } = cell;
  const formula = cell.formula === undefined ? {} : { f: cell.formula };
  if (value === null) return formula;
  if (typeof value === 'number') return { v: value, t: NUMBER, ...formula };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, ...formula };
  return { v: isCellError(value) ? value.error : value, t: TEXT, ...formula };
}
