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
import { wordsOf } from '../names/words';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { shownExpected, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { readCell } from '../workbook/read-cell';
import { cellAt } from '../workbook/workbook';
import { sumOf } from './adding-equation';
import { BaseEquation } from './base-equation';
import { caps } from './capaian-methods';
import { cellsOf } from './formula';
import type { Alternative, Equation, Relation } from '../tables/relation';

const meanName = /^rata\s*-?\s*rata\b/i;
/** What else the name of such a row says; any other word makes it an indicator: "Rata-rata lama sekolah". */
const wordsOfMean =
  /^(?:rata|capaian|kinerja|indikator|utama|iku|sasaran|tujuan|strategis|program|kegiatan|sub|total|jumlah|seluruh|keseluruhan|persentase|tingkat|kecamatan|tahun|ini|dan|per|[0-9]+|[ivx]+|[a-e])$/;

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
      const texts = values.table.columns.filter((column) => column.spec.content === 'text');
      const means = values.table.rows.map((_, item) => isMean(values, texts, item));
      if (!means.includes(true)) return [];
      return columnsWithRole(values.table, role).flatMap((column) => meansOf(values, column, means));
    },
  };
}

/** True for the name of a row with a mean: "Rata-rata capaian", not "Rata-rata lama sekolah". */
export function isMeanName(name: string): boolean {
  return meanName.test(name) && wordsOf(name).every((word) => wordsOfMean.test(word));
}

/** True for a row that some column of texts calls Rata-rata, and that states no realisasi of its own. */
function isMean(values: TableValues, texts: readonly TableColumn[], item: number): boolean {
  const isCalledMean = texts.some((column) => isMeanName(values.textAt(column, item)));
  return (
    isCalledMean &&
    columnsWithRole(values.table, 'realisasi').every((column) => Number.isNaN(values.numbers(column).values[item]))
  );
}

/**
 * What else a row of means or totals may print in a column of capaian than the quotient of its own numbers: the mean or
 * the sum of those above it, since the row with the one before, or all of them. Empty for any other row.
 */
export function madeOfRowsAbove(values: TableValues, column: TableColumn, item: number): number[] {
  const texts = values.table.columns.filter(({ spec }) => spec.content === 'text');
  const isMade = (at: number): boolean =>
    values.isTotal(at) || texts.some((text) => isMeanName(values.textAt(text, at)));
  if (!isMade(item)) return [];
  const all: number[] = [];
  let group: number[] = [];
  values
    .quantities(column)
    .slice(0, item)
    .forEach((quantity, at) => {
      if (isMade(at)) group = [];
      else if (quantity !== null) [all, group].forEach((list) => list.push(quantity.value));
    });
  return [all, group].flatMap((list) => {
    if (list.length === 0) return [];
    return [
      meanOf(list),
      ...caps.map((cap) => meanOf(list.map((value) => Math.min(value, cap)))),
      meanOf(list) * list.length,
    ];
  });
}

function meansOf(values: TableValues, column: TableColumn, means: readonly boolean[]): Equation[] {
  const equations: Equation[] = [];
  const all: Quantity[] = [];
  let group: Quantity[] = [];
  values.quantities(column).forEach((quantity, item) => {
    if (!means[item]) {
      if (quantity !== null && !values.isTotal(item)) {
        all.push(quantity);
        group.push(quantity);
      }
      return;
    }
    if (quantity !== null && group.length > 0) equations.push(new MeanEquation('capaian', quantity, group, [...all]));
    group = [];
  });
  return equations;
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
  const rows = Array.from({ length: item - first }, (_, index) => first + index);
  return [...quantities.map(({ value }) => value), ...rows.filter(isDash).map(() => 0)];
}

/** `result = mean of the operands`, or of all above, of capped ones, or with zeros where dashes stand. */
export class MeanEquation extends BaseEquation {
  readonly alternatives: readonly Alternative[];

  constructor(
    readonly rule: string,
    result: Quantity,
    operands: readonly Quantity[],
    all: readonly Quantity[],
  ) {
    super(result, operands);
    const printed = operands.map(({ value }) => value);
    this.alternatives = [
      ...caps.map((cap) => meanOf(printed.map((value) => Math.min(value, cap)))),
      meanOf(all.map(({ value }) => value)),
      ...[operands, all].map((quantities) => meanOf(withDashes(quantities, result))),
    ].map((value) => ({ value, note: null }));
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
