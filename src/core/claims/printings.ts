/** Whether a fact is printed more than once, and not as the same number everywhere. */

/** What the printings of one statement say of whom; everyone goes by a number. */
export class Printings {
  /** The first printing of each, with a percent sign or without; NaN for one that is no number. */
  private readonly percents = new Map<number, number>();
  private readonly others = new Map<number, number>();
  private readonly differing = new Set<number>();
  /** The table of the first number of each, by its position. */
  private readonly firstTable = new Map<number, number>();
  private readonly inSeveral = new Set<number>();

  /**
   * Takes note of one printing: a number, with or without a percent sign, or NaN where something else stands.
   * @param table position of the table that it stands in
   */
  add(who: number, value: number, percent: boolean, table: number): void {
    if (!Number.isNaN(value)) {
      const firstTable = this.firstTable.get(who);
      if (firstTable === undefined) this.firstTable.set(who, table);
      else if (firstTable !== table) this.inSeveral.add(who);
    }
    const alike = percent ? this.percents : this.others;
    const first = alike.get(who);
    const isFirst = first === undefined && !(percent ? this.others : this.percents).has(who);
    if (isFirst) alike.set(who, value);
    else if (first !== value) this.differing.add(who);
  }

  /** True for a fact of which several tables print a number. */
  areCompared(who: number): boolean {
    return this.inSeveral.has(who);
  }

  /** True for a fact that is printed more than once, and not as the same number everywhere. */
  differ(who: number): boolean {
    return this.differing.has(who);
  }
}
