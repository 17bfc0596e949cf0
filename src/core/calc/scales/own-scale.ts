/** Scales made from what a user or a workbook gives. */
import type { Scale, ScaleClass } from './scale';

/** One row of a list of lower bounds. */
export interface LowerBound {
  readonly lower: number;
  readonly label: string;
}

/**
 * A scale from lower bounds: a value belongs to the highest class whose bound it reaches, and below the lowest bound
 * there is no class. No value can fall between two classes, so nothing is rounded.
 * @param bounds in any order
 * @example scaleFromLowerBounds([{ lower: 0, label: 'Kurang' }, { lower: 75, label: 'Baik' }])
 */
export function scaleFromLowerBounds(bounds: readonly LowerBound[]): Scale {
  const descending = [...bounds].sort((one, other) => other.lower - one.lower);
  const lowest = descending[descending.length - 1];
  return {
    id: '',
    name: '',
    source: 'menurut praktik',
    unit: 'points',
    ...(lowest === undefined ? {} : { minimum: lowest.lower }),
    classes: descending.map(({ lower, label }, index) => ({
      label,
      lower,
      lowerInclusive: true,
      upper: descending[index - 1]?.lower ?? null,
      upperInclusive: false,
    })),
  };
}

/** How many decimals a bound is written with. */
function decimalsOf(bound: number): number {
  return String(bound).split('.')[1]?.length ?? 0;
}

/** Tells whether some value lies above one class and below the next. */
function hasGap(higher: ScaleClass, lower: ScaleClass): boolean {
  if (higher.lower === null || lower.upper === null) return false;
  return (
    lower.upper < higher.lower || (lower.upper === higher.lower && !lower.upperInclusive && !higher.lowerInclusive)
  );
}

/**
 * A scale from the classes that a workbook prints. Where print leaves values between two classes, such as 90,4 between
 * 76–90 and 91–100, values are rounded to the precision of the bounds; otherwise nothing is rounded.
 * @param classes in any order, with their bounds as printed
 * @example printedScale('3.1', 'Skala', 'percent', classes).decimals // 0 for 91–100, 76–90, …
 */
export function printedScale(id: string, name: string, unit: Scale['unit'], classes: readonly ScaleClass[]): Scale {
  const descending = [...classes].sort((one, other) => (other.lower ?? -Infinity) - (one.lower ?? -Infinity));
  const bounds = descending.flatMap((each) => [each.lower, each.upper]).filter((bound) => bound !== null);
  const gap = descending.some((lower, index) => index > 0 && hasGap(descending[index - 1]!, lower));
  return {
    id,
    name,
    source: 'menurut praktik',
    unit,
    ...(gap ? { decimals: Math.max(...bounds.map(decimalsOf)) } : {}),
    classes: descending,
  };
}
