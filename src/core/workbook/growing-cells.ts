/**
 * Cells between two anchors that stay outside them, so that a row inserted anywhere between is taken in. INDEX is not
 * volatile: a formula with it is computed only when its cells change, where OFFSET is computed at every key.
 */

/**
 * All cells of a column but the first and the last, which are its heading and its total.
 * @param anchors from the one to the other, as a formula writes it
 * @example cellsWithin('C3:C7') // 'INDEX(C3:C7,2):INDEX(C3:C7,ROWS(C3:C7)-1)', that is C4:C6
 */
export function cellsWithin(anchors: string): string {
  return `INDEX(${anchors},2):INDEX(${anchors},ROWS(${anchors})-1)`;
}

/** Whether a formula takes in inserted rows, written as now or, in older files, with OFFSET. */
export function isGrowingFormula(formula: string): boolean {
  return /OFFSET\(|INDEX\([^()]*,2\):INDEX\(/i.test(formula);
}
