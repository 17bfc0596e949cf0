/**
 * The average of an unsur is what its answers add up to, divided by the respondents (Permen PANRB 14/2017).
 *
 * @aturan ikm
 * @judul Nilai rata-rata dari jumlah nilai unsur
 * @apa Nilai rata-rata unsur = jumlah nilainya ÷ banyaknya responden, yang sama untuk semua unsur; lebih sedikit hanya
 *   bila ada yang tidak menjawab.
 * @mengapa Rata-rata yang tidak cocok dengan jumlah nilainya mengubah indeks.
 * @sumber Permen PANRB 14/2017.
 * @salah
 *   Tabel Survei Kepuasan Masyarakat
 *   No | Unsur Pelayanan | Jumlah Nilai per Unsur | NRR per Unsur
 *   U1 | Persyaratan | 320 | 3,200
 *   U2 | Prosedur | 333 | 3,450 !ikm
 *   U3 | Waktu Penyelesaian | 317 | 3,170
 *   U4 | Biaya/Tarif | 371 | 3,710
 *   U5 | Perilaku Pelaksana | 346 | 3,460
 * @benar
 *   Tabel Survei Kepuasan Masyarakat
 *   No | Unsur Pelayanan | Jumlah Nilai per Unsur | NRR per Unsur
 *   U1 | Persyaratan | 320 | 3,200
 *   U2 | Prosedur | 333 | 3,330
 *   U3 | Waktu Penyelesaian | 317 | 3,170
 *   U4 | Biaya/Tarif | 371 | 3,710
 *   U5 | Perilaku Pelaksana | 346 | 3,460
 * @perbaiki Bagi jumlah nilai unsur dengan banyaknya responden.
 */
import { countBy } from '../group-by';
import { over } from '../expressions/expression';
import { numbersBetween } from '../numbers-between';
import { slots } from '../tables/operand-columns';
import type { Quantity } from '../tables/quantity';
import type { Alternative, Relation } from '../tables/relation';
import { ComputedEquation } from './computed';
import { fullRows } from './full-rows';

/** Fewer unsur do not tell how many answered. */
const fewestUnsur = 3;
/** So great a share of the respondents answers every unsur at least. */
const fewestAnswers = 0.8;
/** The same where the average tells how many answered. */
const fewestAnswersTold = 0.25;
/** An average that so few numbers of respondents give, on average, tells which of them it was. */
const rarely = 0.1;

type Unsur = readonly [average: Quantity, total: Quantity];

/** `NRR = jumlah nilai ÷ respondents`, where most unsur are divided by one number of respondents. */
export const unsurTotals: Relation = {
  kind: 'unsurTotals',
  rule: 'ikm',
  bind(values) {
    return slots(values, 'nilaiRataRata', ['jumlahNilai']).flatMap((columns) => {
      const unsur = fullRows(values, columns)
        .filter(([average]) => average!.value > 0 && !values.isTotal(average!.item))
        .map(([average, total]): Unsur => [average!, total!]);
      const respondents = respondentsOf(unsur);
      return respondents === null
        ? []
        : unsur.map(([average, total]) => new TotalEquation(average, total, respondents));
    });
  },
};

/** More numbers of respondents than this fit averages that are too rough to tell. */
const mostFitting = 100;

/** The numbers of respondents that give an average, rounded or cut off; none where too many do. */
function respondentsFitting(average: Quantity, total: Quantity): number[] {
  const least = Math.ceil(total.value / (average.value + average.step));
  const most = Math.floor(total.value / (average.value - average.step / 2));
  // Without an end they are not to be counted.
  return most - least < mostFitting ? numbersBetween(least, most) : [];
}

/** The number of respondents by which most unsur are divided, the others by none that is as good; else null. */
function respondentsOf(unsur: readonly Unsur[]): number | null {
  const votes = countBy(
    unsur.flatMap((pair) => respondentsFitting(...pair)),
    (each) => each,
  );
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < fewestUnsur || best[1] * 2 <= unsur.length || best[1] === second?.[1])
    return null;
  return best[0];
}

class TotalEquation extends ComputedEquation {
  constructor(
    result: Quantity,
    private readonly total: Quantity,
    private readonly respondents: number,
  ) {
    super('ikm', result, over('total', respondents), [total]);
  }

  /** Who left an unsur out is not among those whom it is divided by. */
  get alternatives(): readonly Alternative[] {
    const [average, total] = [this.result, this.total];
    // Hardly any number gives an average of three decimals by chance.
    const isTold = (total.value / average.value ** 2) * average.step < rarely;
    const fewest = this.respondents * (isTold ? fewestAnswersTold : fewestAnswers);
    return respondentsFitting(average, total)
      .filter((each) => each >= fewest && each < this.respondents)
      .map((each) => ({ value: total.value / each, note: null }));
  }
}
