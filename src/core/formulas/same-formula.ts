/** Whether two formulas are the same but for how they are written. */

/**
 * True for formulas that differ only in blanks outside of texts and names, dollar signs and the case of letters.
 * @example sameFormula('=sum(A$1:A9)', '= SUM(A1:A9)') // true
 */
export function sameFormula(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function plain(formula: string): string {
  return formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|[\s$]+/g, (_, kept?: string) => kept ?? '').toUpperCase();
}
