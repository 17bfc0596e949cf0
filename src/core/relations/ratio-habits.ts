/** What a column of ratios keeps to in most of its rows. */
import { kept } from '../remember';
import { quotient, rangeOf, type Row } from './ratio-rows';

/** What the result of a row should be. */
function computedIn(row: Row): number {
  return quotient(row.numerator.value, rangeOf(row), row.direction);
}

/** What a column keeps to in most of its rows; looked for when it is asked for. */
export class Habits {
  private readonly caps = new Map<number, boolean>();
  private inverse: boolean | null = null;

  constructor(private readonly rows: readonly Row[]) {}

  /** True where no result is above a cap, or fewer than those that stand at it although their quotients are above. */
  keepsTo(cap: number): boolean {
    return kept(this.caps, cap, () => {
      const above = this.rows.filter(({ result }) => result.value > cap).length;
      const isCut = (row: Row): boolean => row.result.value === cap && computedIn(row) > cap + row.result.step;
      return above === 0 || this.rows.filter(isCut).length > above;
    });
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

/** What each row gives by its own numbers, by its item. */
export function quotientsOf(rows: readonly Row[]): Map<number, number> {
  return new Map(rows.map((row) => [row.item, quotient(row.numerator.value, rangeOf(row), row.direction)]));
}
