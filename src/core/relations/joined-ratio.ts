/**
 * One capaian that is joined over the rows of several indicators is the mean of theirs; a share of money that of all of it.
 *
 * @aturan capaian, persen-anggaran, kemajuan, pembanding
 * @judul Capaian di sel gabungan
 * @apa Sel capaian yang digabung untuk beberapa indikator = rata-rata capaian indikator itu; persentase anggaran yang
 *   digabung = jumlah realisasi ÷ jumlah anggaran.
 * @mengapa Capaian sasaran sering dicetak sekali untuk semua indikatornya.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Pelayanan | Nilai IKM | 80,00 | 84,00 | 103,00 ?capaian
 *   ^ | ^ | Nilai SAKIP | 60,00 | 57,00 | ^
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Pelayanan | Nilai IKM | 80,00 | 84,00 | 100,00
 *   ^ | ^ | Nilai SAKIP | 60,00 | 57,00 | ^
 * @perbaiki Hitung ulang rata-ratanya, atau pisahkan selnya dan isi capaian tiap indikator.
 */
import type { Message } from '../findings/messages';
import { joinedRows } from '../tables/joined-rows';
import { shownExpected, sumOf, type Quantity } from '../tables/quantity';
import type { Alternative } from '../tables/relation';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { BaseEquation } from './base-equation';
import { caps } from './capaian-methods';
import { quotient, type RatioSpec, type Row } from './ratio-rows';

/** A row whose denominator is a number of a cell. */
type NumberRow = Row & { readonly denominator: Quantity };

/** True where each of the rows has a denominator that is a number. */
export function areOfNumbers(rows: readonly Row[]): rows is readonly NumberRow[] {
  return rows.every(({ denominator }) => 'value' in denominator);
}

/** True where a result is joined over more than the rows of which it could be computed: one that is graded by a word. */
export function leavesOut(
  values: TableValues,
  [result, numerator, denominator]: readonly TableColumn[],
  rows: readonly Row[],
): boolean {
  const joined = joinedRows(values.table, result!).get(rows[0]!.result.item) ?? [];
  const isFilled = (item: number): boolean =>
    [numerator!, denominator!].some((column) => values.reading(column, item).kind !== 'empty');
  return joined.filter(isFilled).length > rows.length;
}

/** With more rows than this the directions of all are not tried with each other. */
const mostRows = 5;

/** `result = mean of the quotients of its rows`; for money the quotient of the sums. Each is what the other may be, too. */
export class JoinedRatioEquation extends BaseEquation {
  readonly rule: RatioSpec['rule'];
  /** Offices weigh the indicators of a sasaran, or print the capaian of the first, or of the last quarter. */
  readonly likely = true;

  constructor(
    spec: RatioSpec,
    private readonly rows: readonly NumberRow[],
  ) {
    super(
      rows[0]!.result,
      rows.flatMap(({ numerator, denominator }) => [numerator, denominator]),
    );
    this.rule = spec.rule;
  }

  get alternatives(): readonly Alternative[] {
    const printed = this.operands.map(({ value }) => value);
    const quotients = this.quotients(printed);
    const capped = caps.map((cap) => meanOf(quotients.map((each) => Math.min(each, cap))));
    const others = [
      quotients[0]!,
      quotients.at(-1)!,
      meanOf(quotients),
      this.ofSums(printed),
      ...capped,
      ...this.inEitherDirection(),
    ];
    return others.map((value) => ({ value, note: null }));
  }

  /** The means where less may be better of each indicator of which nothing is said. */
  private inEitherDirection(): number[] {
    if (this.rule === 'persen-anggaran' || this.rows.length > mostRows) return [];
    const sums = this.rows.reduce<readonly number[]>(
      (all, { numerator, denominator, direction }) => {
        const [above, below] = [numerator.value, denominator.value];
        const down = [quotient(above, below, 'turun'), below / above];
        const up = quotient(above, below, 'naik');
        const ways = direction === 'naik' ? [up] : direction === 'turun' ? down : [up, ...down];
        return all.flatMap((sum) => ways.map((way) => sum + way));
      },
      [0],
    );
    return sums.map((sum) => sum / this.rows.length);
  }

  compute(values: readonly number[]): number {
    return this.rule === 'persen-anggaran' ? this.ofSums(values) : meanOf(this.quotients(values));
  }

  explain(expected: number): Message {
    const count = String(this.rows.length);
    const id = this.rule === 'persen-anggaran' ? 'rasio.joinedSums' : 'rasio.joinedMean';
    return { id, values: { ...this.shown(expected, shownExpected), count } };
  }

  private quotients(values: readonly number[]): number[] {
    return this.rows.map(({ direction }, row) => quotient(values[2 * row]!, values[2 * row + 1]!, direction));
  }

  private ofSums(values: readonly number[]): number {
    const every = (place: number): number => sumOf(values.filter((_, index) => index % 2 === place));
    return every(0) / every(1);
  }
}

/** What a result may be besides where the cells below are left blank in rows that have the rest: the mean of all of these. */
export function meanWithRowsBelow(
  values: TableValues,
  [result, numerator, denominator]: readonly TableColumn[],
  item: number,
): number[] {
  const [results, numerators, denominators] = [result!, numerator!, denominator!].map((each) =>
    values.quantities(each),
  );
  const quotients: number[] = [];
  for (let row = item; row === item || results![row] === null; row++) {
    const [above, below] = [numerators![row] ?? null, denominators![row] ?? null];
    if (above === null || below === null) break;
    quotients.push(quotient(above.value, below.value, values.direction(row)));
  }
  return quotients.length > 1 ? [meanOf(quotients)] : [];
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}
