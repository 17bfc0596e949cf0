/** Which figures of the tables were recomputed, or compared with another printing of the same figure. */
import { kept } from '../remember';
import type { Equation } from './relation';
import type { Table, TableColumn } from './table';

/** Takes note of the figures that a check could say something about; whatever is not noted was only read. */
export class ComputedFigures {
  private readonly byTable = new Map<Table, Map<number, Uint8Array>>();

  /** Those of the column that was noted last: its figures come one after the other. */
  private last: { readonly table: Table; readonly index: number; readonly items: Uint8Array } | null = null;

  /** Notes the figure in a column and a row (index in `table.rows`). */
  add(table: Table, { index }: TableColumn, item: number): void {
    if (this.last?.table !== table || this.last.index !== index) {
      const columns = kept(this.byTable, table, () => new Map<number, Uint8Array>());
      this.last = { table, index, items: kept(columns, index, () => new Uint8Array(table.rows.length)) };
    }
    this.last.items[item] = 1;
  }

  /** Notes the result of an equation. */
  addResult({ result }: Equation): void {
    this.add(result.table, result.column, result.item);
  }

  /** How many figures of a table were noted, each once however many relations it is the result of. */
  count(table: Table): number {
    let count = 0;
    for (const items of this.byTable.get(table)?.values() ?? []) count += items.reduce((sum, each) => sum + each, 0);
    return count;
  }
}
