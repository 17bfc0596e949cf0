/** Cells as the arrays of Office.js, and back. */
import type { Cell, CellValue } from '../../../core/workbook/workbook';
import { isCellError } from '../../../core/workbook/workbook';
import type { CellInput } from '../grid/grid';
import { OfficeFailure } from './office-failure';

/** What `range.values` holds for a cell: empty text for an empty cell, the text of an error value. */
export function toOfficeValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** What `range.formulas` holds for a cell: its formula, or its value when there is none. */
export function toOfficeFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? toOfficeValue(cell);
}

/**
 * What an assigned value puts into a cell: null leaves it alone, a text is taken as if it were typed, so an equals sign
 * begins a formula, an apostrophe a text, and digits are a number.
 */
export function fromOfficeValue(value: unknown): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string')
    throw new OfficeFailure('InvalidArgument', 'A cell takes a text, a number or a boolean.');
  if (value.startsWith('=') && value.length > 1) return { formula: value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  return { value: typed(value) };
}

function typed(text: string): CellValue {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * Refuses an array that is not as large as the range; a single value stands for every cell.
 * @throws OfficeFailure `InvalidArgument`
 */
export function shapeTo<T>(assigned: unknown, rowCount: number, columnCount: number): T[][] {
  if (!Array.isArray(assigned)) {
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => assigned as T));
  }
  const fits =
    assigned.length === rowCount && assigned.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) {
    throw new OfficeFailure(
      'InvalidArgument',
      `The array must have ${String(rowCount)} rows of ${String(columnCount)} values, as the range has.`,
    );
  }
  return assigned as T[][];
}
