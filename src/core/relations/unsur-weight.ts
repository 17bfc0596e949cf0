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
import { highestAnswer } from '../calc/answers';
import { over, times } from '../expressions/expression';
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import type { Alternative, Relation } from '../tables/relation';
import { ComputedEquation } from './computed';
import { fullRowsOf } from './full-rows';
import { isAskedUnsur } from './survey-sources';

/** `tertimbang = NRR × penimbang`, where the weights are printed, else `NRR ÷ N`, for every one of the N unsur that were asked. */
export const unsurWeight: Relation = {
  kind: 'unsurWeight',
  rule: 'ikm',
  bind(values) {
    const count = values.table.rows.filter((_, item) => isAskedUnsur(values, item)).length;
    const printed = values.column('penimbang');
    const weightAt = (item: number) => (printed === undefined ? null : values.quantity(printed, item));
    return fullRowsOf(values, 'tertimbang', ['nilaiRataRata'])
      .filter(([result, average]) => average!.value <= highestAnswer && isAskedUnsur(values, result!.item))
      .map(([result, average]) => new WeightEquation(result!, average!, weightAt(result!.item), count));
  },
};

/** `weighted = average × weight`, or `average ÷ N` where no weight is printed, for one of the N unsur that were asked. */
export abstract class WeightedAverage extends ComputedEquation {
  constructor(
    result: Quantity,
    protected readonly average: Quantity,
    protected readonly weight: Quantity | null,
    protected readonly asked: number,
  ) {
    const [as, operands] =
      weight === null ? [over('average', asked), [average]] : [times('average', 'weight'), [average, weight]];
    super('ikm', result, as, operands);
  }

  abstract get alternatives(): readonly Alternative[];

  override explain(expected: number): Message {
    const values = { ...this.shown(expected), average: shownNumber(this.average), count: String(this.asked) };
    return { id: 'ikm.weighted', values };
  }
}

/** With weights that are usual, not the rule. */
class WeightEquation extends WeightedAverage {
  readonly customary = true;

  /** A weight that is printed rounded need not have been computed with. */
  get alternatives(): readonly Alternative[] {
    return this.weight === null ? [] : [{ value: this.average.value / this.asked, note: null }];
  }
}
