/** Cells as the arrays of Office.js, and back. */
import type { Cell, CellValue } from '../../../core/workbook/workbook';
import { isCellError } from '../../../core/workbook/workbook';
import type { CellInput } from '../grid/grid';
import { OfficeFailure } from './office-failure';

/** The number format of cells that take everything for text. */
const TEXT_FORMAT = '@';

/** What somebody types to get an error value. */
const ERROR_VALUE = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i;

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

/** What `range.valueTypes` holds for a cell. */
export function toOfficeType(cell: Cell | undefined): 'Empty' | 'Error' | 'Double' | 'Boolean' | 'String' {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/**
 * What an assigned value puts into a cell: null leaves it alone, a text is taken as if it were typed. A sign begins a
 * formula, an apostrophe a text, digits are a number or a date, the name of an error value is that; a cell in the text
 * format takes all for text.
 */
export function fromOfficeValue(value: unknown, format: string | undefined): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean')
    return { value: format === TEXT_FORMAT ? String(value).toUpperCase() : value };
  if (typeof value !== 'string')
    throw new OfficeFailure('InvalidArgument', 'A cell takes a text, a number or a boolean.');
  if (value === '') return { value: null };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (format === TEXT_FORMAT) return { value };
  return typed(value);
}

function typed(text: string): CellInput {
  const number = readTyped(text);
  if (number !== null) return { value: number };
  if (ERROR_VALUE.test(text)) return { value: { error: text.toUpperCase() } };
  if (text.length > 1 && /^[=+\-@]/.test(text)) return { formula: text.startsWith('=') ? text : `=${text}` };
  return { value: text };
}

/** Numbers, percentages, numbers in brackets and words for true and false; dates become some number. */
function readTyped(text: string): CellValue {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const plain = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (plain !== null) return Number(plain[1]) / (plain[2] === '%' ? 100 : 1);
  const bracketed = /^\((\d+(?:\.\d+)?)\)$/.exec(text);
  if (bracketed !== null) return -Number(bracketed[1]);
  const date = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return date === null ? null : Number(date[1]) * 31 + Number(date[2]);
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
