/** Takes over what the library read into our own plain data. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { readNumberFormat } from '../../core/workbook/number-format';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Cell, CellValue, Sheet, Workbook } from '../../core/workbook/workbook';
import { MOST_CELLS } from '../xlsx/limits';

/** Days between the two beginnings of Excel's calendar, 1900 and 1904. */
const DAYS_FROM_1900_TO_1904 = 1462;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** Formulas that the library could not put into words, such as those of data tables, and those that name other files. */
const NOT_LOCAL = /SH33TJS|^undefined$|#REF!|\[|file:/i;

/** What the cells of one workbook have in common. */
interface Context {
  readonly from1904: boolean;
  /** Whether a sheet that a formula names may lie in another workbook. */
  readonly namesOtherBooks: boolean;
  readonly countCell: () => void;
}

function valueOf({ t: type, v: value }: CellObject): CellValue {
  if (type === 'e') return { error: ERRORS[Number(value)] ?? '#N/A' };
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function formulaOf({ f: formula, F: area }: CellObject, { namesOtherBooks }: Context): string | undefined {
  if (formula === undefined || formula === '' || NOT_LOCAL.test(formula)) return undefined;
  if (namesOtherBooks && formula.includes('!')) return undefined;
  // A formula of several cells is not the formula of each of them.
  return area?.includes(':') === true && !/^(.+):\1$/.test(area) ? undefined : `=${formula}`;
}

function toCell(read: CellObject, context: Context): Cell | undefined {
  const stored = valueOf(read);
  const formula = formulaOf(read, context);
  if (formula === undefined && (stored === null || stored === '')) return undefined;
  context.countCell();
  const format = read.z === undefined || read.z === 'General' ? undefined : String(read.z);
  const isDay = context.from1904 && typeof stored === 'number' && readNumberFormat(format, stored).day;
  return {
    value: isDay ? stored + DAYS_FROM_1900_TO_1904 : stored,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

function hiddenLines(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  lines?.forEach((line, index) => {
    if (line?.hidden === true) hidden.push(index);
  });
  return hidden;
}

function toSheet(name: string, hidden: boolean, sheet: WorkSheet, context: Context): Sheet {
  const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  const rows: (Cell | undefined)[][] = [];
  data.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    line.forEach((read, column) => {
      const cell = read === undefined ? undefined : toCell(read, context);
      if (cell !== undefined) cells[column] = cell;
    });
    if (cells.length > 0) rows[row] = cells;
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    name,
    hidden,
    rows,
    merges,
    hiddenRows: hiddenLines(sheet['!rows']),
    hiddenColumns: hiddenLines(sheet['!cols']),
  };
}

/**
 * The workbook as plain data. Formulas that take numbers from other workbooks are values.
 * @throws WorkbookUnreadable `no-workbook`, `too-many-cells`, `torn` when the library lost its place and took other data
 * for the name of a sheet
 */
export function toWorkbook(read: WorkBook, namesOtherBooks: boolean): Workbook {
  if (read.SheetNames.some((name) => name.includes('\0'))) throw new WorkbookUnreadable('torn');
  let cells = 0;
  const countCell = (): void => {
    cells += 1;
    if (cells > MOST_CELLS)
      throw new WorkbookUnreadable('too-many-cells', { limit: { value: MOST_CELLS, decimals: 0, style: 'plain' } });
  };
  const context = { from1904: read.Workbook?.WBProps?.date1904 === true, namesOtherBooks, countCell };
  const sheets = read.SheetNames.flatMap((name, index) => {
    const sheet = read.Sheets[name];
    if (sheet === undefined || (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet')) return [];
    const hidden = (read.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return [toSheet(name, hidden, sheet, context)];
  });
  if (sheets.length === 0) throw new WorkbookUnreadable('no-workbook');
  return { sheets };
}
