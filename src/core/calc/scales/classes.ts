/** Short ways to write the classes of a scale. */
import type { ScaleClass } from './scale';

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
