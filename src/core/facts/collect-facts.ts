/** Collects every fact of a workbook with all its printings. */
import { titleYear } from '../recognise/report-year';
import type { Stage, TableColumn } from '../recognise/table';
import type { TableValues } from '../tables/table-values';
import type { Reading } from '../workbook/reading';
import { nameKey } from '../names/similar-names';
import type { Entities } from './entities';
import { factRoles, type Fact, type FactCell } from './fact';
import { namesOfRows } from './row-names';
import { isPlanning, stageOf } from './stage';
import { subjectsOf, type Subjects } from './subjects';

/** The facts of a workbook that are printed at least twice, unless every printing is the same number. */
export function collectFacts(tables: readonly TableValues[], reportYear: number | null): Fact[] {
  const facts = new FactList();
  const subjects = subjectsOf(tables);
  for (const subject of ['indikator', 'program'] as const) {
    for (const values of tables) {
      const statements = statementsOf(values, subject, reportYear);
      if (statements.length === 0) continue;
      namesOfRows(values, subject).forEach((name, item) => {
        const who = identify(values, subject, item, name, subjects);
        if (who === null) return;
        for (const { what, column, stage } of statements) {
          facts.add(what, who, {
            table: values.table,
            item,
            column,
            reading: values.readings(column)[item]!,
            comparable: comparableReading(values, column, item),
            certain: who.certain,
            stage,
          });
        }
      });
    }
  }
  const isRepeated = (fact: Fact): boolean => fact.cells.length > 1;
  const isOpen = (fact: Fact): boolean => isRepeated(fact) && !saysOneNumber(fact);
  return facts.all.filter(isOpen).map(withoutAmbiguousTables).filter(isRepeated);
}

function saysOneNumber({ cells }: Fact): boolean {
  const first = cells[0]!.comparable;
  return (
    first.kind === 'number' &&
    cells.every(
      ({ comparable }) =>
        comparable.kind === 'number' && comparable.value === first.value && comparable.percent === first.percent,
    )
  );
}

/** What a column of a table states of every row. */
interface Statement {
  /** The role with its year, and of which sort of thing: `target 2023 indikator`. */
  readonly what: string;
  readonly column: TableColumn;
  readonly stage: Stage;
}

function statementsOf(values: TableValues, subject: 'indikator' | 'program', reportYear: number | null): Statement[] {
  const columns = values.table.columns.filter((column) => factRoles[column.spec.role] === subject);
  const tableYear = titleYear(values.table) ?? reportYear;
  return columns.map((column) => ({
    what: `${roleAndYear(column, tableYear)} ${subject}`,
    column,
    stage: stageOf(values.table, column),
  }));
}

/** Facts by what is stated, then by whom it is stated of; in the order in which they are first printed. */
class FactList {
  readonly all: { role: string; name: string; cells: FactCell[] }[] = [];
  private readonly byStatement = new Map<string, Map<string, FactCell[]>>();

  add(what: string, who: Identity, cell: FactCell): void {
    let byIdentity = this.byStatement.get(what);
    if (byIdentity === undefined) this.byStatement.set(what, (byIdentity = new Map<string, FactCell[]>()));
    let cells = byIdentity.get(who.key);
    if (cells === undefined) {
      byIdentity.set(who.key, (cells = []));
      this.all.push({ role: cell.column.spec.role, name: who.name, cells });
    }
    cells.push(cell);
  }
}

/** What a cell says; 0,9993 in a column of fractions says 99,93 %. */
function comparableReading(values: TableValues, column: TableColumn, item: number): Reading {
  const reading = values.readings(column)[item]!;
  const quantity = values.quantities(column)[item] ?? null;
  if (column.spec.content !== 'percent' || quantity === null || reading.kind !== 'number') return reading;
  if (quantity.printedPerUnit === 100) return reading.percent ? reading : { ...reading, percent: true };
  return { ...reading, value: quantity.value * 100, decimals: Math.max(0, reading.decimals - 2), percent: true };
}

/** A target for the end of the Renstra that names its year is the target of that year. */
function roleAndYear(column: TableColumn, tableYear: number | null): string {
  const { role } = column.spec;
  if (role === 'targetAkhir') return column.year === null ? role : `target ${column.year}`;
  return `${role} ${column.year ?? tableYear}`;
}

interface Identity {
  readonly key: string;
  readonly name: string;
  readonly certain: boolean;
}

function identify(
  values: TableValues,
  subject: 'indikator' | 'program',
  item: number,
  written: string,
  subjects: Subjects,
): Identity | null {
  const entities = subjects[subject];
  const total = subject === 'program' ? identifyTotal(values, item, entities) : null;
  if (total !== null) return total;
  let name = written;
  if (subject === 'indikator') name = subjects.sasaran.indicatorFor(name, values) ?? name;
  const match = name === '' ? null : entities.match(name);
  if (match === null) return null;
  if (subject === 'program') {
    // Names of expenditure are alike without being the same: only a match beyond doubt counts.
    if (!match.certain) return null;
    const { parents } = values.table;
    const level = parents === null || parents[item] === -1 ? 'program' : 'rincian';
    return { key: `${match.id} ${level}`, name, certain: match.certain };
  }
  return { key: `${match.id} ${programmeBefore(values, item)}`, name, certain: match.certain };
}

/** An indicator belongs to the programme on its left; a list of programmes to its right is another list. */
function programmeBefore(values: TableValues, item: number): string {
  const programme = values.column('program');
  const indicator = values.column('indikator');
  if (programme === undefined || indicator === undefined || programme.index > indicator.index) return '';
  return nameKey(values.textAt(programme, item));
}

/** A total is the same fact in tables that list the same programmes. */
function identifyTotal(values: TableValues, item: number, entities: Entities): Identity | null {
  const { totals, tops } = values.table;
  if (totals.length !== 1 || totals[0] !== item || tops.length < 2) return null;
  const programmes = tops.map((top) => entities.match(values.text('program', top))?.id ?? -1);
  if (programmes.includes(-1)) return null;
  return {
    key: `total ${programmes.sort((a, b) => a - b).join(' ')}`,
    name: values.textAt(values.table.columns[0]!, item),
    certain: true,
  };
}

/** Leaves out tables that print a fact more than once with different values: which one is meant is not clear. */
function withoutAmbiguousTables(fact: Fact): Fact {
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
  const anyAfter = cells.some((cell) => cell.stage === 'after');
  const staged = cells.map((cell) =>
    cell.stage !== null || !anyAfter
      ? cell
      : { ...cell, stage: isPlanning(cell.table) ? ('before' as const) : ('after' as const) },
  );
  return { ...fact, cells: staged };
}
