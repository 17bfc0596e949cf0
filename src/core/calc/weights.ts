/** The weight (penimbang) of each unsur of a survey. */

/** How far the weights of a survey may be from 1 in all: 14 × 0,07 = 0,98 is a rounded 1/14, 10 × 0,111 is a mistake. */
const WEIGHT_TOTAL = { minimum: 0.95, maximum: 1.01 } as const;

/**
 * The weights to use, one per unsur; 0 for an unsur that nobody answered, whose weight the others share.
 *
 * Rumus: without given weights 1/N over the answered unsur; given weights keep their total.
 * Satuan: pecahan.
 * Sumber: Permen PANRB 14/2017 (1/N); the sharing menurut praktik.
 * @param averages NRR per unsur, null when nobody answered it
 * @param given nothing, one weight for every unsur, or one per unsur
 * @example unsurWeights([3, null, 4], null) // [0.5, 0, 0.5]
 * @example unsurWeights([3, 4], 0.49) // [0.49, 0.49]
 */
export function unsurWeights(
  averages: readonly (number | null)[],
  given: number | readonly number[] | null,
): readonly number[] {
  const answered = averages.filter((average) => average !== null).length;
  if (given === null) return averages.map((average) => (average === null ? 0 : 1 / answered));
  const weights = averages.map((_, unsur) => (typeof given === 'number' ? given : (given[unsur] ?? 0)));
  if (answered === averages.length) return weights;
  const kept = weights.filter((_, unsur) => averages[unsur] !== null);
  const share = weightTotal(weights) / weightTotal(kept);
  return weights.map((weight, unsur) => (averages[unsur] === null ? 0 : weight * share));
}

/** The sum of weights. */
export function weightTotal(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/**
 * Tells whether weights add up to 1 as nearly as rounded weights do.
 * @example weightTotalIsSound(Array(9).fill(0.11)) // true
 * @example weightTotalIsSound(Array(10).fill(0.111)) // false
 */
export function weightTotalIsSound(weights: readonly number[]): boolean {
  const total = weightTotal(weights);
  return total >= WEIGHT_TOTAL.minimum - 1e-9 && total <= WEIGHT_TOTAL.maximum + 1e-9;
}
