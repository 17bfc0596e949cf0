/** Whether the unsigned numbers of a column of percentages are percent numbers or fractions. */
import type { TableColumn } from './table';
import { slotOf } from './operand-columns';
import type { Reading } from '../workbook/reading';
import type { ColumnCells } from './column-cells';
import type { TableValues } from './table-values';

/** A fraction above this is taken for a percent number: a capaian of 300 % is rarer than one of 3 %. */
const largestFraction = 2.5;
/** Nobody reaches ten times a target. */
export const impossibleFraction = 10;
/** A capaian or serapan below 2,5 % is rare, one of 30 % or more is not. */
const likelyFraction = 0.3;
/** How far from its quotient, in parts of it, a percentage may be and still tell its unit. */
const tolerance = 0.02;

/**
 * 100 when the unsigned numbers of a column are percent numbers (106,46), 1 when they are fractions (1,0646).
 * Where neither their size nor the numbers that they follow from tell, they are what most columns of percentages in the
 * table are: percent numbers, some of them above 2,5, or fractions, of which one is larger than a percent number that
 * small is likely to be, or has the decimals of a quotient.
 */
export function percentUnit(values: TableValues, column: TableColumn): 1 | 100 {
  const cells = values.cells(column);
  if (cells.percents === cells.numbers) return 100;
  const own = unitShownBy(cells) ?? unitByQuotient(values, column);
  if (own !== null) return own;
  let fractions = looksLikeFractions(cells) ? 1 : 0;
  for (const other of values.table.columns) {
    if (other === column || other.spec.content !== 'percent') continue;
    const others = values.cells(other);
    if (unitShownBy(others) !== null) fractions--;
    else if (looksLikeFractions(others)) fractions++;
  }
  return fractions > 0 ? 1 : 100;
}

/** 100 when a column shows percent numbers, null when it may as well hold fractions: most of them small, none impossible. */
function unitShownBy(cells: ColumnCells): 100 | null {
  let small = 0;
  let large = 0;
  for (let item = 0; item < cells.printed.length; item++) {
    const size = Math.abs(cells.printed[item]!);
    if (!(size > 0) || cells.isPercent(item)) continue;
    if (size > impossibleFraction) return 100;
    if (size > largestFraction) large++;
    else small++;
  }
  const isSigned = cells.percents > 0 && [...cells.written.values()].some(isSignedText);
  return isSigned || (large > 0 && large >= small) ? 100 : null;
}

function isSignedText(reading: Reading): boolean {
  return reading.kind === 'number' && reading.percent && reading.value !== 0;
}

/** True when an unsigned number is a likely fraction: 0,3 or more, or typed with the decimals of a quotient. */
function looksLikeFractions(cells: ColumnCells): boolean {
  return cells.printed.some((value, item) => {
    const size = Math.abs(value);
    if (!(size > 0 && size <= largestFraction) || cells.isPercent(item)) return false;
    return size >= likelyFraction || (cells.decimals[item]! > 2 && !cells.written.has(item));
  });
}

/**
 * 100 when the unsigned numbers of a column are a hundred times the quotients that its table states for them, 1 when
 * they are those quotients; null when neither is so in more rows than the other.
 */
function unitByQuotient(values: TableValues, column: TableColumn): 1 | 100 | null {
  let fractions = 0;
  let percentNumbers = 0;
  const cells = values.cells(column);
  for (const { quotient } of values.table.layout.relations) {
    if (quotient === undefined || quotient.result !== column.spec.role) continue;
    const slot = slotOf(values, column, [quotient.numerator, quotient.denominator]);
    if (slot === null) continue;
    const [, numerator, denominator] = slot;
    const above = values.numbers(numerator!).values;
    const below = values.numbers(denominator!).values;
    for (let item = 0; item < cells.printed.length; item++) {
      const printed = cells.printed[item]!;
      if (Number.isNaN(printed) || printed === 0 || cells.isPercent(item)) continue;
      const expected = above[item]! / below[item]!;
      const step = 10 ** -cells.decimals[item]!;
      const offFraction = Math.abs(printed - expected) - step;
      const offPercent = Math.abs(printed - expected * 100) - step;
      if (offFraction <= expected * tolerance && offPercent > 0) fractions++;
      if (offPercent <= expected * 100 * tolerance && offFraction > 0) percentNumbers++;
      // 1 beside a quotient of 0,0109 may be cut off from 1,09 or from 0,01, but is rounded from 1,09 only.
      if (offFraction <= 0 && offPercent <= 0 && offFraction > -step / 2 !== offPercent > -step / 2) {
        if (offPercent > -step / 2) fractions++;
        else percentNumbers++;
      }
    }
  }
  if (fractions === percentNumbers) return null;
  return fractions > percentNumbers ? 1 : 100;
}
