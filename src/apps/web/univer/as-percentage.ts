/**
 * The value that a cell of percentages keeps when a number without a percent sign is entered: from 1 on it is a
 * percentage, and what is smaller a fraction, as Excel takes it.
 * @example asPercentage(75) // 0.75
 * @example asPercentage(0.1) // 0.1
 */
export function asPercentage(number: number): number {
  return Math.abs(number) >= 1 ? Number(`${String(number)}e-2`) : number;
}
