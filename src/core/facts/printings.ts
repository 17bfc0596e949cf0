/** Whether a fact is printed more than once, and not as the same number everywhere. */

/** What the printings of one statement say of whom; everyone goes by a number. */
export class Printings {
  /** The first printing of each; NaN for one that is no number. */
  private readonly first = new Map<number, number>();
  private readonly percents = new Set<number>();
  private readonly differing = new Set<number>();

  /** Takes note of one printing: a number, with or without a percent sign, or NaN where something else stands. */
  add(who: number, value: number, percent: boolean): void {
    const first = this.first.get(who);
    if (first === undefined) {
      this.first.set(who, value);
      if (percent) this.percents.add(who);
    } else if (first !== value || this.percents.has(who) !== percent) {
      this.differing.add(who);
    }
  }

  /** True for a fact that is printed more than once, and not as the same number everywhere. */
  differ(who: number): boolean {
    return this.differing.has(who);
  }
}
