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
import type { TableColumn } from '../tables/table';
import { isPrintedAs, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { addressOf, onceFilled } from './formula';
import type { Equation, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';

/** Names the columns of a difference by their roles. */
export interface DifferenceSpec {
  readonly rule: string;
  readonly result: string;
  readonly minuend: string;
  readonly subtrahend: string;
}

/**
 * `result = minuend − subtrahend`, in the unit of the columns. A table that prints the difference the other way round
 * in most of its rows (realisasi − anggaran, in brackets) is taken as it is.
 *
 * @example difference({ rule: 'sisa', result: 'sisa', minuend: 'anggaran', subtrahend: 'realisasiAnggaran' })
 */
export function difference(spec: DifferenceSpec): Relation {
  return {
    kind: 'difference',
    rule: spec.rule,
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
      const equations: Equation[] = [];
      for (const [result, from, take] of slotsOf(values, spec)) {
        const minuends = values.quantities(from!);
        const subtrahends = values.quantities(take!);
        values.quantities(result!).forEach((own, item) => {
          const minuend = minuends[item] ?? null;
          const subtrahend = subtrahends[item] ?? null;
          if (own !== null && minuend !== null && subtrahend !== null) {
            equations.push(new DifferenceEquation(spec.rule, own, minuend, subtrahend));
          }
        });
      }
      return equations;
    },
  };
}

/** The columns that belong together: result, minuend, subtrahend; the last two exchanged where the table prints it so. */
function slotsOf(values: TableValues, spec: DifferenceSpec): TableColumn[][] {
  return slots(values, spec.result, [spec.minuend, spec.subtrahend]).map(([result, minuend, subtrahend]) => {
    const minuends = values.numbers(minuend!).values;
    const subtrahends = values.numbers(subtrahend!).values;
    let straight = 0;
    let reversed = 0;
    values.numbers(result!).values.forEach((own, item) => {
      if (own === minuends[item]! - subtrahends[item]!) straight++;
      if (own === subtrahends[item]! - minuends[item]!) reversed++;
    });
    return reversed > straight ? [result!, subtrahend!, minuend!] : [result!, minuend!, subtrahend!];
  });
}

/** `result = minuend − subtrahend`. */
export class DifferenceEquation implements Equation {
  readonly operands: readonly Quantity[];
  readonly roundable = true;

  constructor(
    readonly rule: string,
    readonly result: Quantity,
    protected readonly minuend: Quantity,
    protected readonly subtrahend: Quantity,
  ) {
    this.operands = [minuend, subtrahend];
  }

  compute(values: readonly number[]): number {
    return values[0]! - values[1]!;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return operand === 0 ? result + values[1]! : values[0]! - result;
  }

  explain(expected: number): Message {
    return {
      id: 'sisa',
      values: {
        written: shownNumber(this.result, this.result.value),
        minuend: shownNumber(this.minuend, this.minuend.value),
        subtrahend: shownNumber(this.subtrahend, this.subtrahend.value),
        expected: shownNumber(this.result, expected),
      },
    };
  }

  formula(): string {
    const cells = [addressOf(this.minuend), addressOf(this.subtrahend)];
    return onceFilled(cells, cells.join('-'));
  }
}
