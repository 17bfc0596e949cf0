/** A formula moved to another cell, as when it is copied. */
import { LAST_COLUMN, LAST_ROW, columnIndex, columnName } from '../../core/workbook/address';

/**
 * The words of a formula: texts, quoted sheet names, names in brackets, whole columns, whole rows, and runs of letters
 * and digits, of which some are addresses. All else is operators.
 */
const WORDS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\w.(!])|[\p{L}\p{N}_$.\\]+/giu;

const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})$/i;
const NO_PLACE = '#REF!';

function moveColumn(dollar: string, letters: string, columns: number): string | null {
  const column = columnIndex(letters);
  if (column === null) return null;
  if (dollar !== '') return dollar + letters;
  const moved = column + columns;
  return moved < 0 || moved > LAST_COLUMN ? NO_PLACE : columnName(moved);
}

function moveRow(dollar: string, digits: string, rows: number): string {
  if (dollar !== '') return dollar + digits;
  const moved = Number(digits) + rows;
  return moved < 1 || moved > LAST_ROW + 1 ? NO_PLACE : String(moved);
}

function moveCell(word: string, rows: number, columns: number): string {
  const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = REFERENCE.exec(word) ?? [];
  const column = letters === '' ? null : moveColumn(columnDollar, letters, columns);
  if (column === null) return word;
  const row = moveRow(rowDollar, digits, rows);
  return column === NO_PLACE || row === NO_PLACE ? NO_PLACE : column + row;
}

function moveWholes(word: string, rows: number, columns: number): string {
  const moved = word.split(':').map((part) => {
    const [, dollar = '', name = ''] = /^(\$?)(\w+)$/.exec(part) ?? [];
    return /^[0-9]/.test(name) ? moveRow(dollar, name, rows) : moveColumn(dollar, name, columns);
  });
  if (moved.includes(null)) return word;
  return moved.includes(NO_PLACE) ? NO_PLACE : moved.join(':');
}

/**
 * Moves every relative address of a formula; what would leave the sheet becomes `#REF!`.
 * @example moveFormula('A1+$B$1+Data!C1', 2, 1) // 'B3+$B$1+Data!D3'
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(WORDS, (word, at: number) => {
    if (/^["'[]/.test(word)) return word;
    if (word.includes(':')) return moveWholes(word, rows, columns);
    // A word before a parenthesis is a function, one before an exclamation mark a sheet.
    return /[(!]/.test(formula[at + word.length] ?? '') ? word : moveCell(word, rows, columns);
  });
}
