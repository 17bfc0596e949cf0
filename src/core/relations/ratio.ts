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
import { boundOf, capaian, type Direction, type TargetRange } from '../calc/capaian';
import { readWrittenTarget, type WrittenTarget } from '../calc/target';
import type { Message } from '../findings/messages';
import type { StatedDirection } from '../tables/directions';
import type { TableColumn } from '../tables/table';
import { isPrintedAs, shownExpected, shownNumber, type Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { formatReference } from '../workbook/address';
import { capaianInForm, capaianInFormByFunction, capaianQuotient } from './capaian-formula';
import type { RatioRow } from './capaian-methods';
import { addressOf, asPrinted, onceFilled } from './formula';
import { meantAlike } from './meant-percent';
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
  /**
   * True where the row is about an indicator: the result follows its direction (turun: 2 − numerator ÷ denominator), and
   * the denominator may be a range or a bound (7–8, ≥ 90).
   */
  readonly ofIndicator?: boolean;
  /** What else is right in a row, asked only where the quotient is not. */
  readonly alternatives?: (row: RatioRow) => readonly Alternative[];
}

/** The numbers of a row: a denominator is a number of a cell, or a target that is written as a range or a bound. */
interface Row {
  readonly result: Quantity;
  readonly numerator: Quantity;
  readonly denominator: Quantity | WrittenTarget;
  readonly item: number;
  readonly stated: StatedDirection | null;
  readonly direction: Direction | null;
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
            if (Number.isNaN(own) || Number.isNaN(above)) return true;
            if (Number.isNaN(below)) return spec.ofIndicator !== true || writtenAt(values, denominator!, item) === null;
            if (below === 0) return spec.overZero !== 'wrong';
            computed.add(values.table, result!, item);
            const isDown = spec.ofIndicator === true && values.direction(item) === 'turun';
            return isPrintedAs(isDown ? 2 - above / below : above / below, own, steps[item]!);
          });
        },
      );
    },
    bind(values) {
      return slots(values, spec.result, [spec.numerator, spec.denominator]).flatMap(
        ([result, numerator, denominator]) => {
          const rows = rowsOf(spec, values, result!, numerator!, denominator!);
          const habits = new Habits(rows);
          return rows.map((row) => new RatioEquation(spec, row, habits));
        },
      );
    },
  };
}

/** The rows of one group of columns whose numbers are all there. */
function rowsOf(
  spec: RatioSpec,
  values: TableValues,
  result: TableColumn,
  numerator: TableColumn,
  denominator: TableColumn,
): Row[] {
  const numerators = spec.carried === true ? carriedDown(values, numerator) : values.quantities(numerator);
  const denominators = values.quantities(denominator);
  const rows: Row[] = [];
  values.quantities(result).forEach((own, item) => {
    const above = numerators[item] ?? null;
    if (own === null || above === null) return;
    const written = spec.ofIndicator === true ? writtenAt(values, denominator, item) : null;
    const below: Quantity | WrittenTarget | null = denominators[item] ?? written;
    if (below === null) return;
    if ('value' in below && below.value === 0 && spec.overZero !== 'wrong') return;
    const stated = spec.ofIndicator === true ? values.statedDirection(item) : null;
    const told = 'value' in below ? null : below.direction;
    // A sign that contradicts the stated direction leaves nothing to compute.
    if (told !== null && stated !== null && stated.direction !== null && stated.direction !== told) return;
    const direction = stated?.direction ?? told;
    const pair =
      'value' in below
        ? meantAlike(own, above, below, (over, under) => quotient(over, under, direction))
        : ([above, below] as const);
    rows.push({ result: own, numerator: pair[0], denominator: pair[1], item, stated, direction });
  });
  return rows;
}

/** No target is longer. */
const longestTarget = 60;

/** A target that is written as a range or with a bound; null for anything else, a period of years included. */
function writtenAt(values: TableValues, column: TableColumn, item: number): WrittenTarget | null {
  const reading = values.reading(column, item);
  if (reading.kind !== 'text' || reading.text.length > longestTarget) return null;
  return /^(?:19|20)\d\d\D{1,5}(?:19|20)\d\d$/.test(reading.text) ? null : readWrittenTarget(reading.text);
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

function rangeOf({ denominator }: Row): TargetRange {
  return 'value' in denominator ? { lower: denominator.value, upper: denominator.value } : denominator;
}

function quotient(above: number, below: number | TargetRange, direction: Direction | null): number {
  return capaian(below, above, direction ?? 'naik') ?? NaN;
}

function computedIn(row: Row): number {
  return quotient(row.numerator.value, rangeOf(row), row.direction);
}

/** What a column keeps to in most of its rows; looked for when it is asked for. */
class Habits {
  private readonly caps = new Map<number, boolean>();
  private inverse: boolean | null = null;

  constructor(private readonly rows: readonly Row[]) {}

  /** True where no result is above a cap, or fewer than those that stand at it although their quotients are above. */
  keepsTo(cap: number): boolean {
    let keeps = this.caps.get(cap);
    if (keeps === undefined) {
      let above = 0;
      let cut = 0;
      for (const row of this.rows) {
        if (row.result.value > cap) above++;
        else if (row.result.value === cap && computedIn(row) > cap + row.result.step) cut++;
      }
      this.caps.set(cap, (keeps = above === 0 || cut > above));
    }
    return keeps;
  }

  /** True where more results of direction turun are target ÷ realisasi than (2 × target − realisasi) ÷ target. */
  isInverse(): boolean {
    if (this.inverse === null) {
      let balance = 0;
      for (const row of this.rows) {
        if (row.direction !== 'turun') continue;
        const { value, step } = row.result;
        const isUsual = Math.abs(computedIn(row) - value) <= step;
        if (isUsual !== Math.abs(rangeOf(row).lower / row.numerator.value - value) <= step) balance += isUsual ? -1 : 1;
      }
      this.inverse = balance > 0;
    }
    return this.inverse;
  }
}

class RatioEquation implements Equation {
  readonly rule: RatioSpec['rule'];
  readonly result: Quantity;
  readonly operands: readonly Quantity[];
  readonly roundable = true;
  readonly undefinedIsWrong = true;
  private readonly isDown: boolean;

  constructor(
    private readonly spec: RatioSpec,
    private readonly row: Row,
    private readonly habits: Habits,
  ) {
    this.rule = spec.rule;
    this.result = row.result;
    this.operands = 'value' in row.denominator ? [row.numerator, row.denominator] : [row.numerator];
    this.isDown = row.direction === 'turun';
  }

  get alternatives(): readonly Alternative[] {
    return this.alternativesOf(this.operands.map(({ value }) => value));
  }

  alternativesOf([above, below]: readonly number[]): readonly Alternative[] {
    const target = below === undefined ? rangeOf(this.row) : { lower: below, upper: below };
    const { result, direction } = this.row;
    const isCapped = (cap: number): boolean => this.habits.keepsTo(cap);
    const isInverse = (): boolean => this.habits.isInverse();
    return this.spec.alternatives?.({ result, realisasi: above!, target, direction, isCapped, isInverse }) ?? [];
  }

  compute([above, below]: readonly number[]): number {
    const target = below === undefined ? rangeOf(this.row) : below;
    return capaian(target, above!, this.isDown ? 'turun' : 'naik') ?? NaN;
  }

  solve(operand: number, result: number, values: readonly number[]): number {
    const quotient = this.isDown ? 2 - result : result;
    if (operand === 1) return values[0]! / quotient;
    const { lower, upper } = rangeOf(this.row);
    return quotient * (values[1] ?? (quotient < 1 ? lower : upper));
  }

  explain(expected: number): Message {
    const { result, numerator, denominator } = this.row;
    const values = { written: shownNumber(result, result.value), numerator: shownNumber(numerator, numerator.value) };
    if (!('value' in denominator)) {
      const bound = { ...values.numerator, value: boundOf(denominator, numerator.value) };
      const id = this.isDown ? 'rasio.rangeDown' : 'rasio.range';
      return { id, values: { ...values, bound, expected: shownExpected(result, expected) } };
    }
    const all = { ...values, denominator: shownNumber(denominator, denominator.value) };
    if (Number.isNaN(expected)) return { id: 'capaian.overZero', values: all };
    const withExpected = { ...all, expected: shownExpected(result, expected) };
    if (!this.isDown || this.rule === 'persen-anggaran') return { id: this.rule, values: withExpected };
    return { id: `${this.rule}.down`, values: withExpected };
  }

  /** Beside a written target no short formula computes the result, so none is offered. */
  formula(write = (below: string, above: string): string => this.quotientOf(below, above)): string | null {
    const { numerator, denominator, result } = this.row;
    if (!('value' in denominator)) return null;
    const [above, below] = [addressOf(numerator), addressOf(denominator)];
    const written = write(below, above);
    return onceFilled([below, above], `IF(${below}=0,"N/A",${asPrinted(result, written)})`);
  }

  private quotientOf(below: string, above: string): string {
    return capaianQuotient(below, above, this.isDown ? 'turun' : 'naik');
  }

  templateFormula(): string | null {
    return this.inForm(capaianInForm);
  }

  functionFormula(): string | null {
    return this.inForm(capaianInFormByFunction, (below, above) =>
      this.rule === 'capaian' ? `CAPAIAN(${below},${above})` : `${above}/${below}`,
    );
  }

  /** In a form the direction is looked up in the cell where it is chosen, so that it can be changed there. */
  private inForm(write: typeof capaianInForm, quotient?: (below: string, above: string) => string): string | null {
    const { numerator, denominator, stated } = this.row;
    if (stated?.isColumn !== true || !('value' in denominator)) return this.formula(quotient);
    return write(addressOf(denominator), addressOf(numerator), formatReference(stated.place), this.scaled);
  }

  private readonly scaled = (fraction: string): string => {
    const written = asPrinted(this.row.result, fraction);
    return written === fraction ? fraction : asPrinted(this.row.result, `(${fraction})`);
  };
}
