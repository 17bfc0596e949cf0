import { unsurWeights } from './weights';

/**
 * Indeks Kepuasan Masyarakat from the averages per unsur.
 *
 * Rumus: IKM = jumlah(NRR × penimbang) × 25; tanpa penimbang dipakai tepat 1/N.
 * Satuan: 25 sampai 100 (dengan penimbang yang dibulatkan sedikit kurang, misalnya 24,75 sampai 99,00 untuk 0,11).
 * Sumber: Permen PANRB 14/2017.
 * @param averages NRR per unsur, null for one that nobody answered: it is left out and the others share its weight
 * @param weights nothing (exact 1/N), one weight for every unsur, or one per unsur
 * @returns null when no unsur was answered
 * @example ikm([3.4, 3.2, 2.8, 4, 3.2, 3.2, 3.4, 3.2, 3.8]) // 83.888…
 */
export function ikm(
  averages: readonly (number | null)[],
  weights: number | readonly number[] | null = null,
): number | null {
  let answered = 0;
  let sum = 0;
  for (const average of averages) {
    if (average === null) continue;
    answered += 1;
    sum += average;
  }
  if (answered === 0) return null;
  // A sum divided once is exact where nine products with 1/9 are not: all answers 3 give 75 and not 75,00000000000001.
  if (weights === null) return (sum / answered) * 25;
  const used = unsurWeights(averages, weights);
  let index = 0;
  for (let unsur = 0; unsur < averages.length; unsur += 1) index += (averages[unsur] ?? 0) * used[unsur]!;
  return index * 25;
}
