/**
 * One column is another one minus a third: sisa anggaran, bertambah (berkurang).
 *
 * @aturan sisa
 * @judul Sisa anggaran
 * @apa Sisa = anggaran − realisasi.
 * @mengapa Sisa yang tidak cocok berarti salah satu dari tiga angka rupiah keliru, dan jumlah di bawahnya ikut
 *   keliru.
 * @sumber Menurut praktik.
 * @salah
 *   Tabel 3.8 Realisasi Anggaran
 *   Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
 *   Program Pemerintahan Umum | 25.000.000 | 22.500.000 | 3.500.000 !sisa
 *   Program Pelayanan Publik | 10.000.000 | 9.000.000 | 1.000.000
 * @benar
 *   Tabel 3.8 Realisasi Anggaran
 *   Program | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
 *   Program Pemerintahan Umum | 25.000.000 | 22.500.000 | 2.500.000
 *   Program Pelayanan Publik | 10.000.000 | 9.000.000 | 1.000.000
 * @perbaiki Hitung ulang selisihnya. Sisa negatif ditulis dengan tanda kurang atau dalam kurung.
 */
import type { Message } from '../findings/messages';
import { columnsWithRole, type TableColumn } from '../tables/table';
import { isPrintedAs, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { addressOf, onceFilled } from './formula';
import type { Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';
import { fullRows } from './full-rows';
import { BaseEquation } from './base-equation';

/** Names the columns of a difference by their roles. */
export interface DifferenceSpec {
  readonly result: string;
  readonly minuend: string;
  readonly subtrahend: string;
}

/**
 * `result = minuend − subtrahend`, in the unit of the columns. A table that prints the difference the other way round
 * in most of its rows (realisasi − anggaran, in brackets) is taken as it is.
 *
 * @example difference({ result: 'sisa', minuend: 'anggaran', subtrahend: 'realisasiAnggaran' })
 */
export function difference(spec: DifferenceSpec): Relation {
  return {
    kind: 'difference',
    rule: 'sisa',
    agrees(values, computed) {
      return slotsOf(values, spec).every(([result, from, take]) => {
        const { values: results, steps } = values.numbers(result!);
        const minuends = values.numbers(from!).values;
        const subtrahends = values.numbers(take!).values;
        return results.every((own, item) => {
          const expected = minuends[item]! - subtrahends[item]!;
          if (Number.isNaN(own) || Number.isNaN(expected)) return true;
          computed.add(values.table, result!, item);
          return isPrintedAs(expected, own, steps[item]!);
        });
      });
    },
    bind(values) {
      return slotsOf(values, spec)
        .flatMap((columns) => fullRows(values, columns))
        .map(([own, minuend, subtrahend]) => new DifferenceEquation(own!, minuend!, subtrahend!));
    },
  };
}

/**
 * The columns that belong together: result, minuend, subtrahend; the last two exchanged where the table prints it so. None
 * where the result is rather the change from one minuend to another: "Bertambah/Berkurang" behind two budgets.
 */
function slotsOf(values: TableValues, spec: DifferenceSpec): TableColumn[][] {
  return slots(values, spec.result, [spec.minuend, spec.subtrahend]).flatMap(([result, minuend, subtrahend]) => {
    const straight = countRows(values, result!, minuend!, subtrahend!);
    const reversed = countRows(values, result!, subtrahend!, minuend!);
    const isChange = columnsWithRole(values.table, spec.minuend).some(
      (other) =>
        other !== minuend &&
        [countRows(values, result!, minuend!, other), countRows(values, result!, other, minuend!)].some(
          (changed) => changed > Math.max(straight, reversed),
        ),
    );
    if (isChange) return [];
    return [reversed > straight ? [result!, subtrahend!, minuend!] : [result!, minuend!, subtrahend!]];
  });
}

/** In how many rows a column is one less another; nothing may be left of anything. */
function countRows(values: TableValues, result: TableColumn, minuend: TableColumn, subtrahend: TableColumn): number {
  const [minuends, subtrahends] = [values.numbers(minuend).values, values.numbers(subtrahend).values];
  let count = 0;
  values.numbers(result).values.forEach((own, item) => {
    if (own !== 0 && own === minuends[item]! - subtrahends[item]!) count++;
  });
  return count;
}

/** `result = minuend − subtrahend`. */
export class DifferenceEquation extends BaseEquation<readonly [minuend: Quantity, subtrahend: Quantity]> {
  readonly rule: string = 'sisa';

  constructor(result: Quantity, minuend: Quantity, subtrahend: Quantity) {
    super(result, [minuend, subtrahend]);
  }

  compute(values: readonly number[]): number {
    return values[0]! - values[1]!;
  }

  explain(expected: number): Message {
    const [minuend, subtrahend] = this.operands.map((operand) => shownNumber(operand));
    return { id: 'sisa', values: { ...this.shown(expected), minuend: minuend!, subtrahend: subtrahend! } };
  }

  override formula(): string {
    const cells = this.operands.map(addressOf);
    return onceFilled(cells, cells.join('-'));
  }
}
