/** Which tables state facts: in which columns, and whom each of their rows speaks of. */
import { groupBy } from '../group-by';
import { onlyOne } from '../only-one';
import { budgetsBySasaran } from './budgets-by-sasaran';
import { titleYear } from '../recognise/report-year';
import { kept, remember } from '../remember';
import { joinedRows } from '../tables/joined-rows';
import { columnsWithRole, hasRoles, type TableColumn } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import type { FactRole } from './fact';
import { indexTotal } from './index-totals';
import { identify, type Identity } from './identify';
import { namesOfRows } from './row-names';
import { PrintedReadings } from './printed-readings';
import { tablesOfOffices } from './tables-of-offices';
import { sasaranRows } from './sasaran-rows';
import { isRenstra } from './stage';
import { statementsOf, type StatingTable, type Who, type Years } from './statements';
import { subjectsOf, type Subjects } from './subjects';
import { supposedTables } from './supposed-tables';

const fewestYearsOfPlan = 4;

/** The last year for which the Renstra sets targets, or null when no table lists its years or two end differently. */
function lastYearOfPlan(tables: readonly TableValues[]): number | null {
  const ends = new Set<number>();
  for (const { table } of tables) {
    if (!isRenstra(table)) continue;
    const years = new Set(columnsWithRole(table, 'target').flatMap(({ year }) => (year === null ? [] : [year])));
    if (years.size >= fewestYearsOfPlan) ends.add(Math.max(...years));
  }
  return onlyOne([...ends]);
}

/**
 * The tables that state facts of indicators, then those that state facts of programmes, then those whose rows only
 * suppose whom they speak of; a table that does several of these is there several times.
 */
export function statingTables(tables: readonly TableValues[], reportYear: number | null): readonly StatingTable[] {
  return kept(byYear(tables), reportYear, () => collect(tables, reportYear));
}

const byYear = remember((_tables: readonly TableValues[]) => new Map<number | null, readonly StatingTable[]>());

function collect(tables: readonly TableValues[], reportYear: number | null): StatingTable[] {
  const offices = tablesOfOffices(tables);
  const subjects = subjectsOf(tables);
  const years = { report: reportYear, last: lastYearOfPlan(tables) };
  return [...groupBy(tables, (values) => offices.get(values.table.position))].flatMap(([office, own]) =>
    ofOffice(office, statedIn(own, subjects, years)),
  );
}

/** What the tables of one office state. */
function statedIn(tables: readonly TableValues[], subjects: Subjects, years: Years): StatingTable[] {
  const stating = subjectKinds.flatMap((subject) => ofSubject(tables, subject, subjects, years));
  const printed = new PrintedReadings(stating);
  return [
    ...stating,
    ...supposedTables(tables, stating, printed, subjects, years),
    ...tables.flatMap((values) => sasaranRows(values, printed, subjects, years)),
    ...tables.flatMap((values) => budgetsBySasaran(values, stating, years)),
  ];
}

/** What one of several offices states is said of that one. */
function ofOffice(office: string | undefined, stating: readonly StatingTable[]): readonly StatingTable[] {
  if (office === undefined) return stating;
  return stating.map((table) => ({
    ...table,
    statements: table.statements.map((statement) => ({ ...statement, what: `${statement.what} ${office}` })),
  }));
}

/**
 * What a table would state if its columns were read so, of those whom the tables of the workbook name.
 *
 * @param tables those of the workbook, as they are read
 */
export function statedBy(
  reading: TableValues,
  tables: readonly TableValues[],
  reportYear: number | null,
): StatingTable[] {
  const years = { report: reportYear, last: lastYearOfPlan(tables) };
  const stating = subjectKinds.flatMap((subject) => ofSubject([reading], subject, subjectsOf(tables), years));
  return [...ofOffice(tablesOfOffices(tables).get(reading.table.position), stating)];
}

const subjectKinds = ['indikator', 'program'] as const;

function ofSubject(
  tables: readonly TableValues[],
  subject: 'indikator' | 'program',
  subjects: Subjects,
  years: Years,
): StatingTable[] {
  const found = tables.flatMap((values): StatingTable[] => {
    const statements = statementsOf(values, subject, years);
    if (statements.length === 0) return [];
    return withoutJoined({ values, statements, who: identitiesWhenAsked(values, subject, subjects) }, subject);
  });
  if (subject === 'program') return found;
  return [
    ...found,
    ...found.flatMap(capaianRows),
    ...tables.flatMap((values) => indexTable(values, subjects, years.report)),
  ];
}

function isComputed(role: FactRole): boolean {
  return role === 'capaian' || role === 'persenAnggaran';
}

/** What is joined over rows that name several ("Capaian" of all indicators of a sasaran) is said of none of them. */
function withoutJoined({ values, statements, who }: StatingTable, subject: 'indikator' | 'program'): StatingTable[] {
  const ofSeveral = (column: TableColumn): Set<number> => {
    const joined = [...joinedRows(values.table, column)];
    const isOfSeveral = (items: readonly number[]): boolean =>
      items.filter((item) => namesOfRows(values, subject)[item] !== '').length > 1;
    return new Set(joined.flatMap(([first, items]) => (isOfSeveral(items) ? [first] : [])));
  };
  const skipped = statements.map(({ role, column }) => (isComputed(role) ? ofSeveral(column) : new Set<number>()));
  const together = statements.filter((_, index) => skipped[index]!.size === 0);
  const alone = statements.flatMap((statement, index): StatingTable[] => {
    const rows = skipped[index]!;
    return rows.size === 0
      ? []
      : [{ values, statements: [statement], who: (item) => (rows.has(item) ? null : who(item)) }];
  });
  return together.length === 0 ? alone : [{ values, statements: together, who }, ...alone];
}

const namesCapaian = /^(?:(?:persen(?:tase)?|prosentase|tingkat|%)\s*)?(?:pen)?capaian(?:\s+kinerja)?\s*(?:\(%\)|%)?$/i;

/** Rows called Capaian (%) below those of an indicator: what stands there under its realisasi is its capaian. */
function capaianRows({ values, statements, who }: StatingTable): StatingTable[] {
  const isCapaian = (item: number): boolean => namesCapaian.test(values.text('indikator', item));
  if (hasRoles(values.table, 'capaian') || !values.table.rows.some((_, item) => isCapaian(item))) return [];
  const reached = statements.flatMap((statement) =>
    statement.role === 'realisasi'
      ? [{ ...statement, role: 'capaian' as const, what: statement.what.replace('realisasi', 'capaian') }]
      : [],
  );
  const above = (item: number): Identity | null =>
    item > 0 && isCapaian(item) && !isCapaian(item - 1) ? who(item - 1) : null;
  return reached.length === 0 ? [] : [{ values, statements: reached, who: above }];
}

function identitiesWhenAsked(values: TableValues, subject: 'indikator' | 'program', subjects: Subjects): Who {
  let names: readonly string[] | null = null;
  const known: (Identity | null | undefined)[] = [];
  return (item) => {
    if (known[item] === undefined) {
      names ??= namesOfRows(values, subject);
      known[item] = identify(values, subject, item, names[item]!, subjects);
    }
    return known[item];
  };
}

/** A table that works out an index states its realisasi in the total row. */
function indexTable(values: TableValues, subjects: Subjects, reportYear: number | null): StatingTable[] {
  const total = indexTotal(values);
  const match = total === null ? null : subjects.indikator.match(total.indicator);
  const year = total?.column.year ?? titleYear(values.table) ?? reportYear;
  if (total === null || match === null || year === null) return [];
  const { column, item, indicator } = total;
  const mayBeOlder = values.table.layout.total?.mayBeOlder === true;
  const certain = !mayBeOlder || (column.year ?? titleYear(values.table)) !== null;
  const identity: Identity = { key: `${match.id} `, name: indicator, certain, spelling: null };
  return [
    {
      values,
      statements: [{ what: `realisasi ${year} indikator`, role: 'realisasi', column, stage: null }],
      who: (row) => (row === item ? identity : null),
    },
  ];
}
