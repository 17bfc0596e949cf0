/** What tables print of each fact, for tables of which it is not clear what they state. */
import { addTo } from '../group-by';
import { kept } from '../remember';
import type { TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { Reading } from '../workbook/reading';
import { comparableReading, compareReadings } from './compare-readings';
import { isComputed } from './conflicts';
import type { FactRole } from './fact';
import type { StatingTable } from './statements';

type Verdict = 'same' | 'different';

/** How many rows say the same, and how many do not. */
export interface Verdicts {
  same: number;
  different: number;
}

interface Printed {
  readonly reading: Reading;
  readonly values: TableValues;
}

/** The readings of all facts that some tables state; collected when the first one is asked for. */
export class PrintedReadings {
  private byStatement: Map<string, Map<string, Printed[]>> | null = null;

  constructor(private readonly stating: readonly StatingTable[]) {}

  /**
   * Whether a number is one of the printings of a fact: `same` when it is, `different` when there are others only, null
   * when there is none to compare it with.
   *
   * @param what what is stated: the role with its year, and of which sort of thing
   * @param key whom it is stated of
   * @param except the table whose own printings do not count
   */
  compare(reading: Reading, what: string, key: string, role: string, except?: TableValues): Verdict | null {
    this.byStatement ??= this.collect();
    let found: Verdict | null = null;
    for (const other of this.byStatement.get(what)?.get(key) ?? []) {
      if (other.values === except) continue;
      const verdict = compareReadings(reading, other.reading, isComputed(role));
      if (verdict === 'same') return verdict;
      found ??= verdict;
    }
    return found;
  }

  /** How many rows of a column print what the other tables print of them, and how many something else. */
  verdicts(table: StatingTable, column: TableColumn, what: string, role: FactRole): Verdicts {
    const found: Verdicts = { same: 0, different: 0 };
    for (const verdict of this.ofRows(table, column, what, role)) if (verdict !== null) found[verdict]++;
    return found;
  }

  /** For each row of a column whether it prints what the other tables print of it; see `compare`. */
  ofRows({ values, who }: StatingTable, column: TableColumn, what: string, role: FactRole): (Verdict | null)[] {
    return values.table.rows.map((_, item) => {
      const key = who(item)?.key;
      return key === undefined ? null : this.compare(comparableReading(values, column, item), what, key, role, values);
    });
  }

  private collect(): Map<string, Map<string, Printed[]>> {
    const byStatement = new Map<string, Map<string, Printed[]>>();
    for (const { values, statements, who } of this.stating) {
      const keys = values.table.rows.map((_, item) => who(item)?.key);
      for (const { what, column } of statements) {
        const byIdentity = kept(byStatement, what, () => new Map<string, Printed[]>());
        keys.forEach((key, item) => {
          if (key === undefined) return;
          addTo(byIdentity, key, { reading: comparableReading(values, column, item), values });
        });
      }
    }
    return byStatement;
  }
}
