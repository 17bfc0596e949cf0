/**
 * Tables whose rows do not say whose numbers they state: an analysis of efficiency names programmes and prints targets
 * of their indicators, an analysis of programmes prints a percentage that may be a capaian or a share of the budget.
 * What is meant is supposed, and holds where nearly all numbers of the column agree with what other tables print.
 */
import { titleYear } from '../recognise/report-year';
import type { TableValues } from '../tables/table-values';
import type { FactRole } from './fact';
import { identify, identifyIndicator, type Identity } from './identify';
import type { PrintedReadings } from './printed-readings';
import { statementsOf, type StatingTable, type Years } from './statements';
import type { Subjects } from './subjects';

/** So many numbers of a column must agree, and so many times as many as do not: fewer where its rows name whose they are. */
const fewestAgreeing = 3;
const timesAsMany = 4;
const timesAsManyNamed = 1;

/** The tables whose numbers tell what their rows speak of, each column on its own. */
export function supposedTables(
  tables: readonly TableValues[],
  stating: readonly StatingTable[],
  printed: PrintedReadings,
  subjects: Subjects,
  years: Years,
): StatingTable[] {
  const silent = tables.filter((values) => isSilent(values, years));
  if (silent.length === 0) return [];
  const context: Context = { only: onlyIndicators(stating, subjects), subjects, years };
  const columns = silent.flatMap((values) => [
    ...columnsOfIndicators(values, context),
    columnOfProgramme(values, context),
  ]);
  return columns.flatMap((suppositions) => suppositions.find((each) => agrees(each, printed)) ?? []);
}

/** True for a table with numbers of which its rows do not say whose they are. */
function isSilent(values: TableValues, years: Years): boolean {
  if (values.column('program') === undefined) return false;
  const isOfIndicators =
    values.column('indikator') === undefined && statementsOf(values, 'indikator', years).length > 0;
  return isOfIndicators || values.column('capaianProgram') !== undefined;
}

interface Context {
  readonly only: ReadonlyMap<string, Identity | null>;
  readonly subjects: Subjects;
  readonly years: Years;
}

/** What a column may state, the likelier first; each states this alone. */
type Suppositions = readonly StatingTable[];

/** Target, realisasi and capaian beside a programme alone: those of its only indicator. */
function columnsOfIndicators(values: TableValues, { only, subjects, years }: Context): Suppositions[] {
  if (values.column('indikator') !== undefined) return [];
  const who = (item: number): Identity | null => only.get(keyOfProgramme(values, item, subjects)) ?? null;
  return statementsOf(values, 'indikator', years).map((statement) => [{ values, statements: [statement], who }]);
}

/** The percentage of a programme: the capaian of its indicator, or else the share of its budget that was used. */
function columnOfProgramme(values: TableValues, { only, subjects, years }: Context): Suppositions {
  const column = values.column('capaianProgram');
  if (column === undefined) return [];
  const year = titleYear(values.table) ?? years.report;
  const named = values.column('indikatorProgram') !== undefined;
  const state = (role: FactRole, subject: string, who: StatingTable['who']): StatingTable => ({
    values,
    statements: [{ what: `${role} ${year} ${subject}`, role, column, stage: null }],
    who,
  });
  return [
    state('capaian', 'indikator', (item) =>
      named
        ? identifyIndicator(values.text('indikatorProgram', item), values.text('program', item), subjects)
        : (only.get(keyOfProgramme(values, item, subjects)) ?? null),
    ),
    state('persenAnggaran', 'program', (item) =>
      identify(values, 'program', item, values.text('program', item), subjects),
    ),
  ];
}

function keyOfProgramme(values: TableValues, item: number, subjects: Subjects): string {
  const name = values.isTotal(item) ? '' : values.text('program', item);
  return identify(values, 'program', item, name, subjects)?.key ?? '';
}

/** The indicator of each programme for which all tables name one and the same; null where they name more. */
function onlyIndicators(stating: readonly StatingTable[], subjects: Subjects): ReadonlyMap<string, Identity | null> {
  const only = new Map<string, Identity | null>();
  for (const { values, who } of stating) {
    const programme = values.column('program');
    const indicator = values.column('indikator');
    if (programme === undefined || indicator === undefined || programme.index > indicator.index) continue;
    let current = '';
    values.table.rows.forEach((_, item) => {
      if (values.text('program', item) !== '') current = keyOfProgramme(values, item, subjects);
      else if (values.text('sasaran', item) !== '') current = '';
      const identity = who(item);
      if (identity === null || current === '') return;
      const known = only.get(current);
      if (known === undefined) only.set(current, identity);
      else if (known !== null && known.key !== identity.key) only.set(current, null);
    });
  }
  return only;
}

function agrees(supposed: StatingTable, printed: PrintedReadings): boolean {
  const { column, what, role } = supposed.statements[0]!;
  const isNamed = supposed.values.column('indikatorProgram') !== undefined && role === 'capaian';
  const { same, different } = printed.verdicts(supposed, column, what, role);
  return same >= fewestAgreeing && same >= different * (isNamed ? timesAsManyNamed : timesAsMany);
}
