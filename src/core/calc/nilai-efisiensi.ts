/**
 * The value given to an efficiency.
 *
 * Rumus: NE = 50% + E ÷ 20% × 50%, paling rendah 0% dan paling tinggi 100%: efisiensi di luar −20%..20% dipotong.
 * Satuan: pecahan 0 sampai 1.
 * Sumber: menurut praktik.
 * @param efisiensi a fraction
 * @example nilaiEfisiensi(0.0664) // 0.666
 * @example nilaiEfisiensi(0.25) // 1
 */
export function nilaiEfisiensi(efisiensi: number): number {
  return Math.min(1, Math.max(0, 0.5 + (efisiensi / 0.2) * 0.5));
}
