/** Which printing of a fact decides about it, and the formula by which the others repeat it. */
import { repeatFormula } from '../relations/formula';
import { placeIn } from '../tables/table';
import { formatReference } from '../workbook/address';
import type { Place } from '../workbook/workbook';
import { entryTable } from './entry-tables';
import { factRoles, type Fact, type FactCell } from './fact';

/** Where a printing of a fact stands. */
export function placeOfCell({ table, item, column }: FactCell): Place {
  return placeIn(table, item, column);
}

/** The printing in the table in which the fact is typed, when it is there; else the first. */
export function decidingCell(fact: Fact, cells: readonly FactCell[]): FactCell | undefined {
  const kind = entryTable(factRoles[fact.role], fact.role);
  const entries = cells.filter((cell) => cell.table.layout.kind === kind);
  // An agreement may be printed twice, before and after its change.
  return (fact.role === 'target' ? entries.at(-1) : entries[0]) ?? cells[0];
}

/** A formula that repeats another cell, null where the two show their numbers in different units. */
export function repeatOf(cell: FactCell, source: FactCell): string | null {
  if (source.reading.kind !== 'number' || cell.reading.kind !== 'number') return null;
  if (!source.reading.typed || source.reading.percent !== cell.reading.percent) return null;
  return repeatFormula(formatReference(placeOfCell(source)));
}
