/** Formulas as people type them in an Indonesian Excel. */

/** Text in double quotes, names of sheets in single quotes, numbers with a decimal point, and commas. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])\d+\.\d+|,/g;

/**
 * A formula with the separators of an Indonesian Excel: semicolons between arguments, commas in decimals. Function names
 * stay English there.
 *
 * @example localFormula("=SUM('1,5 a'!D4,D8)*0.11") // "=SUM('1,5 a'!D4;D8)*0,11"
 */
export function localFormula(formula: string): string {
  return formula.replace(parts, (part) => {
    if (part === ',') return ';';
    return /^\d/.test(part) ? part.replace('.', ',') : part;
  });
}
