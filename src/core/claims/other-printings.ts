/** Where else a number is printed: in other tables, of the same indicator or programme and the same year. */
import type { Quantity } from '../tables/quantity';
import type { Report } from '../tables/report';
import type { TableColumn } from '../tables/table';
import type { Statement, StatingTable } from './statements';
import { statingTables } from './stating-tables';

/** A cell of a column that states something. */
interface Printing {
  readonly stating: StatingTable;
  readonly column: TableColumn;
  readonly item: number;
}

/** The printings of the numbers of a report; what its tables state is worked out when the first one is asked for. */
export class OtherPrintings {
  private stating: readonly StatingTable[] | null = null;
  /** By what is stated, then by number: where it stands. */
  private readonly printed = new Map<string, Map<number, Printing[]>>();

  constructor(private readonly report: Report) {}

  /** The cells that print the same number of the same one as a cell does, under a name that leaves no doubt. */
  of(quantity: Quantity): Quantity[] {
    this.stating ??= statingTables(this.report.values, this.report.year);
    const found = new Set<Quantity>();
    for (const { values, statements, who } of this.stating) {
      if (values.table !== quantity.table) continue;
      for (const statement of statements) {
        const identity = statement.column.index === quantity.column.index ? who(quantity.item) : null;
        if (!identity?.certain) continue;
        for (const { stating, column, item } of this.printingsOf(statement).get(quantity.value) ?? []) {
          const other = stating.who(item);
          if (other?.certain && other.key === identity.key) found.add(stating.values.quantity(column, item)!);
        }
      }
    }
    found.delete(quantity);
    return [...found];
  }

  private printingsOf({ what, stage }: Statement): ReadonlyMap<number, readonly Printing[]> {
    const key = `${what} ${stage}`;
    let printed = this.printed.get(key);
    if (printed === undefined) this.printed.set(key, (printed = this.collect(what, stage)));
    return printed;
  }

  private collect(what: string, stage: Statement['stage']): Map<number, Printing[]> {
    const printed = new Map<number, Printing[]>();
    for (const stating of this.stating!) {
      for (const statement of stating.statements) {
        if (statement.what !== what || statement.stage !== stage) continue;
        const { column } = statement;
        stating.values.numbers(column).values.forEach((value, item) => {
          const list = printed.get(value);
          if (list !== undefined) list.push({ stating, column, item });
          else if (!Number.isNaN(value)) printed.set(value, [{ stating, column, item }]);
        });
      }
    }
    return printed;
  }
}
