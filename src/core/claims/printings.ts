/** Whether a fact is printed more than once, and not as the same number everywhere. */

/** How the first printing of someone is written, once there is one. */
const [withoutSign, withSign] = [1, 2];
/** In place of the position of a table. */
const [noTable, severalTables] = [-1, -2];

/** What the printings of one statement say of whom; everyone goes by a number. */
export class Printings {
  /** The first printing of each; NaN for one that is no number. */
  private readonly first: Float64Array;
  private readonly writing: Uint8Array;
  private readonly differing: Uint8Array;
  /** In which table a number is printed of each, by its position. */
  private readonly tables: Int32Array;
  private isAlike = true;

  /** @param size of how many the printings are: their numbers are lower */
  constructor(size: number) {
    this.first = new Float64Array(size);
    this.writing = new Uint8Array(size);
    this.differing = new Uint8Array(size);
    this.tables = new Int32Array(size).fill(noTable);
  }

  /**
   * Takes note of one printing: a number, with or without a percent sign, or NaN where something else stands.
   * @param table position of the table that it stands in
   */
  add(who: number, value: number, percent: boolean, table: number): void {
    if (!Number.isNaN(value)) {
      const known = this.tables[who];
      this.tables[who] = known === noTable || known === table ? table : severalTables;
    }
    const writing = percent ? withSign : withoutSign;
    if (this.writing[who] === 0) {
      this.writing[who] = writing;
      this.first[who] = value;
    } else if (this.writing[who] !== writing || this.first[who] !== value) {
      this.differing[who] = 1;
      this.isAlike = false;
    }
  }

  /** True for a fact of which several tables print a number. */
  areCompared(who: number): boolean {
    return this.tables[who] === severalTables;
  }

  /** True where none differs. */
  get areAlike(): boolean {
    return this.isAlike;
  }

  /** True for a fact that is printed more than once, and not as the same number everywhere. */
  differ(who: number): boolean {
    return this.differing[who] === 1;
  }
}
