/**
 * A column is the sum of other columns of its row: five yearly targets, answers per class, parts of a value.
 *
 * @aturan jumlah
 * @judul Jumlah ke samping
 * @apa Satu kolom = jumlah beberapa kolom lain di baris yang sama, misalnya target tahunan = jumlah target
 *   triwulan.
 * @mengapa Rincian ke samping yang tidak cocok dengan jumlahnya membuat tabel tidak dapat dipakai untuk keduanya.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel Evaluasi AKIP
 *   No | Komponen | Bobot | Keberadaan | Kualitas | Pemanfaatan | Nilai
 *   1 | Perencanaan Kinerja | 30 | 5,00 | 8,00 | 12,00 | 25,00
 *   2 | Pengukuran Kinerja | 30 | 5,00 | 7,00 | 11,00 | 33,00 !jumlah
 *   3 | Pelaporan Kinerja | 15 | 2,50 | 3,50 | 5,00 | 11,00
 *   4 | Evaluasi Internal | 25 | 4,00 | 6,00 | 9,00 | 19,00
 * @benar
 *   Tabel Evaluasi AKIP
 *   No | Komponen | Bobot | Keberadaan | Kualitas | Pemanfaatan | Nilai
 *   1 | Perencanaan Kinerja | 30 | 5,00 | 8,00 | 12,00 | 25,00
 *   2 | Pengukuran Kinerja | 30 | 5,00 | 7,00 | 11,00 | 23,00
 *   3 | Pelaporan Kinerja | 15 | 2,50 | 3,50 | 5,00 | 11,00
 *   4 | Evaluasi Internal | 25 | 4,00 | 6,00 | 9,00 | 19,00
 * @perbaiki Jumlahkan ulang barisnya, atau betulkan bagian yang salah ketik.
 */
import type { Message } from '../findings/messages';
import { columnsWithRole, lowestHeading, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { addedUp, shownNumber, type Quantity } from '../tables/quantity';
import { AddingEquation } from './base-equation';
import { cellsOf, sumOnceFilled } from './formula';
import type { Alternative, Equation, Relation } from '../tables/relation';

/** Names the columns that are added up and the one with their sum. */
export interface SumAcrossSpec {
  readonly result: string;
  /** A role that several columns have, or one each. */
  readonly parts: string | readonly string[];
  /** True where only counts are added up (12 dokumen a year), not percentages, and only by custom. */
  readonly customary?: boolean;
  /** The rows whose numbers add up to nothing, such as rounded percentages. */
  readonly rowsWithoutSum?: (values: TableValues) => ReadonlySet<number>;
}

/**
 * `result = Σ parts` in every row whose parts are no percentages, a dash as zero; where parts are blank the result is that
 * at least.
 *
 * @example sumAcross({ result: 'jumlah', parts: 'jawaban' })
 */
export function sumAcross(spec: SumAcrossSpec): Relation {
  return {
    kind: 'sumAcross',
    rule: 'jumlah',
    bind(values) {
      const equations: Equation[] = [];
      const partColumns = [spec.parts].flat().flatMap((role) => columnsWithRole(values.table, role));
      if (partColumns.length < 2) return equations;
      const without = spec.rowsWithoutSum?.(values);
      for (const column of columnsWithRole(values.table, spec.result)) {
        values.quantities(column).forEach((total, item) => {
          if (without?.has(item)) return;
          const parts = partColumns.map((part) => values.quantity(part, item));
          if (total === null || total.reading.percent) return;
          const present = parts.filter((part): part is Quantity => part !== null && !part.reading.percent);
          // What is only usual says nothing of rows with dashes; else a dash is a zero.
          const zeros = spec.customary === true ? 0 : partColumns.filter((part) => isDash(values, part, item)).length;
          const isWhole = present.length + zeros >= parts.length;
          if (present.length === 0 || (!isWhole && (spec.customary === true || present.length < 2))) return;
          if (spec.customary === true && areSharesOf(total, present)) return;
          equations.push(new SumAcrossEquation(total, present, spec.customary === true, !isWhole));
        });
      }
      return equations;
    },
  };
}

const sum = /^(?:jumlah|total)\b/i;

/** True for numbers that grow to 100 and exceed another one together: how much of it is to be reached by then. */
function areSharesOf(whole: Quantity, parts: readonly Quantity[]): boolean {
  const values = parts.map(({ value }) => value);
  if (values.at(-1) !== 100 || whole.value === 100 || addedUp(parts) <= whole.value) return false;
  return values.every((value, index) => value > (values[index - 1] ?? 0));
}

function isDash(values: TableValues, column: TableColumn, item: number): boolean {
  return values.reading(column, item).kind === 'dash';
}

class SumAcrossEquation extends AddingEquation {
  readonly rule = 'jumlah';
  override readonly roundable: boolean;
  /** What is customary for counts is not proved by numbers without a unit: they may be levels, held or not. A "Jumlah" says it. */
  readonly likely: boolean;

  constructor(
    result: Quantity,
    operands: readonly Quantity[],
    readonly customary: boolean,
    readonly atLeast: boolean,
  ) {
    super(result, operands);
    this.roundable = result.reading.decimals > 0 || result.column.spec.content === 'rupiah';
    this.likely = customary && result.reading.unit === null && !sum.test(lowestHeading(result.column.heading));
  }

  /** By custom counts are added up; a level ends with its last part (100 of 100), or is the mean of all. */
  get alternatives(): readonly Alternative[] {
    if (!this.customary) return [];
    const parts = this.operands.map(({ value }) => value);
    return [parts.at(-1)!, this.compute(parts) / parts.length].map((value) => ({ value, note: null }));
  }

  explain(expected: number): Message {
    return {
      id: 'jumlah.across',
      values: { ...this.shown(expected), parts: this.operands.map((operand) => shownNumber(operand)) },
    };
  }

  override formula(): string {
    return sumOnceFilled(cellsOf(this.operands));
  }

  /** Not every indicator is a count that adds up over the years. */
  templateFormula(): string | null {
    return this.customary ? null : this.formula();
  }
}
