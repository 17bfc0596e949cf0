/**
 * One column is another one divided by a third: capaian, serapan anggaran, kemajuan, perbandingan dengan standar.
 *
 * @aturan capaian, persen-anggaran, kemajuan, pembanding
 * @judul Perbandingan dua angka
 * @apa Capaian = realisasi ÷ target; persentase anggaran = realisasi ÷ anggaran; kemajuan = realisasi ÷ target
 *   akhir Renstra; pembanding = realisasi ÷ standar nasional.
 * @mengapa Pembaca menilai kinerja dari persentase ini. Bila tidak cocok dengan kedua angkanya, salah satu dari
 *   ketiganya keliru. Angka yang dibulatkan atau dipotong pada desimal yang tercetak dianggap cocok; yang dipotong
 *   menjadi catatan.
 * @sumber Permen PANRB 53/2014, III.A; untuk indikator yang makin rendah makin baik menurut praktik (2 × target −
 *   realisasi) ÷ target.
 * @salah
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 95,24 !capaian
 * @benar
 *   Tabel 3.1 Capaian Kinerja
 *   No | Indikator Kinerja | Target | Realisasi | Capaian (%)
 *   1 | Nilai IKM | 80,00 | 84,00 | 105,00
 *   2 | Nilai SAKIP | 60,00 | 63,00 | 105,00
 * @perbaiki Hitung ulang persentasenya, atau betulkan target atau realisasi bila angka itulah yang salah ketik.
 *   Untuk target nol tulis N/A.
 */
import type { Message } from '../findings/messages';
import type { TableColumn } from '../tables/table';
import { isPrintedAs, shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { addressOf, asPrinted, onceFilled } from './formula';
import type { Alternative, Equation, Relation } from '../tables/relation';
import { slots } from '../tables/operand-columns';

/** Names the columns of a ratio by their roles. */
export interface RatioSpec {
  readonly rule: 'capaian' | 'persen-anggaran' | 'kemajuan' | 'pembanding';
  readonly result: string;
  readonly numerator: string;
  readonly denominator: string;
  /** What a result beside a denominator of zero is: `wrong` (0 % of nothing is no capaian) or `ignored`. */
  readonly overZero?: 'wrong' | 'ignored';
  /** True where a numerator printed once, beside the name of its row, holds for the rows below without a name, too. */
  readonly carried?: boolean;
  /** What else is right in a row, given whether its column keeps to a cap; asked only where the quotient is not. */
  readonly alternatives?: (
    result: Quantity,
    numerator: Quantity,
    denominator: Quantity,
    isCapped: (cap: number) => boolean,
  ) => readonly Alternative[];
}

/**
 * `result = numerator ÷ denominator`, a fraction.
 *
 * @example ratio({ rule: 'capaian', result: 'capaian', numerator: 'realisasi', denominator: 'target' })
 */
export function ratio(spec: RatioSpec): Relation {
  return {
    kind: 'ratio',
    rule: spec.rule,
    quotient: spec,
    agrees(values, computed) {
      if (spec.carried === true) return false;
      return slots(values, spec.result, [spec.numerator, spec.denominator]).every(
        ([result, numerator, denominator]) => {
          const { values: results, steps } = values.numbers(result!);
          const numerators = values.numbers(numerator!).values;
          const denominators = values.numbers(denominator!).values;
          return results.every((own, item) => {
            const above = numerators[item]!;
            const below = denominators[item]!;
            if (Number.isNaN(own) || Number.isNaN(above) || Number.isNaN(below)) return true;
            if (below === 0) return spec.overZero !== 'wrong';
            computed.add(values.table, result!, item);
            return isPrintedAs(above / below, own, steps[item]!);
          });
        },
      );
    },
    bind(values) {
      const equations: Equation[] = [];
      for (const [result, numerator, denominator] of slots(values, spec.result, [spec.numerator, spec.denominator])) {
        const results = values.quantities(result!);
        const numerators = spec.carried === true ? carriedDown(values, numerator!) : values.quantities(numerator!);
        const denominators = values.quantities(denominator!);
        const known = new Map<number, boolean>();
        const isCapped = (cap: number): boolean => {
          if (!known.has(cap)) known.set(cap, keepsTo(cap, results, numerators, denominators));
          return known.get(cap)!;
        };
        for (let item = 0; item < results.length; item++) {
          const own = results[item] ?? null;
          const above = numerators[item] ?? null;
          const below = denominators[item] ?? null;
          if (own === null || above === null || below === null) continue;
          if (below.value === 0 && spec.overZero !== 'wrong') continue;
          equations.push(new RatioEquation(spec, own, above, below, isCapped));
        }
      }
      return equations;
    },
  };
}

/** The numbers of a column; in a row that names no indicator and has none, the one above (a merged cell). */
function carriedDown(values: TableValues, column: TableColumn): (Quantity | null)[] {
  let last: Quantity | null = null;
  return values.quantities(column).map((quantity, item) => {
    const continues =
      values.reading(column, item).kind === 'empty' && values.text('indikator', item) === '' && !values.isTotal(item);
    if (!continues) last = quantity;
    return last;
  });
}

/** True where no result is above a cap, or fewer than those that stand at it although their quotients are above. */
function keepsTo(
  cap: number,
  results: readonly (Quantity | null)[],
  numerators: readonly (Quantity | null)[],
  denominators: readonly (Quantity | null)[],
): boolean {
  let above = 0;
  let cut = 0;
  results.forEach((result, item) => {
    const quotient = (numerators[item]?.value ?? NaN) / (denominators[item]?.value ?? NaN);
    if (result === null) return;
    if (result.value > cap) above++;
    else if (result.value === cap && quotient > cap + result.step) cut++;
  });
  return above === 0 || cut > above;
}

class RatioEquation implements Equation {
  readonly rule: RatioSpec['rule'];
  readonly operands: readonly Quantity[];
  readonly roundable = true;

  constructor(
    private readonly spec: RatioSpec,
    readonly result: Quantity,
    private readonly numerator: Quantity,
    private readonly denominator: Quantity,
    private readonly isCapped: (cap: number) => boolean,
  ) {
    this.rule = spec.rule;
    this.operands = [numerator, denominator];
  }

  get alternatives(): readonly Alternative[] {
    return this.alternativesOf([this.numerator.value, this.denominator.value]);
  }

  alternativesOf([above, below]: readonly number[]): readonly Alternative[] {
    const numerator = { ...this.numerator, value: above! };
    const denominator = { ...this.denominator, value: below! };
    return this.spec.alternatives?.(this.result, numerator, denominator, this.isCapped) ?? [];
  }

  compute(values: readonly number[]): number {
    return values[1] === 0 ? NaN : values[0]! / values[1]!;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    return operand === 0 ? result * values[1]! : values[0]! / result;
  }

  explain(expected: number): Message {
    const values = {
      written: shownNumber(this.result, this.result.value),
      numerator: shownNumber(this.numerator, this.numerator.value),
      denominator: shownNumber(this.denominator, this.denominator.value),
    };
    if (Number.isNaN(expected)) return { id: 'capaian.overZero', values };
    return { id: this.rule, values: { ...values, expected: shownExpected(this.result, expected) } };
  }

  formula(): string {
    return this.write((above, below) => `${above}/${below}`);
  }

  functionFormula(): string {
    return this.write((above, below) => (this.rule === 'capaian' ? `CAPAIAN(${below},${above})` : `${above}/${below}`));
  }

  private write(quotient: (above: string, below: string) => string): string {
    const above = addressOf(this.numerator);
    const below = addressOf(this.denominator);
    return onceFilled([below, above], `IF(${below}=0,"N/A",${asPrinted(this.result, quotient(above, below))})`);
  }
}
