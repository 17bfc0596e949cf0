/**
 * What was reached this year less what was reached in an earlier year, or the same in percent of that.
 *
 * @aturan perubahan
 * @judul Kenaikan atau penurunan
 * @apa Kenaikan atau penurunan = realisasi tahun terakhir − realisasi tahun sebelumnya, atau pertumbuhannya dalam persen
 *   dari tahun sebelumnya, atau selisih kedua capaiannya, atau yang sama terhadap tahun pertama: cara yang dipakai kebanyakan baris.
 * @mengapa Perubahan yang tidak cocok dengan kedua realisasinya membuat uraian di bawah tabel keliru pula.
 * @sumber Menurut praktik; perbandingannya diminta Permen PANRB 53/2014, III.A.2.
 * @salah
 *   Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
 *   No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Naik/Turun
 *   1 | Nilai IKM | 83,95 | 86,12 | 2,17
 *   2 | Nilai SAKIP | 69,45 | 71,20 | 1,75
 *   3 | Persentase desa mandiri | 50,00 | 45,00 | 5,50 !perubahan
 * @benar
 *   Tabel 3.3 Perbandingan Realisasi Kinerja Tahun 2023 dan 2024
 *   No | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Naik/Turun
 *   1 | Nilai IKM | 83,95 | 86,12 | 2,17
 *   2 | Nilai SAKIP | 69,45 | 71,20 | 1,75
 *   3 | Persentase desa mandiri | 50,00 | 45,00 | -5,00
 * @perbaiki Kurangkan realisasi tahun sebelumnya dari realisasi tahun terakhir.
 */
import type { Message } from '../findings/messages';
import { bestOf } from '../best-of';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { isPrintedAs, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { addressOf, onceFilled } from './formula';
import { BaseEquation } from './base-equation';
import { computedOf } from './judge';
import type { Alternative, Relation } from '../tables/relation';
import { fullRows } from './full-rows';

/** A way to compute the change, from the numbers of this year and of an earlier one. */
interface Method {
  /** The numbers that are compared. */
  readonly role: 'realisasi' | 'capaian';
  readonly inPercent: boolean;
}

/** Where several fit alike, the first. */
const methods: readonly Method[] = [
  { role: 'realisasi', inPercent: false },
  { role: 'realisasi', inPercent: true },
  { role: 'capaian', inPercent: false },
];

/**
 * `kenaikan = realisasi of the last year − realisasi of the year before`, in the unit of the indicator; or in percent of the
 * year before, or of the two capaian, or since the first year, as most rows of the column show. A table that prints the change without its sign is
 * taken as it is.
 */
export const yearChange: Relation = {
  kind: 'yearChange',
  rule: 'perubahan',
  bind(values) {
    return columnsWithRole(values.table, 'kenaikan').flatMap((column) => {
      const ways = methods.flatMap((method) =>
        comparedYears(values, method.role).map((years) => equationsOf(values, column, method, years)),
      );
      return bestOf(ways, (equations) => equations.filter((equation) => equation.isKept).length) ?? [];
    });
  },
};

function equationsOf(
  values: TableValues,
  column: TableColumn,
  method: Method,
  [before, now]: ComparedYears,
): ChangeEquation[] {
  return fullRows(values, [column, now, before])
    .filter(([result, to]) => method.inPercent || method.role === 'capaian' || isOfOneSign(result!, to!))
    .map(([result, to, from]) => new ChangeEquation(result!, to!, from!, method, yearsBeside(values, method, to!)));
}

/** What the other years print of the same indicator. */
function yearsBeside(values: TableValues, { role }: Method, { column, item }: Quantity): number[] {
  return columnsWithRole(values.table, role)
    .filter(({ year, index }) => year !== null && index !== column.index)
    .flatMap((other) => values.quantity(other, item)?.value ?? []);
}

function isOfOneSign(one: Quantity, other: Quantity): boolean {
  return one.reading.percent === other.reading.percent;
}

type ComparedYears = readonly [before: TableColumn, now: TableColumn];

/** The last year beside the one printed before it, and beside the first one. */
function comparedYears(values: TableValues, role: string): ComparedYears[] {
  const columns = columnsWithRole(values.table, role).filter(({ year }) => year !== null);
  const [now, ...earlier] = [...columns].sort((a, b) => b.year! - a.year!);
  const [before] = earlier;
  if (now === undefined || before === undefined || now.year === before.year) return [];
  return [...new Set([before, earlier.at(-1)!])].map((year) => [year, now]);
}

class ChangeEquation extends BaseEquation<readonly [now: Quantity, before: Quantity]> {
  readonly rule = 'perubahan';
  readonly customary = true;
  readonly alternatives: readonly Alternative[];
  /** Since another year than the rest of the column tells: what the year before counted may be nothing to compare with. */
  readonly likely: boolean;

  /** @param years what is printed for all years but the last one */
  constructor(
    result: Quantity,
    now: Quantity,
    before: Quantity,
    private readonly method: Method,
    years: readonly number[],
  ) {
    super(result, [now, before]);
    this.likely = years.some((year) => this.isPrinted(this.compute([now.value, year])));
    const change = this.compute([now.value, before.value]);
    const others = method.role === 'realisasi' ? [now.value - before.value, this.growth(now.value, before.value)] : [];
    this.alternatives = [change, ...others]
      .flatMap((value) => [value, Math.abs(value)])
      .filter(Number.isFinite)
      .map((value) => ({ value, note: null }));
  }

  /** True where the column prints it so, with its sign or without. */
  get isKept(): boolean {
    return this.isPrinted(computedOf(this));
  }

  private isPrinted(change: number): boolean {
    const { value, step } = this.result;
    return isPrintedAs(change, value, step) || isPrintedAs(Math.abs(change), value, step);
  }

  compute([now, before]: readonly number[]): number {
    const { inPercent } = this.method;
    return inPercent ? this.growth(now!, before!) : (now! - before!) * this.operands[0].printedPerUnit;
  }

  private growth(now: number, before: number): number {
    return before === 0 ? NaN : ((now - before) / before) * 100;
  }

  override explain(expected: number): Message {
    const [now, before] = this.operands.map((operand) => shownNumber(operand));
    const id = this.method.inPercent ? 'perubahan.growth' : 'perubahan';
    return { id, values: { ...this.shown(expected), now: now!, before: before! } };
  }

  override formula(): string {
    const [now, before] = this.operands.map(addressOf);
    const change = `${now}-${before}`;
    const inFractions = this.method.inPercent ? `(${change})/${before}` : change;
    return onceFilled([now!, before!], this.inUnitOfCell(inFractions));
  }

  /** A formula of fractions, or of numbers as they stand in their cells, as the cell of the result has them. */
  private inUnitOfCell(formula: string): string {
    const areFractions = this.method.inPercent || this.operands[0].reading.percent;
    if (areFractions === this.result.reading.percent) return formula;
    return areFractions ? `(${formula})*100` : `(${formula})/100`;
  }
}
