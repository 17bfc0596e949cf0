/** Which wrong results are right after all, once another table says what one of their operands should be. */
import type { Finding } from '../findings/finding';
import { placeOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import type { Culprit } from './diagnose';
import { judge } from '../relations/judge';

/** A finding about a wrong cell, with the diagnosis that it comes from. */
export interface ProvedFinding {
  readonly culprit: Culprit;
  readonly finding: Finding;
}

/**
 * The findings about results that are wrong however the differences between tables are settled. A realisasi that
 * differs from all other tables is one mistake: the capaian beside it was computed from the right one.
 *
 * @param differences findings about numbers that another table prints differently
 */
export function withoutExplained(
  proved: readonly ProvedFinding[],
  differences: readonly Finding[],
): readonly ProvedFinding[] {
  const elsewhere = new Map<string, number>();
  for (const { place, expected } of differences) {
    if (place !== null && typeof expected === 'number') elsewhere.set(placeKey(place), expected);
  }
  return elsewhere.size === 0 ? proved : proved.filter(({ culprit }) => !isExplained(culprit, elsewhere));
}

/** True when a number in a cell makes a result right that is wrong beside what is printed there. */
export function isMended(proved: readonly ProvedFinding[], cell: string, number: number): boolean {
  return proved.some(({ culprit }) => isExplained(culprit, new Map([[cell, number]])));
}

function isExplained({ quantity, repairs }: Culprit, elsewhere: ReadonlyMap<string, number>): boolean {
  return repairs.every((equation) => {
    if (equation.result !== quantity) return false;
    return equation.operands.some((operand) => {
      const other = elsewhere.get(placeKey(placeOf(operand)));
      return other !== undefined && inUnitsOf(operand, other).some((value) => holds(equation, operand, value));
    });
  });
}

/** A number from another cell, that may show it in another unit: 0,81 for 81 %. */
function inUnitsOf(operand: Quantity, other: number): number[] {
  return [other, other * 100, other / 100].map((value) => value / operand.printedPerUnit);
}

function holds(equation: Culprit['repairs'][number], operand: Quantity, value: number): boolean {
  const { verdict } = judge(equation, new Map([[operand, value]]));
  return verdict === 'holds' || verdict === 'truncated' || verdict === 'near';
}

/** What numbers that other tables print differently should be, for the labels that name them. */
export function correctedElsewhere(
  differences: readonly Finding[],
  tables: readonly TableValues[],
): Map<Quantity, number> {
  const corrected = new Map<Quantity, number>();
  for (const { place, severity, expected } of differences) {
    if (place === null || severity !== 'error' || typeof expected !== 'number') continue;
    for (const values of tables) {
      if (values.table.sheet.name !== place.sheet) continue;
      const column = values.table.columns.find(({ index }) => index === place.column);
      const item = values.table.rows.indexOf(place.row);
      const quantity = column === undefined || item < 0 ? null : values.quantity(column, item);
      if (quantity === null) continue;
      const printed = quantity.reading.percent ? expected * 100 : expected;
      corrected.set(quantity, printed / quantity.printedPerUnit);
    }
  }
  return corrected;
}
