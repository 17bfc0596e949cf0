/** Where else a number is printed: in other tables, of the same indicator or programme and the same year. */
import { addTo, groupBy } from '../group-by';
import { kept, remember } from '../remember';
import type { Quantity } from '../tables/quantity';
import type { Report } from '../tables/table-values';
import type { Table } from '../tables/table';
import type { Statement, StatingTable } from './statements';
import { statingTables } from './stating-tables';

/** The printings of the numbers of a report, for all that asks for them. */
export const printingsIn = remember((report: Report) => new OtherPrintings(report));

class OtherPrintings {
  private readonly stating: readonly StatingTable[];
  private readonly byTable: ReadonlyMap<Table, readonly StatingTable[]>;
  /** By what is stated, then by whom it is stated of: where it stands. */
  private readonly printed = new Map<string, Map<string, Quantity[]>>();
  /** The same by each statement of it. */
  private readonly printedOf = new Map<Statement, ReadonlyMap<string, readonly Quantity[]>>();

  constructor({ values, year }: Report) {
    this.stating = statingTables(values, year);
    this.byTable = groupBy(this.stating, (each) => each.values.table);
  }

  /** The cells that print the same number of the same one as a cell does, under a name that leaves no doubt. */
  of(quantity: Quantity): Quantity[] {
    const found = new Set<Quantity>();
    for (const { statements, who } of this.byTable.get(quantity.table) ?? []) {
      for (const statement of statements) {
        const identity = statement.column.index === quantity.column.index ? who(quantity.item) : null;
        if (!identity?.certain) continue;
        for (const other of this.printingsOf(statement).get(identity.key) ?? [])
          if (other.value === quantity.value) found.add(other);
      }
    }
    found.delete(quantity);
    return [...found];
  }

  private printingsOf(statement: Statement): ReadonlyMap<string, readonly Quantity[]> {
    return kept(this.printedOf, statement, () => {
      const { what, stage } = statement;
      return kept(this.printed, `${what} ${stage}`, () => this.collect(what, stage));
    });
  }

  private collect(what: string, stage: Statement['stage']): Map<string, Quantity[]> {
    const printed = new Map<string, Quantity[]>();
    for (const { values, statements, who } of this.stating) {
      for (const { column } of statements.filter((each) => each.what === what && each.stage === stage)) {
        values.quantities(column).forEach((quantity, item) => {
          const identity = quantity === null ? null : who(item);
          if (quantity === null || !identity?.certain) return;
          addTo(printed, identity.key, quantity);
        });
      }
    }
    return printed;
  }
}
