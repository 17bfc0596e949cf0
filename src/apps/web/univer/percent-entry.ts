/** Lets a number that is typed into a cell of percentages be a percentage, as in Excel: 75 becomes 75%. */
import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from '@univerjs/preset-sheets-core';
import { readNumberFormat } from '../../../core/workbook/number-format';
import { asPercentage } from './as-percentage';

/** Behind those that read the writing of a language, before Univer's own: it asks those with a higher priority first. */
const PRIORITY = 500;

/** Digits as Univer reads them, without a percent sign. */
const NUMBER = /^[-+]?(?:\d[\d,]*)?\.?\d+$/;

/** Reads what is typed into cells that have a percent format. */
export function readPercentages(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, place, next) => {
      const number = numberOf(cell);
      if (number === null || !isPercentCell(place, number)) return next(cell);
      return next({ ...cell, p: null, v: asPercentage(number) });
    },
  });
}

/** The number that was typed; null for a formula, and for a text, also one that an apostrophe in front makes of a number. */
function numberOf(cell: Nullable<ICellData>): number | null {
  if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return null;
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  if (typeof typed === 'number') return typed;
  const text = typeof typed === 'string' ? typed.trim() : '';
  return NUMBER.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function isPercentCell({ workbook, worksheet, row, col }: ISheetLocation, number: number): boolean {
  const own = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
  const [first] = [own, worksheet.getColumnStyle(col), worksheet.getRowStyle(row)].flatMap(
    (style) => style?.n?.pattern ?? [],
  );
  return readNumberFormat(first ?? '', number).percent;
}
