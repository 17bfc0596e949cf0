/** A scale as plain data: the classes that turn a number into a label. */

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
  /** Decimals to which a value that is in no printed class is rounded half-up; null where print leaves no gap. */
  readonly decimals: number | null;
  /** The lowest and highest possible value, null where there is none. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** A value below `minimum` that is still given the lowest label; absent when there is none. */
  readonly lowestAccepted?: number;
  /** True for one read from a column of which it is a guess that it holds bounds or labels: what rests on it only warns. */
  readonly isGuessed?: true;
  readonly classes: readonly ScaleClass[];
}
