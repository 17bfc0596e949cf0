/** The three figures of a report that everyone asks for. */
import { indicatorRows } from '../checks/indicator-rows';
import type { CheckContext } from '../checks/context';
import { columnsOfYear, isOfPartOfYear } from '../tables/part-of-year';
import { budgetColumn, spentColumn } from '../claims/budget-columns';
import { isPlanning } from '../claims/stage';
import { layouts } from '../layouts';
import { decides } from '../claims/entry-tables';
import { kept } from '../remember';
import { isOfYear } from '../recognise/report-year';
import type { KeyFigures } from '../findings/check-result';
import type { TableColumn } from '../tables/table';
import { printedIndexes } from '../relations/survey-index';
import type { Quantity } from '../tables/quantity';
import type { TableValues } from '../tables/table-values';
import { wholeYearTables } from './whole-year';

/** Reads the figures from the tables as they print them. */
export function keyFigures(context: CheckContext): KeyFigures {
  return { ikm: ikm(context), capaian: meanCapaian(context), serapan: serapan(context) };
}

/** The index of the year as the survey prints it, else as the tables of capaian report it, else that of a part of it. */
function ikm(context: CheckContext): number | null {
  const { inSurvey, inReport } = printedIndexes(context);
  const ofYear = inSurvey.filter(({ table }) => isOfYear(table, context.year));
  const ofWholeYear = ofYear.filter(({ table }) => !isOfPartOfYear({ table }));
  return (ofWholeYear[0] ?? inReport[0] ?? ofYear[0])?.value ?? null;
}

/**
 * The mean over the indicators of the tables of capaian; where there are none, of the first other table that reports
 * capaian. A row without its capaian counts with realisasi ÷ target.
 */
function meanCapaian(context: CheckContext): number | null {
  const reports = wholeYearTables(context).filter(({ table }) => !isPlanning(table));
  const main = reports.filter(({ table }) => decides(table.layout, 'indikator', 'capaian'));
  for (const tables of [main, ...reports.map((values) => [values])]) {
    const found = capaianByIndicator(tables, context);
    if (found.size > 0) return [...found.values()].reduce((sum, each) => sum + each, 0) / found.size;
  }
  return null;
}

/** The capaian of each indicator, from the first row that has one. */
function capaianByIndicator(tables: readonly TableValues[], context: CheckContext): Map<string, number> {
  const found = new Map<string, number>();
  for (const values of tables) {
    const capaian = capaianReader(values, context.year);
    for (const { item, key } of indicatorRows([values], context.values)) {
      const value = capaian(item);
      if (!Number.isNaN(value)) kept(found, key, () => value);
    }
  }
  return found;
}

/** Reads the capaian of the rows of a table, NaN where neither it nor a quotient stands. */
function capaianReader(values: TableValues, year: number | null): (item: number) => number {
  const [printed, realisasi, target] = ['capaian', 'realisasi', 'target'].map((role) => {
    const [column] = columnsOfYear(values.table, role, year);
    return column === undefined ? [] : values.numbers(column).values;
  });
  return (item) => {
    const capaian = printed![item] ?? NaN;
    if (!Number.isNaN(capaian)) return capaian;
    return target![item] === 0 ? NaN : (realisasi![item] ?? NaN) / (target![item] ?? NaN);
  };
}

/** The kinds of tables that account for the budget of the office, the main one first. */
const budgetLayouts = layouts.filter(({ section, plans }) => section === 'anggaran' && plans === undefined);

/** What was spent of the largest budget that a table accounts for as a whole. */
function serapan(context: CheckContext): number | null {
  for (const layout of budgetLayouts) {
    let largest = 0;
    let share: number | null = null;
    for (const values of wholeYearTables(context)) {
      if (values.table.layout !== layout) continue;
      const spent = spentColumn(values, context.year);
      const budget = budgetColumn(values, context.year);
      if (spent === undefined || budget === undefined) continue;
      const [total, used] = [totalOf(values, budget), totalOf(values, spent)];
      if (total === null || used === null || total <= largest) continue;
      [largest, share] = [total, used / total];
    }
    if (share !== null) return share;
  }
  return null;
}

/** The total row of a column, else the sum of its topmost rows. */
function totalOf(values: TableValues, column: TableColumn): number | null {
  const { totals, tops, rows, parents } = values.table;
  const numbersIn = (items: readonly number[]): Quantity[] =>
    items.flatMap((item) => values.quantity(column, item) ?? []);
  const printed = numbersIn(totals);
  if (printed.length > 0) return printed.at(-1)!.value;
  const parts = numbersIn(parents === null && tops.length === 0 ? rows.map((_, item) => item) : tops);
  return parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0);
}
