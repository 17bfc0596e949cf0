/** Formulas told apart by what they compute and not by where they stand, as in the R1C1 style. */
import { areaBetween, columnIndex, formatCell } from '../workbook/address';
import { resolveOffsets } from '../workbook/resolve-offsets';
import type { Area } from '../workbook/workbook';

/** A formula taken apart. */
export interface FormulaForm {
  /** The same text for `=E3/D3` in row 3 and `=E4/D4` in row 4. */
  readonly form: string;
  /** The cells and ranges of its own sheet that it reaches, by name or by their distance from others. */
  readonly areas: readonly Area[];
  /** True when it names cells of another sheet or file. */
  readonly looksElsewhere: boolean;
}

const TOKENS =
  /(?<=[,;(+\-*/=<>&^]) +|"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_(!.]))(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_(!.]))?|[\p{L}_\\][\p{L}\p{N}_.]*/giu;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)([0-9]+)$/i;
const MARK = '\u0001';

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly relative: string;
}

function readReference(text: string, row: number, column: number): Reference | null {
  const [, columnDollar, letters = '', rowDollar, digits] = REFERENCE.exec(text) ?? [];
  const index = columnIndex(letters);
  if (index === null) return null;
  const at = Number(digits) - 1;
  const rowPart = rowDollar === '$' ? `$${String(at)}` : String(at - row);
  const columnPart = columnDollar === '$' ? `$${String(index)}` : String(index - column);
  return { row: at, column: index, relative: `${MARK}${rowPart},${columnPart}${MARK}` };
}

/**
 * Takes the formula of a cell apart.
 * @example readForm('=E3/D3', 2, 5).form === readForm('=E4/D4', 3, 5).form // true
 */
export function readForm(formula: string, row: number, column: number): FormulaForm {
  const reached = resolveOffsets(formula);
  const form = takeApart(formula, row, column);
  return reached === formula ? form : { ...form, areas: takeApart(reached, row, column).areas };
}

function takeApart(formula: string, row: number, column: number): FormulaForm {
  const areas: Area[] = [];
  let looksElsewhere = false;
  const form = formula.replace(TOKENS, (token, sheet?: string, from?: string, to?: string) => {
    const first = from === undefined ? null : readReference(from, row, column);
    if (first === null) return token.startsWith('"') ? token : token.trim().toUpperCase();
    const last = to === undefined ? first : readReference(to, row, column);
    if (last === null) return token;
    if (sheet !== undefined) looksElsewhere = true;
    else areas.push(areaBetween(first, last));
    return `${sheet ?? ''}${first.relative}${to === undefined ? '' : `:${last.relative}`}`;
  });
  return { form, areas, looksElsewhere };
}

/**
 * The formula of a form as a cell needs it.
 * @example writeForm(readForm('=E3/D3', 2, 5).form, 3, 5) // '=E4/D4'
 */
export function writeForm(form: string, row: number, column: number): string {
  return form.replace(
    new RegExp(`${MARK}(\\$?)(-?[0-9]+),(\\$?)(-?[0-9]+)${MARK}`, 'g'),
    (_, rowDollar: string, rowPart: string, columnDollar: string, columnPart: string) => {
      const at = rowDollar === '$' ? Number(rowPart) : row + Number(rowPart);
      const index = columnDollar === '$' ? Number(columnPart) : column + Number(columnPart);
      const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(formatCell(at, index)) ?? [];
      return columnDollar + letters + rowDollar + digits;
    },
  );
}

const MOVES_ELSEWHERE = new RegExp(`!${MARK}(?!\\$-?[0-9]+,\\$)`);

/** True for a form that reaches a cell of another sheet by its distance: alone, it says nothing of the next row. */
export function movesElsewhere(form: string): boolean {
  return MOVES_ELSEWHERE.test(form);
}
