/** Whether a fact is printed more than once, and not as the same number everywhere. */

/** What the printings of one statement say of whom; everyone goes by a number. */
export class Printings {
  /** The first printing of each, with a percent sign or without; NaN for one that is no number. */
  private readonly percents = new Map<number, number>();
  private readonly others = new Map<number, number>();
  private readonly differing = new Set<number>();

  /** Takes note of one printing: a number, with or without a percent sign, or NaN where something else stands. */
  add(who: number, value: number, percent: boolean): void {
    const alike = percent ? this.percents : this.others;
    const first = alike.get(who);
    const isFirst = first === undefined && !(percent ? this.others : this.percents).has(who);
    if (isFirst) alike.set(who, value);
    else if (first !== value) this.differing.add(who);
  }

  /** True for a fact that is printed more than once, and not as the same number everywhere. */
  differ(who: number): boolean {
    return this.differing.has(who);
  }
}
