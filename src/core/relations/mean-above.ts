/**
 * A row called Rata-rata states the mean of the capaian above it.
 *
 * @aturan capaian
 * @judul Rata-rata capaian
 * @apa Rata-rata capaian = jumlah capaian indikator di atasnya ÷ banyaknya indikator.
 * @mengapa Rata-rata biasanya dikutip di ikhtisar dan simpulan; bila keliru, simpulannya ikut keliru.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.2 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 57,00 | 95,00
 *    | Rata-rata capaian | | | 105,00 !capaian
 * @benar
 *   Tabel 3.2 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 57,00 | 95,00
 *    | Rata-rata capaian | | | 100,00
 * @perbaiki Pakai rumus AVERAGE yang mencakup semua indikator di atasnya.
 */
import type { Message } from '../findings/messages';
import { isMeanName } from '../names/mean-names';
import { numbersBetween } from '../numbers-between';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { shownExpected, sumOf, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { BaseEquation } from './base-equation';
import { caps } from './capaian-methods';
import { cellsOf } from './formula';
import { meansOfGroups, meansOfLevels } from './means-of-groups';
import type { Alternative, Equation, Relation } from '../tables/relation';

/**
 * `result in a row called Rata-rata = mean of the results above`, since the row with the mean before it.
 *
 * @example meanAbove('capaian')
 */
export function meanAbove(role: string): Relation {
  return {
    kind: 'meanAbove',
    rule: 'capaian',
    bind(values) {
      const realisasi = columnsWithRole(values.table, 'realisasi');
      // A row that states a realisasi of its own is an indicator.
      const means = values.table.rows.map(
        (_, item) =>
          values.isCalled(item, isMeanName) &&
          realisasi.every((column) => Number.isNaN(values.numbers(column).values[item])),
      );
      if (!means.includes(true)) return [];
      return columnsWithRole(values.table, role).flatMap((column) => meansOf(values, column, means));
    },
  };
}

/**
 * What else a row of means or totals may print in a column of capaian than the quotient of its own numbers: the mean or
 * the sum of those above it, since the row with the one before, or all of them. Empty for any other row.
 * @param computed what each row above should print, by its item: where one of them is wrong, the mean is made of the right one
 */
export function madeOfRowsAbove(
  values: TableValues,
  column: TableColumn,
  item: number,
  computed: ReadonlyMap<number, number>,
): number[] {
  const isMade = (at: number): boolean => values.isTotal(at) || values.isCalled(at, isMeanName);
  if (!isMade(item)) return [];
  return numbersAbove(values, column, item, isMade).flatMap((quantities) => {
    const list = quantities.map(({ value }) => value);
    if (list.length === 0) return [];
    return [
      meanOf(list),
      ...meansOfGroups(quantities),
      ...meansOfLevels(quantities),
      meanOf(quantities.map(({ item: own, value }) => computed.get(own) ?? value)),
      ...caps.map((cap) => meanOf(list.map((value) => Math.min(value, cap)))),
      meanOf(list) * list.length,
    ];
  });
}

/** The numbers above a row that are no totals or means themselves, and those of them since the last row of some kind. */
function numbersAbove(
  values: TableValues,
  column: TableColumn,
  item: number,
  ends: (item: number) => boolean,
): [all: Quantity[], since: Quantity[]] {
  const last = numbersBetween(0, item - 1).findLastIndex(ends);
  const all = values
    .quantities(column)
    .slice(0, item)
    .filter((quantity) => quantity !== null)
    .filter((quantity) => !ends(quantity.item) && !values.isTotal(quantity.item));
  return [all, all.filter((quantity) => quantity.item > last)];
}

function meansOf(values: TableValues, column: TableColumn, means: readonly boolean[]): Equation[] {
  return values.quantities(column).flatMap((mean, item) => {
    if (mean === null || !means[item]) return [];
    const [all, group] = numbersAbove(values, column, item, (at) => means[at]!);
    return group.length === 0 ? [] : [new MeanEquation('capaian', mean, group, all)];
  });
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** Some numbers above a mean with a zero for each dash among them: nothing was reached there yet. */
function withDashes(quantities: readonly Quantity[], { table, column, item }: Quantity): number[] {
  const isDash = (other: number): boolean =>
    readCell(cellAt(table.sheet, table.rows[other]!, column.index)).kind === 'dash';
  let first = quantities[0]!.item;
  while (first > 0 && isDash(first - 1)) first--;
  const rows = numbersBetween(first, item - 1);
  return [...quantities.map(({ value }) => value), ...rows.filter(isDash).map(() => 0)];
}

/** `result = mean of the operands`, or of all above, of capped ones, of those of each sasaran, or with zeros where dashes stand. */
export class MeanEquation extends BaseEquation {
  readonly alternatives: readonly Alternative[];

  constructor(
    readonly rule: string,
    result: Quantity,
    operands: readonly Quantity[],
    private readonly all: readonly Quantity[],
    readonly likely = false,
  ) {
    super(result, operands);
    const printed = operands.map(({ value }) => value);
    this.alternatives = [
      ...caps.map((cap) => meanOf(printed.map((value) => Math.min(value, cap)))),
      meanOf(all.map(({ value }) => value)),
      ...[operands, all].map((quantities) => meanOf(withDashes(quantities, result))),
      ...[operands, all].flatMap((quantities) => [...meansOfGroups(quantities), ...meansOfLevels(quantities)]),
    ].map((value) => ({ value, note: null }));
  }

  /** The same, which is only likely to be a mistake where it is broken. */
  asLikely(): MeanEquation {
    return new MeanEquation(this.rule, this.result, this.operands, this.all, true);
  }

  compute(values: readonly number[]): number {
    return meanOf(values);
  }

  explain(expected: number): Message {
    const count = String(this.operands.length);
    return { id: 'capaian.mean', values: { ...this.shown(expected, shownExpected), count } };
  }

  override formula(): string {
    const cells = cellsOf(this.operands);
    return `=IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`;
  }
}
