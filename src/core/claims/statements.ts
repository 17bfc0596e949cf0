/** What the columns of a table state, of whatever its rows speak of. */
import { wordsOf } from '../names/words';
import { yearBefore } from '../names/year-in';
import { titleYear } from '../recognise/report-year';
import { lowestHeading, type Stage, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { factRoles, isFactRole, type FactRole } from './fact';
import type { Identity } from './identify';
import { isColumnOfPartOfYear, isOfPartOfYear } from '../tables/part-of-year';
import { isPlanning, stageOf } from './stage';

/** The years that columns without one speak of. */
export interface Years {
  readonly report: number | null;
  /** The last year of the Renstra. */
  readonly last: number | null;
}

/** A table that states facts. */
export interface StatingTable {
  readonly values: TableValues;
  readonly statements: readonly Statement[];
  readonly who: Who;
}

/** Whom a row speaks of, or null where that is not clear. */
export type Who = (item: number) => Identity | null;

/** What a column of a table states of every row. */
export interface Statement {
  /** The role with its year, and of which sort of thing: `target 2023 indikator`. */
  readonly what: string;
  /** The role of the fact that is stated: a column called otherwise may state it. */
  readonly role: FactRole;
  readonly column: TableColumn;
  readonly stage: Stage;
}

/** What the columns of a table state of its indicators, or of its programmes; figures of a part of the year state nothing. */
export function statementsOf(values: TableValues, subject: 'indikator' | 'program', years: Years): Statement[] {
  if (isOfPartOfYear(values)) return [];
  const tableYear = titleYear(values.table) ?? years.report;
  const statements = values.table.columns.flatMap((column) => {
    const stated = column.spec.role;
    if (!isFactRole(stated) || factRoles[stated] !== subject || isColumnOfPartOfYear(column)) return [];
    const { role, year } = roleAndYear(stated, column, tableYear, isPlanning(values.table) ? null : years.last);
    return [{ what: `${role} ${year} ${subject}`, role, column, stage: stageOf(values.table, column) }];
  });
  return subject === 'program' ? tellGroupsApart(statements) : ofOwnRegion(statements);
}

/** From the smallest to the largest. */
const regions = [/\bkecamatan\b/i, /\b(?:kabupaten|kab|kota)\b/i, /\b(?:provinsi|propinsi|prov)\b/i, /\bnasional\b/i];

/** What stands beside the same figure of a larger region is that of the office; that of the region is another. */
function ofOwnRegion(statements: readonly Statement[]): Statement[] {
  const sizeOf = ({ column }: Statement): number => regions.findIndex((region) => region.test(column.heading));
  return statements.filter((statement) =>
    statements.every(
      (other) => other.what !== statement.what || other.stage !== statement.stage || sizeOf(statement) <= sizeOf(other),
    ),
  );
}

const groupOfAll = /\b(?:jumlah|total|seluruh\w*)\b/i;

/**
 * Money that differs by the group heading alone (Operasi, Modal) is of different things; that of all groups is the figure
 * itself. A group goes by the words that the others lack: Belanja Operasi beside Belanja Modal is Operasi beside Modal.
 */
function tellGroupsApart(statements: readonly Statement[]): Statement[] {
  return statements.map((statement) => {
    const { what, stage, column } = statement;
    const others = statements.filter(
      (other) =>
        other.what === what &&
        other.stage === stage &&
        other.column.heading !== column.heading &&
        lowestHeading(other.column.heading) === lowestHeading(column.heading),
    );
    if (others.length === 0 || groupOfAll.test(column.heading)) return statement;
    const siblings = new Set(others.flatMap((other) => wordsOf(other.column.heading)));
    const own = wordsOf(column.heading).filter((word) => !siblings.has(word));
    return { ...statement, what: `${what} ${own.length === 0 ? column.heading : own.join(' ')}` };
  });
}

/** A target for the end of the Renstra is the target of that year. */
function roleAndYear(
  role: FactRole,
  column: TableColumn,
  tableYear: number | null,
  lastYear: number | null,
): { role: FactRole; year: number | null } {
  if (column.year === yearBefore) return { role, year: tableYear === null ? null : tableYear - 1 };
  if (role !== 'targetAkhir') return { role, year: column.year ?? tableYear };
  const year = column.year ?? lastYear;
  return { role: year === null ? role : 'target', year };
}
