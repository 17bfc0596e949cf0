/** Columns called Capaian that print what was reached, or was to be: people use the word for both. */
import type { TableColumn } from '../tables/table';
import type { FactRole } from './fact';
import { PrintedReadings } from './printed-readings';
import type { Statement, StatingTable } from './statements';

/** What a capaian may be. Target and realisasi are called by no other name; where they stand for each other, that is a mistake. */
const meantRoles: readonly FactRole[] = ['realisasi', 'target'];
/** So many rows must be that other figure, and so many times as many as are not. */
const fewestSame = 2;
const timesAsMany = 2;

/** A column with the role of the figure that it prints. */
export interface MeantColumn {
  readonly table: StatingTable;
  readonly column: TableColumn;
  readonly role: FactRole;
}

/** The tables with what their columns print, and the columns that print something else than their heading says. */
export function withRolesMeant(stating: readonly StatingTable[]): {
  readonly stating: readonly StatingTable[];
  readonly meant: readonly MeantColumn[];
} {
  const printed = new PrintedReadings(stating);
  const meant: MeantColumn[] = [];
  const read = stating.map((table) => {
    const statements = table.statements.map((statement) => {
      const role = roleMeant(table, statement, printed, stating);
      if (role === null) return statement;
      meant.push({ table, column: statement.column, role });
      return { ...statement, role, what: statement.what.replace(statement.role, role) };
    });
    return { ...table, statements };
  });
  return meant.length === 0 ? { stating, meant } : { stating: read, meant };
}

function roleMeant(
  table: StatingTable,
  statement: Statement,
  printed: PrintedReadings,
  stating: readonly StatingTable[],
): FactRole | null {
  const { role, what, column } = statement;
  if (role !== 'capaian' || column.isChosen === true) return null;
  for (const other of meantRoles) {
    const meant = what.replace(role, other);
    // A number of its own row in the wrong column is a mistake.
    if (table.statements.some((each) => each.what === meant)) continue;
    const { same, different } = printed.verdicts(table, column, meant, other);
    if (same < fewestSame || same < timesAsMany * different) continue;
    const elsewhere = new PrintedReadings(stating.filter(({ values }) => values !== table.values));
    const own = elsewhere.verdicts(table, column, what, role);
    if (own.different >= fewestSame && own.different >= timesAsMany * own.same) return other;
  }
  return null;
}
