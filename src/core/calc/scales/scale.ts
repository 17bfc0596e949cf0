/** A scale as plain data: the classes that turn a number into a label, and short ways to write them. */

/** One class of a scale; its bounds are in the unit of the scale as printed (91 for 91 %). */
export interface ScaleClass {
  readonly label: string;
  /** The bound from which a value belongs to this class; null for the lowest class, which has no lower bound. */
  readonly lower: number | null;
  /** True for "91–100" or "≥ 91", false for "> 90". */
  readonly lowerInclusive: boolean;
  /** The upper bound as printed, null when none is ("≥ 91"). */
  readonly upper: number | null;
  readonly upperInclusive: boolean;
  /** The lower bound as printed, only where it differs from `lower` because print leaves values without a class. */
  readonly printedLower?: number;
}

/** A scale; its classes stand from the highest to the lowest. */
export interface Scale {
  readonly id: string;
  readonly name: string;
  /** The regulation the scale stands in, or "menurut praktik". */
  readonly source: string;
  /** `percent`: bounds are percent numbers and a function takes a fraction (0.91). `points`: value and bounds are alike. */
  readonly unit: 'percent' | 'points';
  /** Decimals to which a value that is in no printed class is rounded half-up; absent where print leaves no gap. */
  readonly decimals?: number;
  /** The lowest and highest possible value, where there is one. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** A value below `minimum` that is still given the lowest label; absent when there is none. */
  readonly lowestAccepted?: number;
  /** True for one read from a column of which it is a guess that it holds bounds or labels: what rests on it only warns. */
  readonly isGuessed?: true;
  readonly classes: readonly ScaleClass[];
}

/**
 * A class whose bounds both belong to it; null for no bound.
 * @example between(76, 90, 'Tinggi')
 */
export function between(lower: number | null, upper: number | null, label: string): ScaleClass {
  return { label, lower, lowerInclusive: true, upper, upperInclusive: true };
}

/**
 * A class that begins just above its lower bound; its upper bound belongs to it.
 * @example above(60, 70, 'B') // > 60 to 70
 */
export function above(lower: number, upper: number | null, label: string): ScaleClass {
  return { label, lower, lowerInclusive: false, upper, upperInclusive: true };
}

/**
 * A class that ends just below its upper bound; its lower bound belongs to it.
 * @example below(55, 75, 'Cukup') // 55 to < 75
 */
export function below(lower: number | null, upper: number, label: string): ScaleClass {
  return { label, lower, lowerInclusive: true, upper, upperInclusive: false };
}
