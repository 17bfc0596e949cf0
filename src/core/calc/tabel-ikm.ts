import { kategori } from './kategori';
import { IKMMUTU } from './scales';
import { unsurWeights } from './weights';

/** One line of the table of a survey. */
export interface UnsurRow {
  readonly nrr: number;
  readonly nrrTertimbang: number;
  readonly nilaiKonversi: number;
  readonly mutu: string;
}

/**
 * The table per unsur.
 *
 * Rumus: NRR tertimbang = NRR × penimbang; nilai konversi = NRR × 25; mutu dari nilai konversi.
 * Satuan: NRR 1 sampai 4, nilai konversi 25 sampai 100.
 * Sumber: Permen PANRB 14/2017.
 * @param averages NRR per unsur, null when nobody answered it
 * @param weights nothing (exact 1/N), one weight for every unsur, or one per unsur
 * @returns one line per unsur, null for one that nobody answered
 * @example tabelIkm([3.4])[0] // { nrr: 3.4, nrrTertimbang: 3.4, nilaiKonversi: 85, mutu: 'B' }
 */
export function tabelIkm(
  averages: readonly (number | null)[],
  weights: number | readonly number[] | null = null,
): readonly (UnsurRow | null)[] {
  const used = unsurWeights(averages, weights);
  return averages.map((nrr, unsur) => {
    if (nrr === null) return null;
    const nilaiKonversi = nrr * 25;
    // An NRR lies between 1 and 4, so its converted value is always on the scale.
    return { nrr, nrrTertimbang: nrr * used[unsur]!, nilaiKonversi, mutu: kategori(nilaiKonversi, IKMMUTU)! };
  });
}
