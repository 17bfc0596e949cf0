/** Collects every fact of a workbook with all its printings. */
import { titleYear } from '../recognise/report-year';
import { columnsWithRole, type Stage, type TableColumn } from '../recognise/table';
import type { TableValues } from '../tables/table-values';
import type { Reading } from '../workbook/reading';
import { factRoles, type Fact, type FactCell } from './fact';
import { indexTotal } from './index-totals';
import { identify, type Identity } from './identify';
import { Printings } from './printings';
import { namesOfRows } from './row-names';
import { isPlanning, stageOf } from './stage';
import { subjectsOf, type Subjects } from './subjects';

/** The facts of a workbook that are printed at least twice, unless every printing is the same number. */
export function collectFacts(tables: readonly TableValues[], reportYear: number | null): Fact[] {
  const years = { report: reportYear, last: lastYearOfPlan(tables) };
  const stating = (['indikator', 'program'] as const).flatMap((subject) => statingTables(tables, subject, years));
  const printings = new Printings();
  for (const { values, statements, who } of stating) {
    who.forEach((identity, item) => {
      if (identity === null) return;
      for (const { what, column } of statements) {
        printings.add(what, identity.key, comparableReading(values, column, item));
      }
    });
  }
  const changed = new Set(
    stating.flatMap(({ statements }) => statements.flatMap(({ what, stage }) => (stage === 'after' ? [what] : []))),
  );
  const facts = new FactList();
  for (const { values, statements, who } of stating) {
    who.forEach((identity, item) => {
      if (identity === null) return;
      for (const { what, column, stage } of statements) {
        if (!printings.differ(what, identity.key)) continue;
        facts.add(what, identity, {
          table: values.table,
          item,
          column,
          reading: values.reading(column, item),
          comparable: comparableReading(values, column, item),
          certain: identity.certain,
          stage,
        });
      }
    });
  }
  return facts.all
    .map(withoutAmbiguousTables)
    .map(withoutCumulated)
    .map((fact) => withStages(fact, changed))
    .filter(({ cells }) => cells.length > 1);
}

/** The years that columns without one speak of. */
interface Years {
  readonly report: number | null;
  /** The last year of the Renstra. */
  readonly last: number | null;
}

const fewestYearsOfPlan = 4;

/** The last year for which the Renstra sets targets, or null when no table lists its years or two end differently. */
function lastYearOfPlan(tables: readonly TableValues[]): number | null {
  const ends = new Set<number>();
  for (const { table } of tables) {
    if (table.layout.kind !== 'renstra') continue;
    const years = new Set(columnsWithRole(table, 'target').flatMap(({ year }) => (year === null ? [] : [year])));
    if (years.size >= fewestYearsOfPlan) ends.add(Math.max(...years));
  }
  return ends.size === 1 ? [...ends][0]! : null;
}

/** A table that states facts, with whom each row speaks of. */
interface StatingTable {
  readonly values: TableValues;
  readonly statements: readonly Statement[];
  readonly who: readonly (Identity | null)[];
}

function statingTables(tables: readonly TableValues[], subject: 'indikator' | 'program', years: Years): StatingTable[] {
  const subjects = subjectsOf(tables);
  const found: StatingTable[] = [];
  for (const values of tables) {
    const statements = statementsOf(values, subject, years);
    if (statements.length === 0) continue;
    const names = namesOfRows(values, subject);
    found.push({ values, statements, who: names.map((name, item) => identify(values, subject, item, name, subjects)) });
  }
  return subject === 'indikator'
    ? found.concat(tables.flatMap((values) => indexTable(values, subjects, years.report)))
    : found;
}

/** A table that works out an index states its realisasi in the total row. */
function indexTable(values: TableValues, subjects: Subjects, reportYear: number | null): StatingTable[] {
  const total = indexTotal(values);
  const match = total === null ? null : subjects.indikator.match(total.indicator);
  const year = total?.column.year ?? titleYear(values.table) ?? reportYear;
  if (total === null || match === null || year === null) return [];
  const { column, item, indicator } = total;
  // The evaluation of SAKIP of an earlier year may be printed without its year.
  const certain = values.table.layout.kind !== 'sakip-komponen' || (column.year ?? titleYear(values.table)) !== null;
  const identity: Identity = { key: `${match.id} `, name: indicator, certain };
  return [
    {
      values,
      statements: [{ what: `realisasi ${year} indikator`, column, stage: null }],
      who: values.table.rows.map((_, row) => (row === item ? identity : null)),
    },
  ];
}

/** What a column of a table states of every row. */
interface Statement {
  /** The role with its year, and of which sort of thing: `target 2023 indikator`. */
  readonly what: string;
  readonly column: TableColumn;
  readonly stage: Stage;
}

function statementsOf(values: TableValues, subject: 'indikator' | 'program', years: Years): Statement[] {
  const columns = values.table.columns.filter((column) => factRoles[column.spec.role] === subject);
  const tableYear = titleYear(values.table) ?? years.report;
  return columns.map((column) => ({
    what: `${roleAndYear(column, tableYear, isPlanning(values.table) ? null : years.last)} ${subject}`,
    column,
    stage: stageOf(values.table, column),
  }));
}

/** Facts by what is stated, then by whom it is stated of; in the order in which they are first printed. */
class FactList {
  readonly all: { what: string; role: string; name: string; cells: FactCell[] }[] = [];
  private readonly byStatement = new Map<string, Map<string, FactCell[]>>();

  add(what: string, who: Identity, cell: FactCell): void {
    let byIdentity = this.byStatement.get(what);
    if (byIdentity === undefined) this.byStatement.set(what, (byIdentity = new Map<string, FactCell[]>()));
    let cells = byIdentity.get(who.key);
    if (cells === undefined) {
      const { role } = cell.column.spec;
      byIdentity.set(who.key, (cells = []));
      this.all.push({ what, role: role in factRoles ? role : 'realisasi', name: who.name, cells });
    }
    cells.push(cell);
  }
}

/** What a cell says; 0,9993 in a column of fractions says 99,93 %. */
function comparableReading(values: TableValues, column: TableColumn, item: number): Reading {
  const reading = values.reading(column, item);
  const quantity = values.quantity(column, item);
  if (column.spec.content !== 'percent' || quantity === null || reading.kind !== 'number') return reading;
  if (quantity.printedPerUnit === 100) return reading.percent ? reading : { ...reading, percent: true };
  return { ...reading, value: quantity.value * 100, decimals: Math.max(0, reading.decimals - 2), percent: true };
}

/** A target for the end of the Renstra is the target of that year. */
function roleAndYear(column: TableColumn, tableYear: number | null, lastYear: number | null): string {
  const { role } = column.spec;
  if (role !== 'targetAkhir') return `${role} ${column.year ?? tableYear}`;
  const year = column.year ?? lastYear;
  return year === null ? role : `target ${year}`;
}

/** Leaves out tables that print a fact more than once with different values: which one is meant is not clear. */
function withoutAmbiguousTables<T extends Fact>(fact: T): T {
  const printed = new Map<string, Set<string>>();
  const keyOf = (cell: FactCell): string => `${cell.table.position} ${cell.column.index}`;
  for (const cell of fact.cells) {
    const text = cell.reading.kind === 'number' ? String(cell.reading.value) : cell.reading.kind;
    const key = keyOf(cell);
    const texts = printed.get(key);
    if (texts === undefined) printed.set(key, new Set([text]));
    else texts.add(text);
  }
  const seen = new Set<string>();
  const cells = fact.cells.filter((cell) => {
    const key = keyOf(cell);
    if (printed.get(key)!.size > 1 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { ...fact, cells };
}

/** The last year's target of so many times what it is elsewhere is what all years add up to: 60 laporan in five years. */
const timesOfCumulated = 2;

function withoutCumulated<T extends Fact>(fact: T): T {
  const [first] = fact.cells;
  if (first?.reading.kind !== 'number') return fact;
  const least = first.reading.value * timesOfCumulated;
  const isCumulated = ({ column, reading }: FactCell): boolean =>
    column.spec.role === 'targetAkhir' && reading.kind === 'number' && reading.value >= least;
  return { ...fact, cells: fact.cells.filter((cell) => cell === first || !isCumulated(cell)) };
}

/**
 * Once an agreement was changed, the plans that do not say so are those before the change, and what was reached is
 * compared with those after it. A changed budget is changed as a whole; targets may be left as they were one by one.
 */
function withStages({ what, ...fact }: Fact & { readonly what: string }, changed: ReadonlySet<string>): Fact {
  const isChanged =
    factRoles[fact.role] === 'program'
      ? changed.has(what)
      : fact.cells.some(({ stage, reading }) => stage === 'after' && reading.kind !== 'empty');
  if (!isChanged) return fact;
  const cells = fact.cells.map((cell) => ({
    ...cell,
    stage: cell.stage ?? (isPlanning(cell.table) ? ('before' as const) : ('after' as const)),
  }));
  return { ...fact, cells };
}
