/**
 * The converted value of an unsur is its average times 25 (Permen PANRB 14/2017).
 *
 * @aturan ikm
 * @judul Nilai konversi unsur
 * @apa Nilai konversi satu unsur = nilai rata-rata unsur × 25.
 * @mengapa Nilai konversi berada antara 25 dan 100. Nilai di luar itu terjadi bila rata-ratanya dikalikan
 *   penimbang juga.
 * @sumber Permen PANRB 14/2017.
 * @salah
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata | Nilai Konversi | Mutu
 *   1 | Persyaratan | 3,20 | 80,00 | B
 *   2 | Biaya/Tarif | 3,60 | 99,90 !ikm | A
 *   3 | Perilaku Pelaksana | 3,40 | 85,00 | B
 * @benar
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata | Nilai Konversi | Mutu
 *   1 | Persyaratan | 3,20 | 80,00 | B
 *   2 | Biaya/Tarif | 3,60 | 90,00 | A
 *   3 | Perilaku Pelaksana | 3,40 | 85,00 | B
 * @perbaiki Kalikan nilai rata-rata dengan 25 saja, atau pakai fungsi TABELIKM.
 */
import { conversion, highestAnswer } from '../calc/answers';
import { times } from '../expressions/expression';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Relation } from '../tables/relation';
import { ComputedEquation } from './computed';
import { fullRowsOf } from './full-rows';

/** `konversi = NRR × 25` for every unsur. */
export const unsurConversion: Relation = {
  kind: 'unsurConversion',
  rule: 'ikm',
  bind(values) {
    return fullRowsOf(values, 'konversi', ['nilaiRataRata'])
      .filter(([, average]) => average!.value <= highestAnswer)
      .map(([result, average]) => new ConversionEquation(result!, average!));
  },
};

class ConversionEquation extends ComputedEquation {
  readonly customary = true;

  constructor(
    result: Quantity,
    private readonly average: Quantity,
  ) {
    super('ikm', result, times('average', conversion), [average]);
  }

  override explain(expected: number): Message {
    return { id: 'ikm.conversion', values: { ...this.shown(expected), average: shownNumber(this.average) } };
  }
}
