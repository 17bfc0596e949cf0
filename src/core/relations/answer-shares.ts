/**
 * A row of percentages below a row of counts states how many of the respondents gave each answer.
 *
 * @aturan jumlah
 * @judul Persentase jawaban
 * @apa Persentase tiap jawaban = jumlah jawaban itu ÷ banyaknya responden, di baris di bawah jumlahnya.
 * @mengapa Persentase yang tidak cocok menunjukkan jawabannya diubah tanpa menghitung ulang persentasenya.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.7 Unsur Persyaratan
 *   No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
 *   1 | Persyaratan | 0 | 2 | 60 | 38 | 100
 *    | Persentase | 0% | 2% | 50% !jumlah | 38% | 100%
 * @benar
 *   Tabel 3.7 Unsur Persyaratan
 *   No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
 *   1 | Persyaratan | 0 | 2 | 60 | 38 | 100
 *    | Persentase | 0% | 2% | 60% | 38% | 100%
 * @perbaiki Bagi jumlah tiap jawaban dengan banyaknya responden.
 */
import { columnsWithRole } from '../tables/table';
import { sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { answerRows } from './answer-rows';
import { addressOf, onceFilled } from './formula';
import type { Equation, Relation } from '../tables/relation';
import { ShareEquation } from './share';

/** Fractions add up to 1, percent numbers to 100. */
const largestSumOfFractions = 1.5;

/** `share of an answer = its count ÷ the counts of all answers`, and 100 % in the column of totals. */
export const answerShares: Relation = {
  kind: 'answerShares',
  rule: 'jumlah',
  bind(values) {
    const equations: Equation[] = [];
    const columns = columnsWithRole(values.table, 'jawaban');
    const total = values.column('jumlah');
    let counts: number | null = null;
    for (const { kind, item, values: numbers } of answerRows(values)) {
      if (kind === 'counts') counts = item;
      if (kind !== 'shares' || counts === null) continue;
      const above: number = counts;
      const parts = columns.map((column) => values.quantity(column, above));
      const all = total === undefined ? null : totalOf(values, item, above);
      const wholes = all === null ? parts.filter((part) => part !== null) : [all.part];
      const whole = sumOf(numbers) > largestSumOfFractions ? 100 : 1;
      columns.forEach((column, index) => {
        const own = values.quantity(column, item);
        const part = parts[index] ?? null;
        if (own !== null && part !== null) equations.push(new AnswerShare(own, part, wholes, whole));
      });
      if (all !== null) equations.push(new AnswerShare(all.own, all.part, wholes, whole));
    }
    return equations;
  },
};

/** The rows of percentages; rounded, they need not add up to 100 exactly. */
export function answerShareRows(values: TableValues): ReadonlySet<number> {
  return new Set(
    answerRows(values)
      .filter(({ kind }) => kind === 'shares')
      .map(({ item }) => item),
  );
}

function totalOf(values: TableValues, item: number, above: number): { own: Quantity; part: Quantity } | null {
  const column = values.column('jumlah')!;
  const own = values.quantity(column, item);
  const part = values.quantity(column, above);
  return own === null || part === null ? null : { own, part };
}

class AnswerShare extends ShareEquation {
  /** Another number of the whole follows from a share, too: there are few answers, each with its own. */
  protected override readonly tellsOnlyPart = false;

  override formula(): string {
    const part = addressOf(this.part);
    const { percent } = this.result.reading;
    const times = percent || this.unit === 1 ? '' : '*100';
    return onceFilled([part], `${part}/SUM(${this.whole.map(addressOf).join(',')})${times}`);
  }
}
