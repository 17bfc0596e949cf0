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
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import { addressOf, onceFilled } from './formula';
import type { Alternative, Equation, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';
import { isAskedUnsur } from './survey-sources';

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

class WeightEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly customary = true;
  readonly operands: readonly Quantity[];
  /** A weight that is printed rounded need not have been computed with. */
  readonly alternatives: readonly Alternative[];

  constructor(
    readonly result: Quantity,
    private readonly average: Quantity,
    private readonly weight: Quantity | null,
    private readonly count: number,
  ) {
    this.operands = weight === null ? [average] : [average, weight];
    this.alternatives = weight === null ? [] : [{ value: average.value / count, note: null }];
  }

  compute([average, weight = 1 / this.count]: readonly number[]): number {
    return average! * weight;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    const other = operand === 0 ? (values[1] ?? 1 / this.count) : values[0]!;
    return result / other;
  }

  explain(expected: number): Message {
    return {
      id: 'ikm.weighted',
      values: {
        written: shownNumber(this.result, this.result.value),
        average: shownNumber(this.average, this.average.value),
        count: String(this.count),
        expected: shownNumber(this.result, expected),
      },
    };
  }

  formula(): string {
    const average = addressOf(this.average);
    if (this.weight === null) return onceFilled([average], `${average}/${this.count}`);
    const weight = addressOf(this.weight);
    return onceFilled([average, weight], `${average}*${weight}`);
  }
}
