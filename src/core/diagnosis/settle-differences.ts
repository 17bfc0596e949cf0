/** Which wrong results are right after all, once another table says what one of their operands should be. */
import type { Finding } from '../findings/finding';
import { placeOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { placeKey } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import type { Culprit } from './diagnose';
import { judge } from '../relations/judge';

/** A finding about a wrong cell, with the diagnosis that it comes from. */
export interface ProvedFinding {
  readonly culprit: Culprit;
  readonly finding: Finding;
}

/**
 * The places of wrong cells; what only a slip or a likely relation tells is better told by another table that prints the
 * right number.
 */
export function provedPlaces(proved: readonly ProvedFinding[]): Place[] {
  return proved.flatMap(({ culprit, finding }) => (culprit.slipped || isOnlyLikely(culprit) ? [] : [finding.place!]));
}

function isOnlyLikely({ repairs }: Culprit): boolean {
  return repairs.every(({ likely }) => likely === true);
}

/** What remains to be said once the differences between tables are settled. */
export interface Settled {
  /** Results that are wrong however the differences are settled. */
  readonly proved: readonly ProvedFinding[];
  readonly differences: readonly Finding[];
}

/**
 * Puts together what is one mistake: a realisasi that differs from all other tables, and the capaian beside it that was
 * computed from the right one. What proves such a difference makes it an error, however doubtful it was by itself.
 *
 * @param differences findings about numbers that another table prints differently
 */
export function settle(proved: readonly ProvedFinding[], differences: readonly Finding[]): Settled {
  const elsewhere = new Map<string, number>();
  for (const { place, expected } of differences) {
    if (place !== null && typeof expected === 'number') elsewhere.set(placeKey(place), expected);
  }
  if (elsewhere.size === 0) return { proved, differences };
  const proofs = new Set<string>();
  const errors = new Set(
    differences.flatMap(({ severity, place }) => (severity === 'error' && place !== null ? [placeKey(place)] : [])),
  );
  const others = proved.filter(({ culprit, finding }) => {
    if (isOnlyLikely(culprit) && errors.has(placeKey(finding.place!))) return false;
    if (!isExplained(culprit, elsewhere)) return true;
    const operands = culprit.repairs.flatMap((equation) => equation.operands);
    if (finding.severity === 'error') for (const operand of operands) proofs.add(placeKey(placeOf(operand)));
    return false;
  });
  const isProved = ({ place }: Finding): boolean => place !== null && proofs.has(placeKey(place));
  const said = new Set(others.map(({ finding }) => placeKey(finding.place!)));
  return {
    proved: others,
    differences: differences
      .filter(({ place }) => place === null || !said.has(placeKey(place)))
      .map((each) => (isProved(each) ? { ...each, severity: 'error' as const } : each)),
  };
}

/** True when a number in a cell makes a result right that is wrong beside what is printed there. */
export function isMended(proved: readonly ProvedFinding[], cell: string, number: number): boolean {
  return proved.some(({ culprit }) => isExplained(culprit, new Map([[cell, number]])));
}

function isExplained({ quantity, slipped, repairs }: Culprit, elsewhere: ReadonlyMap<string, number>): boolean {
  return repairs.every((equation) => {
    const { result, operands } = equation;
    // A slip only supposes which number it is.
    const mayBeWrong = slipped === true ? [result, ...operands] : result === quantity ? operands : [];
    return mayBeWrong.some((own) => {
      const other = elsewhere.get(placeKey(placeOf(own)));
      return other !== undefined && inUnitsOf(own, other).some((value) => holds(equation, own, value));
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

/** What numbers that other tables print differently should be. */
export function correctedElsewhere(
  differences: readonly Finding[],
  tables: readonly TableValues[],
): Map<Quantity, number> {
  const corrected = new Map<Quantity, number>();
  for (const { place, severity, expected } of differences) {
    if (place === null || severity !== 'error' || typeof expected !== 'number') continue;
    for (const quantity of quantitiesAt(place, tables)) {
      const printed = quantity.reading.percent ? expected * 100 : expected;
      corrected.set(quantity, printed / quantity.printedPerUnit);
    }
  }
  return corrected;
}

/** The number that stands in a cell, as the tables read it. */
export function quantitiesAt(place: Place, tables: readonly TableValues[]): Quantity[] {
  return tables.flatMap((values) => {
    if (values.table.sheet.name !== place.sheet) return [];
    const column = values.table.columns.find(({ index }) => index === place.column);
    const item = values.table.rows.indexOf(place.row);
    return (column === undefined || item < 0 ? null : values.quantity(column, item)) ?? [];
  });
}
