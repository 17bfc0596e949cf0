/** What tables print of each fact, for tables of which it is not clear what they state. */
import type { TableColumn } from '../tables/table';
import type { Reading } from '../workbook/reading';
import { comparableReading, compareReadings } from './compare-readings';
import type { FactRole } from './fact';
import type { StatingTable } from './statements';

/** How many rows say the same, and how many do not. */
export interface Verdicts {
  same: number;
  different: number;
}

/** The readings of all facts that some tables state; collected when the first one is asked for. */
export class PrintedReadings {
  private byStatement: Map<string, Map<string, Reading[]>> | null = null;

  constructor(private readonly stating: readonly StatingTable[]) {}

  /**
   * Whether a number is one of the printings of a fact: `same` when it is, `different` when there are others only, null
   * when there is none to compare it with.
   *
   * @param what what is stated: the role with its year, and of which sort of thing
   * @param key whom it is stated of
   */
  compare(reading: Reading, what: string, key: string, role: string): 'same' | 'different' | null {
    this.byStatement ??= this.collect();
    const others = this.byStatement.get(what)?.get(key) ?? [];
    const isComputed = role === 'capaian' || role === 'persenAnggaran';
    const verdicts = others.map((other) => compareReadings(reading, other, isComputed));
    return verdicts.includes('same') ? 'same' : verdicts.includes('different') ? 'different' : null;
  }

  /** How many rows of a column print what these tables print of them, and how many something else. */
  verdicts({ values, who }: StatingTable, column: TableColumn, what: string, role: FactRole): Verdicts {
    const found: Verdicts = { same: 0, different: 0 };
    values.table.rows.forEach((_, item) => {
      const key = who(item)?.key;
      const verdict = key && this.compare(comparableReading(values, column, item), what, key, role);
      if (verdict) found[verdict]++;
    });
    return found;
  }

  private collect(): Map<string, Map<string, Reading[]>> {
    const byStatement = new Map<string, Map<string, Reading[]>>();
    for (const { values, statements, who } of this.stating) {
      const keys = values.table.rows.map((_, item) => who(item)?.key);
      for (const { what, column } of statements) {
        let byIdentity = byStatement.get(what);
        if (byIdentity === undefined) byStatement.set(what, (byIdentity = new Map<string, Reading[]>()));
        for (let item = 0; item < keys.length; item++) {
          const key = keys[item];
          if (key === undefined) continue;
          const readings = byIdentity.get(key);
          const reading = comparableReading(values, column, item);
          if (readings === undefined) byIdentity.set(key, [reading]);
          else readings.push(reading);
        }
      }
    }
    return byStatement;
  }
}
