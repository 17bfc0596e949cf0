/** Lets numbers be read and typed with a decimal comma, and formulas with semicolons, as in Excel in Indonesian. */
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { toEnglishFormula, toEnglishNumber, toIndonesianFormula, toIndonesianNumber } from './indonesian-entry';

/**
 * Univer asks its interceptors one after another, those with a higher priority first: number formats have 0, and -1 ends
 * the round.
 */
const FIRST = 1000;
const LAST = -0.5;
const NUMBER = 2;
const SHOWN_DIGITS = 8;

/** What Univer asks its interceptors by. */
type Through = (key: unknown) => (cell: Nullable<ICellData>, context: unknown) => Nullable<ICellData>;

/** Changes what stands in the editor when it opens, what is taken from it, and how numbers without a format look. */
export function writeIndonesian(injector: Injector): void {
  const service = injector.get(SheetInterceptorService);
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, context, next) => {
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      if (!cell || raw?.t !== NUMBER || raw.f || typeof raw.v !== 'number') return next(cell);
      const format = context.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? '';
      // Without a format the cell shows fewer digits than it holds; the editor has to offer all of them.
      const shown = format === '' || format === 'General' ? raw.v : cell.v;
      const isNumber = typeof shown === 'number' || (typeof shown === 'string' && shown.endsWith('%'));
      return next(isNumber ? { ...cell, v: toIndonesianNumber(shown) } : cell);
    },
  });
  // Univer's own interceptor gives the formula and ends the round: no other can come after it.
  const interceptors = service.writeCellInterceptor;
  const through = interceptors.fetchThroughInterceptors.bind(interceptors) as Through;
  interceptors.fetchThroughInterceptors = ((key: unknown) => {
    const give = through(key);
    return key === BEFORE_CELL_EDIT ? (cell, context) => withOwnFormula(give(cell, context)) : give;
  }) as Through as typeof interceptors.fetchThroughInterceptors;
  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (given, _context, next) => next(toEnglish(given)),
  });
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _context, next) => {
      // What has a number format has become a text by now.
      if (typeof cell?.v !== 'number' || Number.isInteger(cell.v)) return next(cell);
      return next({ ...cell, v: toIndonesianNumber(shorten(cell.v)) });
    },
  });
}

/** The formula of a cell as it is typed here, where it reads back as the same one. */
function withOwnFormula(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (typeof cell?.f !== 'string') return cell;
  const shown = toIndonesianFormula(cell.f);
  return (toEnglishFormula(shown) ?? shown) === cell.f ? { ...cell, f: shown } : cell;
}

/** As many digits as fit a usual column; Excel, too, rounds what has no format to the room there is. */
function shorten(value: number): number {
  return Math.abs(value) < 1e8 ? Number(value.toPrecision(SHOWN_DIGITS)) : Math.round(value);
}

function toEnglish<T extends Nullable<ICellData>>(cell: T): T {
  // With an apostrophe in front it is a text, whatever it says.
  if (!cell || cell.t === CellValueType.FORCE_STRING) return cell;
  if (typeof cell.f === 'string') {
    const formula = toEnglishFormula(cell.f);
    return formula === null ? cell : { ...cell, f: formula };
  }
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  const number = typeof typed === 'string' ? toEnglishNumber(typed) : null;
  return number === null ? cell : { ...cell, p: null, v: number };
}
