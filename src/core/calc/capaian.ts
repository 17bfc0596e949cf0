/** How a realisasi is compared with its target. */

/** `naik`: higher is better. `turun`: lower is better. */
export type Direction = 'naik' | 'turun';

/** A target given as a range, such as 80–90. */
export interface TargetRange {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The number that a realisasi is measured against: the nearer bound of a range, or the realisasi itself inside it.
 * @example boundOf({ lower: 7, upper: 8 }, 9) // 8
 */
export function boundOf(range: TargetRange, realisasi: number): number {
  return Math.min(Math.max(realisasi, range.lower), range.upper);
}

/**
 * The capaian of one indicator.
 *
 * Rumus: naik: realisasi ÷ target; turun: (2 × target − realisasi) ÷ target. Target berupa rentang: di dalamnya
 * tercapai penuh, di atasnya dibandingkan dengan batas atas, di bawahnya dengan batas bawah.
 * Satuan: pecahan (1,0646 berarti 106,46%); tanpa batas atas kecuali diminta, dan dapat negatif untuk arah turun.
 * Sumber: arah turun dan rentang menurut Permen PANRB 8/2021 (kinerja pegawai), dipakai juga untuk LKjIP menurut
 * praktik.
 * @param cap the highest capaian allowed (1.2 for 120 %), or null
 * @returns null when the target is 0
 * @example capaian(88, 93.69) // 1.064659…
 * @example capaian(8, 9, 'turun') // 0.875
 */
export function capaian(
  target: number | TargetRange,
  realisasi: number,
  direction: Direction = 'naik',
  cap: number | null = null,
): number | null {
  const isRange = typeof target !== 'number' && target.lower < target.upper;
  if (isRange && realisasi >= target.lower && realisasi <= target.upper) return 1;
  const bound = typeof target === 'number' ? target : boundOf(target, realisasi);
  if (bound === 0) return null;
  const value = direction === 'naik' ? realisasi / bound : (2 * bound - realisasi) / bound;
  return cap === null ? value : Math.min(value, cap);
}
