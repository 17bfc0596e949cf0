/** What becomes of conditions and checks of entries with a formula about the cell's own row when rows are inserted. */
import type { IRange } from '@univerjs/core';

/** A part of the cells of a rule, with its formulas as they are for the first row of that part. */
export interface RulePart {
  readonly formulas: string[];
  readonly ranges: IRange[];
}

/** Texts between quotation marks, sheets between apostrophes, or a reference to a cell. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\w.$!])(\$?[A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(!])/g;

/** The formula with its references in another row; null where it speaks of other rows than its own. */
function inRow(formula: string, own: number | null, row: number): string | null {
  let isOfOwnRow = true;
  const moved = formula.replace(piece, (whole, column?: string, fixed?: string, line?: string) => {
    if (column === undefined) return whole;
    if (fixed === '$' || (own !== null && Number(line) !== own + 1)) isOfOwnRow = false;
    return `${column}${String(row + 1)}`;
  });
  return isOfOwnRow && !/![$A-Z]/.test(moved) ? moved : null;
}

/**
 * The parts into which Univer divides a rule when rows are inserted, joined again where all formulas speak of their own
 * row alone: for these nothing but the row changes. Univer takes the inserted row into a part and moves the formulas of
 * that part as if it had not, so that each row would be judged by the one below it.
 * @param before the cells and formulas of the rule as they were
 * @example joinParts([{ ranges: rows 4–5, formulas: ['=E4>1'] }, { ranges: rows 6–10, formulas: ['=E7>1'] }], …) // rows 4–10, '=E4>1'
 */
export function joinParts(parts: readonly RulePart[], before: RulePart): RulePart[] {
  const top = topOf(before.ranges);
  if (before.formulas.length === 0 || before.formulas.some((formula) => inRow(formula, top, top) === null))
    return [...parts];
  const joined = new Map<string, RulePart>();
  for (const { formulas, ranges } of parts) {
    const moved = formulas.map((formula) => inRow(formula, null, 0));
    const key = moved.join(' ');
    const same = joined.get(key);
    joined.set(key, { formulas, ranges: merged([...(same?.ranges ?? []), ...ranges]) });
  }
  return [...joined.values()].map(({ formulas, ranges }) => ({
    formulas: formulas.map((formula) => inRow(formula, null, topOf(ranges)) ?? formula),
    ranges,
  }));
}

/** The same cells, with areas of the same columns that touch as one, from the top. */
function merged(ranges: readonly IRange[]): IRange[] {
  const found: IRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.startColumn - b.startColumn || a.startRow - b.startRow)) {
    const last = found[found.length - 1];
    const isBelow =
      last?.startColumn === range.startColumn &&
      last.endColumn === range.endColumn &&
      range.startRow <= last.endRow + 1;
    if (isBelow) found[found.length - 1] = { ...last, endRow: Math.max(last.endRow, range.endRow) };
    else found.push(range);
  }
  return found.sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
}

function topOf(ranges: readonly IRange[]): number {
  return Math.min(...ranges.map(({ startRow }) => startRow));
}
