/** Columns that print another figure of their rows than their heading names: what was reached under "Capaian", the target under "Realisasi n-1". */
import type { TableColumn } from '../tables/table';
import { comparedTables, type ComparedTable } from './compared-tables';
import { factRoles, type FactRole } from './fact';
import { PrintedReadings } from './printed-readings';
import type { Statement, StatingTable } from './statements';

/** So many rows must be that other figure and not what the heading says, and so many times as many as are what it says or neither. */
const fewestRows = 2;
const timesAsMany = 2;

/** A target is called by no other name; plans are changed, and one of them may come to say what another table says of something else. */
const calledNothingElse: ReadonlySet<FactRole> = new Set(['target', 'targetAkhir', 'anggaran']);

/** A column with the role of the figure that it prints. */
export interface MeantColumn {
  readonly table: StatingTable;
  readonly column: TableColumn;
  readonly role: FactRole;
  /** True where people use the word of the heading for that figure, too. */
  readonly mayBeCalled: boolean;
}

type Meaning = Pick<Statement, 'role' | 'what'>;

/** What the columns of some tables print, compared, and the columns that print something else than their heading says. */
export function comparedAsMeant(stating: readonly StatingTable[]): {
  readonly compared: readonly ComparedTable[];
  readonly meant: readonly MeantColumn[];
} {
  const compared = comparedTables(stating);
  const differing = new Set(compared.flatMap(differingColumns));
  const printed = new PrintedReadings(stating);
  const meanings = [
    ...new Map(stating.flatMap(({ statements }) => statements.map((each) => [each.what, each]))).values(),
  ];
  const meant: MeantColumn[] = [];
  const read = stating.map((table) => {
    const statements = table.statements.map((statement) => {
      const meaning = differing.has(statement.column) ? meaningOf(table, statement, printed, meanings) : null;
      if (meaning === null) return statement;
      const mayBeCalled = statement.role === 'capaian';
      meant.push({ table, column: statement.column, role: meaning.role, mayBeCalled });
      return { ...statement, role: meaning.role, what: meaning.what };
    });
    return { ...table, statements };
  });
  return { compared: meant.length === 0 ? compared : comparedTables(read), meant };
}

/** The columns in which enough rows do not print what other columns say of the same one. */
function differingColumns({ who, columns }: ComparedTable): TableColumn[] {
  return columns.flatMap(({ column, printings }) => {
    let rows = 0;
    for (const number of who) if (printings.differ(number)) rows++;
    return rows >= fewestRows ? [column] : [];
  });
}

function meaningOf(
  table: StatingTable,
  { role, what, column }: Statement,
  printed: PrintedReadings,
  meanings: readonly Meaning[],
): Meaning | null {
  if (column.isChosen === true || calledNothingElse.has(role)) return null;
  const own = printed.ofRows(table, column, what, role);
  if (own.filter((verdict) => verdict === 'different').length < fewestRows) return null;
  const isMeant = (other: Meaning): boolean => {
    if (factRoles[other.role] !== factRoles[role]) return false;
    // A number of its own row in the wrong column is a mistake.
    if (table.statements.some((each) => each.what === other.what)) return false;
    const others = printed.ofRows(table, column, other.what, other.role);
    // Rows in which both figures are the same tell neither from the other.
    const count = (verdict: string, instead?: string): number =>
      others.filter((each, item) => each === verdict && (instead === undefined || own[item] === instead)).length;
    const wins = count('same', 'different');
    return (
      wins >= fewestRows &&
      wins >= timesAsMany * count('different', 'same') &&
      count('same') >= timesAsMany * count('different')
    );
  };
  return meanings.find(isMeant) ?? null;
}
