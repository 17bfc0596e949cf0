/**
 * A row called Jumlah below the averages per unsur adds them up, weighted or not.
 *
 * @aturan ikm
 * @judul Jumlah nilai unsur
 * @apa Baris jumlah di bawah unsur = jumlah nilai rata-rata, atau jumlah nilai rata-rata tertimbang.
 * @mengapa Jumlah NRR tertimbang × 25 adalah IKM; jumlah yang keliru mengubah indeksnya.
 * @sumber Permen PANRB 14/2017.
 * @salah
 *   Nilai Rata-rata per Unsur Survei Kepuasan Masyarakat
 *   No | Unsur Pelayanan | NRR | NRR Tertimbang
 *   1 | Persyaratan | 3,20 | 0,640
 *   2 | Prosedur | 3,60 | 0,720
 *   3 | Waktu Penyelesaian | 3,00 | 0,600
 *   4 | Biaya/Tarif | 3,40 | 0,680
 *   5 | Perilaku Pelaksana | 2,40 | 0,480
 *    | Jumlah | 15,60 | 3,210 !ikm
 * @benar
 *   Nilai Rata-rata per Unsur Survei Kepuasan Masyarakat
 *   No | Unsur Pelayanan | NRR | NRR Tertimbang
 *   1 | Persyaratan | 3,20 | 0,640
 *   2 | Prosedur | 3,60 | 0,720
 *   3 | Waktu Penyelesaian | 3,00 | 0,600
 *   4 | Biaya/Tarif | 3,40 | 0,680
 *   5 | Perilaku Pelaksana | 2,40 | 0,480
 *    | Jumlah | 15,60 | 3,120
 * @perbaiki Pakai rumus SUM yang mencakup semua unsur.
 */
import { fewestUnsur } from '../calc/answers';
import type { Message } from '../findings/messages';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { AddingEquation } from './base-equation';
import { cellsOf, sumOnceFilled } from './formula';
import { cellsBetween } from './growing-sum';
import type { Alternative, Equation, Relation } from '../tables/relation';
import { isUnsurRow, namesIndex, askedNumbers } from './survey-sources';

const sumName = /^(?:jumlah|total)\b/i;

/** `jumlah = Σ unsur` in the columns of the averages and of the weighted averages; their mean is accepted as well. */
export const unsurSum: Relation = {
  kind: 'unsurSum',
  rule: 'ikm',
  bind(values) {
    const { rows } = values.table;
    const sums = rows.flatMap((_, item) => {
      const isSum = sumName.test(values.text('unsur', item)) || sumName.test(values.text('nomor', item));
      return isSum && !namesIndex(values, item) ? [item] : [];
    });
    const indexes = rows.flatMap((_, item) => (!isUnsurRow(values, item) && namesIndex(values, item) ? [item] : []));
    // The weights are added up beside the index, too.
    const below = { nilaiRataRata: sums, tertimbang: sums, penimbang: sums.length > 0 ? sums : indexes };
    return Object.entries(below).flatMap(([role, [sum, ...others]]) =>
      sum === undefined || others.length > 0
        ? []
        : columnsWithRole(values.table, role).flatMap((column) => sumIn(values, column, sum)),
    );
  },
};

/** The sum of a column in one row; none where the number of an unsur that was asked is missing. */
function sumIn(values: TableValues, column: TableColumn, sum: number): Equation[] {
  const result = values.quantity(column, sum);
  const parts = askedNumbers(values, column) ?? [];
  return result === null || parts.length < fewestUnsur ? [] : [new UnsurSumEquation(result, parts)];
}

class UnsurSumEquation extends AddingEquation {
  readonly rule = 'ikm';
  readonly alternatives: readonly Alternative[];

  constructor(result: Quantity, operands: readonly Quantity[]) {
    super(result, operands);
    const printed = operands.map(({ value }) => value);
    this.alternatives = [{ value: sumOf(printed) / printed.length, note: null }];
  }

  explain(expected: number): Message {
    return { id: 'ikm.sum', values: { ...this.shown(expected), count: String(this.operands.length) } };
  }

  override formula(): string {
    return sumOnceFilled(cellsOf(this.operands));
  }

  templateFormula(): string {
    const { row, column, table } = this.result;
    return sumOnceFilled(cellsBetween(table.rows[0]! - 1, row, column.index));
  }
}
