/** Whether a cell still holds what it held, though Excel may say it in other words. */
import type { CellInput } from './cell-content';

/** Excel keeps as many digits of a constant. */
const DIGITS = 15;

/** Texts; the prefixes of functions that Excel does not know yet, with the file it takes them for; long numbers; spaces and @. */
const parts =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'(?!!_xl))|(?:(?:'(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.]*|[\p{L}\p{N}_.]+)!)?(?:_xl\p{L}*[._])+|(\d+\.\d{15,}|\d{16,}(?:\.\d*)?|\.\d{15,})|[\s@]+/giu;

/**
 * True for the same content: numbers agree in 15 digits; of formulas the capitals, spaces, implicit intersections and
 * the prefixes of functions do not count, which Excel changes when it saves a formula or loads an add-in.
 * @example sameInput('=_xldudf_IKM(A1:B9)', '=IKM(A1:B9)') // true
 */
export function sameInput(one: CellInput, other: CellInput): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') return rounded(one) === rounded(other);
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return one.startsWith('=') && other.startsWith('=') && plainFormula(one) === plainFormula(other);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function plainFormula(formula: string): string {
  let plain = '';
  let from = 0;
  for (const match of formula.matchAll(parts)) {
    const [found, text, number] = match;
    plain += formula.slice(from, match.index).toUpperCase();
    plain += text ?? (number === undefined ? '' : String(rounded(Number(number))));
    from = match.index + found.length;
  }
  return plain + formula.slice(from).toUpperCase();
}
