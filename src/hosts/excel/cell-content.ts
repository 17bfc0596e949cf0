/** What is put into a cell, and how it is said to Excel so that it arrives as it was meant. */
import { isCellError } from '../../core/workbook/workbook';
import type { Cell } from '../../core/workbook/workbook';

/**
 * A formula of our own (English names, commas), a number or boolean (null empties the cell) perhaps with another number
 * format, or a text that stays one.
 */
export type CellContent =
  | { readonly formula: string }
  | { readonly value: number | boolean | null; readonly format?: string }
  | { readonly text: string };

/** What Excel gives and takes for one cell in `formulas` and `values`. */
export type CellInput = string | number | boolean;

/** The number format of a cell that takes all that is typed for text. */
export const TEXT_FORMAT = '@';

/** Words without digits that begin with a letter are nothing but text to Excel, except the names of true and false. */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH_WORD = /^(?:true|false|benar|salah)$/i;

/**
 * A text as it is written into `formulas` or `values`: with an apostrophe wherever Excel could take it for a formula
 * (`=`, `+`, `-`, `@`), a number, a date, a percentage or a truth value. The apostrophe is not shown and no part of the
 * text. In a cell of the text format everything is text already.
 * @example textInput('=1+1') // "'=1+1"
 * @example textInput('Baik') // 'Baik'
 */
export function textInput(text: string, format = 'General'): string {
  if (text === '' || (format === TEXT_FORMAT && !text.startsWith("'"))) return text;
  return PLAIN_TEXT.test(text) && !TRUTH_WORD.test(text) ? text : `'${text}`;
}

/** A content as it is written into `formulas`. */
export function contentInput(content: CellContent, format: string): CellInput {
  if ('formula' in content) return content.formula;
  if ('text' in content) return textInput(content.text, format);
  return content.value ?? '';
}

/** What `formulas` says of a cell that was read: its formula, or its value. */
export function readInput(cell: Cell | undefined): CellInput {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return cell.formula;
  if (cell.value === null) return '';
  return isCellError(cell.value) ? cell.value.error : cell.value;
}
