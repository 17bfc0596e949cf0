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
import type { Message } from '../findings/messages';
import { shownNumber, type Quantity } from '../tables/quantity';
import { addressOf, onceFilled } from './formula';
import type { Equation, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';

/** Averages of 1..4 become values of 25..100. */
const conversion = 25;

/** `konversi = NRR × 25` for every unsur. */
export const unsurConversion: Relation = {
  kind: 'unsurConversion',
  rule: 'ikm',
  bind(values) {
    const equations: Equation[] = [];
    for (const [konversi, rataRata] of slots(values, 'konversi', ['nilaiRataRata'])) {
      const averages = values.quantities(rataRata!);
      values.quantities(konversi!).forEach((result, item) => {
        const average = averages[item] ?? null;
        if (result !== null && average !== null && average.value <= 4)
          equations.push(new ConversionEquation(result, average));
      });
    }
    return equations;
  },
};

class ConversionEquation implements Equation {
  readonly rule = 'ikm';
  readonly roundable = true;
  readonly customary = true;
  readonly operands: readonly Quantity[];

  constructor(
    readonly result: Quantity,
    private readonly average: Quantity,
  ) {
    this.operands = [average];
  }

  compute(values: readonly number[]): number {
    return values[0]! * conversion;
  }

  solve(_operand: number, result: number): number {
    return result / conversion;
  }

  explain(expected: number): Message {
    return {
      id: 'ikm.conversion',
      values: {
        written: shownNumber(this.result, this.result.value),
        average: shownNumber(this.average, this.average.value),
        expected: shownNumber(this.result, expected),
      },
    };
  }

  formula(): string {
    const average = addressOf(this.average);
    return onceFilled([average], `${average}*${conversion}`);
  }
}
