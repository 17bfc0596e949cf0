/**
 * The weighted average of an unsur is its average divided by the number of unsur (Permen PANRB 14/2017).
 *
 * @aturan ikm
 * @judul Nilai rata-rata tertimbang
 * @apa NRR tertimbang satu unsur = nilai rata-rata unsur × penimbangnya; tanpa kolom penimbang, ÷ banyaknya unsur yang
 *   ditanyakan.
 * @mengapa Penimbang yang dibulatkan menjadi 0,11 menurunkan indeks.
 * @sumber Permen PANRB 14/2017.
 * @salah
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata | NRR Tertimbang
 *   1 | Persyaratan | 3,20 | 0,64
 *   2 | Prosedur | 3,60 | 0,82 !ikm
 *   3 | Waktu Penyelesaian | 3,40 | 0,68
 *   4 | Biaya/Tarif | 3,00 | 0,60
 *   5 | Perilaku Pelaksana | 3,50 | 0,70
 * @benar
 *   Tabel IKM per Unsur
 *   No | Unsur Pelayanan | Nilai Rata-rata | NRR Tertimbang
 *   1 | Persyaratan | 3,20 | 0,64
 *   2 | Prosedur | 3,60 | 0,72
 *   3 | Waktu Penyelesaian | 3,40 | 0,68
 *   4 | Biaya/Tarif | 3,00 | 0,60
 *   5 | Perilaku Pelaksana | 3,50 | 0,70
 * @perbaiki Bagi nilai rata-rata dengan banyaknya unsur, atau pakai fungsi TABELIKM.
 */
import type { Alternative, Equation, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';
import { isAskedUnsur } from './survey-sources';
import { WeightedAverage } from './weighted-average';

/** Answers go from 1 to this. */
const highestAnswer = 4;

/** `tertimbang = NRR × penimbang`, where the weights are printed, else `NRR ÷ N`, for every one of the N unsur that were asked. */
export const unsurWeight: Relation = {
  kind: 'unsurWeight',
  rule: 'ikm',
  bind(values) {
    const equations: Equation[] = [];
    const count = values.table.rows.filter((_, item) => isAskedUnsur(values, item)).length;
    const printed = values.column('penimbang');
    const weights = printed === undefined ? [] : values.quantities(printed);
    for (const [tertimbang, rataRata] of slots(values, 'tertimbang', ['nilaiRataRata'])) {
      const averages = values.quantities(rataRata!);
      values.quantities(tertimbang!).forEach((result, item) => {
        const average = averages[item] ?? null;
        if (result === null || average === null || average.value > highestAnswer || !isAskedUnsur(values, item)) return;
        equations.push(new WeightEquation(result, average, weights[item] ?? null, count));
      });
    }
    return equations;
  },
};

/** With weights that are usual, not the rule. */
class WeightEquation extends WeightedAverage {
  readonly customary = true;

  /** A weight that is printed rounded need not have been computed with. */
  override get alternatives(): readonly Alternative[] {
    return this.weight === null ? [] : [{ value: this.average.value / this.asked, note: null }];
  }
}
