import { round } from './round';

/** Chi-squared for one degree of freedom at 95 % confidence. */
const CHI_SQUARED = 3.841;
const PROPORTION = 0.5;
const PRECISION = 0.05;

/**
 * The least number of respondents for a survey.
 *
 * Rumus: Krejcie–Morgan: X²·N·P(1−P) ÷ (d²(N−1) + X²·P(1−P)), X² = 3,841, P = 0,5, d = 0,05.
 * Satuan: orang.
 * Sumber: Permen PANRB 14/2017.
 * @param population the number of service users, 1 or more
 * @example sampleSize(1000) // 278
 */
export function sampleSize(population: number): number {
  const spread = CHI_SQUARED * PROPORTION * (1 - PROPORTION);
  return round((spread * population) / (PRECISION ** 2 * (population - 1) + spread), 0);
}
