/** Collects every fact of a workbook with all its printings. */
import { numberSpec } from '../arithmetic/columns';
import type { ComputedFigures } from '../tables/computed-figures';
import { groupBy } from '../group-by';
import { kept, remember } from '../remember';
import type { Report, TableValues } from '../tables/table-values';
import { columnsWithRole, type Table, type TableColumn } from '../tables/table';
import { readingAt } from '../workbook/read-cell';
import type { Reading } from '../workbook/reading';
import { comparableReading } from './compare-readings';
import { isRepeatedOnPurpose, type ComparedTable } from './compared-tables';
import { sourcesOf } from './conflicts';
import { factRoles, type Fact, type FactCell } from './fact';
import { withoutOtherPlaces } from './other-places';
import { otherThings, type OtherThings } from './other-things';
import { isAgreement, isPlanning } from './stage';
import { comparedAsMeant, type MeantColumn } from './roles-meant';
import { statingTables } from './stating-tables';
import { statedBeforeChange, isSame } from './unsaid-stages';

/** What a workbook states more than once. */
export interface Facts {
  /** The facts that are printed at least twice, unless every printing is the same number. */
  readonly facts: readonly Fact[];
  /** Columns that are no printings of them after all; their cells are not among the facts. */
  readonly others: readonly OtherThings[];
  /** Columns that state another figure of the same ones than their heading says. */
  readonly meant: readonly MeantColumn[];
  /** The tables that state what others state, too. */
  readonly compared: readonly ComparedTable[];
}

/** What a report states more than once; several ask for the same. */
export const factsOf = remember((report: Report): Facts => collectFacts(report.values, report.year));

/** Takes note of the numbers that several tables print. */
export function noteCompared({ compared }: Facts, computed: ComputedFigures): void {
  for (const { table, who, columns } of compared) {
    for (const { column, printings } of columns) {
      const { printed } = table.values.cells(column);
      who.forEach((number, item) => {
        if (printings.areCompared(number) && !Number.isNaN(printed[item]))
          computed.add(table.values.table, column, item);
      });
    }
  }
}

/** Collects what the tables of a workbook state of the same one. */
export function collectFacts(tables: readonly TableValues[], reportYear: number | null): Facts {
  const { compared, meant } = comparedAsMeant(statingTables(tables, reportYear));
  const changed = new Set(
    compared.flatMap(({ columns }) => columns.flatMap(({ what, stage }) => (stage === 'after' ? [what] : []))),
  );
  /** By what is stated and whom it is stated of, in the order in which they are first printed. */
  const facts = new Map<string, Fact & { readonly cells: FactCell[] }>();
  for (const { table, who, columns } of compared) {
    if (columns.every(({ printings }) => printings.areAlike)) continue;
    const { values } = table;
    const isMeant = (column: TableColumn): boolean => meant.some((each) => each.column === column && !each.mayBeCalled);
    const doubted = new Set(
      columns.flatMap(({ column }) => (isMeant(column) || mayBeOfOthers(column, values.table) ? [column] : [])),
    );
    who.forEach((number, item) => {
      for (const { what, role, column, stage, printings } of columns) {
        if (!printings.differ(number)) continue;
        const identity = table.who(item)!;
        const fact = kept(facts, `${what}\n${identity.key}`, () => ({ what, role, name: identity.name, cells: [] }));
        fact.cells.push({
          table: values.table,
          item,
          column,
          reading: values.reading(column, item),
          comparable: comparableReading(values, column, item),
          certain: identity.certain && !doubted.has(column),
          spelling: doubted.has(column) ? null : identity.spelling,
          isByNumbers: identity.isByNumbers === true || meant.some((each) => each.column === column),
          stage,
        });
      }
    });
  }
  const stated = [...facts.values()].map(withoutAmbiguousTables).map(withoutCumulated);
  const planned = statedBeforeChange(stated);
  const all = stated.map((fact) => withStages(fact, changed, planned)).filter(({ cells }) => cells.length > 1);
  const others = otherThings(all, compared);
  if (others.length === 0) return { facts: all, others, meant, compared };
  const { told, silent } = withoutOtherPlaces(others);
  const columns = new Set([...told.map(({ column }) => column), ...silent]);
  return { facts: all.map((fact) => without(fact, columns)), others: told, meant, compared };
}

/** True for a percentage without the numbers that it follows from, in a table with numbers of which no heading says what they are. */
function mayBeOfOthers({ spec }: TableColumn, { columns, open, sheet, rows }: Table): boolean {
  const sources = sourcesOf(spec.role);
  if (sources.length === 0 || columns.some((column) => sources.includes(column.spec.role))) return false;
  return open.filter((column) => numberSpec(sheet, rows, column) !== null).length >= sources.length;
}

function without(fact: Fact, columns: ReadonlySet<TableColumn>): Fact {
  return { ...fact, cells: fact.cells.filter(({ column }) => !columns.has(column)) };
}

/**
 * Leaves out tables that print a fact more than once with different values: which one is meant is not clear. Where a
 * table does so with the money of a name, that name is an account of several programmes, and no table tells of which.
 */
function withoutAmbiguousTables(fact: Fact): Fact {
  const byColumn = groupBy(fact.cells, ({ column }) => column);
  const isAmbiguous = (cells: readonly FactCell[]): boolean =>
    new Set(cells.map(({ reading }) => (reading.kind === 'number' ? reading.value : reading.kind))).size > 1;
  if (factRoles[fact.role] === 'program' && [...byColumn.values()].some(isAmbiguous)) return { ...fact, cells: [] };
  const cells = fact.cells.filter((cell) => {
    const ofColumn = byColumn.get(cell.column)!;
    return isRepeatedOnPurpose(cell.table, fact.role) || (cell === ofColumn[0] && !isAmbiguous(ofColumn));
  });
  return { ...fact, cells };
}

/** The last year's target of so many times what one year has is what all years add up to: 60 laporan in five years. */
const timesOfCumulated = 2;

function withoutCumulated(fact: Fact): Fact {
  const [first] = fact.cells;
  if (first?.reading.kind !== 'number') return fact;
  const once = first.reading.value;
  const addsUpYears = (reading: Reading): boolean =>
    reading.kind === 'number' && reading.value >= once * timesOfCumulated;
  // Beside such a target stands what was reached in all years until now.
  const isCumulated = ({ table, item, column, reading }: FactCell): boolean => {
    if (column.spec.role === 'targetAkhir') return addsUpYears(reading);
    if (column.spec.role !== 'realisasi' || reading.kind !== 'number' || reading.value <= once) return false;
    const { sheet, rows } = table;
    return columnsWithRole(table, 'targetAkhir').some(({ index }) => addsUpYears(readingAt(sheet, rows[item]!, index)));
  };
  return { ...fact, cells: fact.cells.filter((cell) => cell === first || !isCumulated(cell)) };
}

/**
 * Once an agreement was changed, the plans that do not say so are those before the change, unless they repeat what was
 * agreed then (a plan of the months, made later); what was reached is compared with those after it, unless the change was
 * only planned then. A changed budget is changed as a whole; targets may be left as they were one by one.
 */
function withStages(fact: Fact, changed: ReadonlySet<string>, planned: ReadonlySet<string>): Fact {
  const isChanged =
    factRoles[fact.role] === 'program'
      ? changed.has(fact.what)
      : fact.cells.some(({ stage, reading }) => stage === 'after' && reading.kind !== 'empty');
  if (!isChanged) return fact;
  const agreedThen = fact.cells.filter(({ stage }) => stage === 'after');
  const repeatsChange = (cell: FactCell): boolean =>
    !isAgreement(cell.table) && agreedThen.some((other) => isSame(cell, other));
  const isBefore = (cell: FactCell): boolean =>
    planned.has(fact.what) || (isPlanning(cell.table) && !repeatsChange(cell));
  const cells = fact.cells.map((cell) => ({
    ...cell,
    stage: cell.stage ?? (isBefore(cell) ? ('before' as const) : ('after' as const)),
  }));
  return { ...fact, cells };
}
