/** The tables of a workbook with their year, as charts and figures of the year are made of. */
import type { Recognition } from '../recognise/recognise';
import { reportYear } from '../recognise/report-year';
import { TableValues, type Report } from '../tables/table-values';
import { readTables } from '../vote/vote';
import { statedYear } from '../workbook/cover-year';
import { withoutResults } from '../workbook/own-sheets';
import type { Workbook } from '../workbook/workbook';

/** The tables of known kinds, and those of none. */
export interface YearTables extends Report {
  readonly unknown: Recognition['unknown'];
}

/** @param year what a check has found; null to read it from the workbook */
export function yearTables(given: Workbook, year: number | null): YearTables {
  const workbook = withoutResults(given);
  const { tables, unknown } = readTables(workbook);
  return { values: TableValues.of(tables), year: year ?? statedYear(workbook) ?? reportYear(tables), unknown };
}
