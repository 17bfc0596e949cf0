/** Numbers that stand for several measurements of the same thing. */
import type { BenchRow } from './bench-row';

/** Interleaved rounds of each comparison, each of which gives one ratio. */
export const ROUNDS = 5;

/** The middle one; of an even count the upper of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;
}

/**
 * The line of some measurements: their median, with the least and the most of them behind its name.
 * @example rowOf('IKM, next to a bare loop', [1.2, 1.1, 1.3], 1.5, '×').what // 'IKM, next to a bare loop (1.10–1.30)'
 */
export function rowOf(what: string, measured: readonly number[], limit: number | null, unit: string): BenchRow {
  const digits = unit === '×' ? 2 : 0;
  const spread = `${Math.min(...measured).toFixed(digits)}–${Math.max(...measured).toFixed(digits)}`;
  return { what: `${what} (${spread})`, measured: median(measured), limit, unit };
}
