/** Takes a workbook apart for the checks. */
import { nationalRules, type ProfileRules } from '../profiles/rules';
import { reportYear } from '../recognise/report-year';
import { listedScales } from '../recognise/scales/listed-scale';
import { scalesOf } from '../recognise/scales/printed-scale';
import { TableValues } from '../tables/table-values';
import { readTables } from '../vote/vote';
import { statedYear } from '../workbook/cover-year';
import type { Workbook } from '../workbook/workbook';
import type { CheckContext } from './context';

/** What may be said about a workbook beforehand. */
export interface CheckOptions {
  readonly profile?: ProfileRules;
  /** The year of the report; when absent the one on the sheet Identitas, else read from the titles. */
  readonly year?: number;
}

/** The tables of a workbook, their values and its printed scales. */
export function readContext(workbook: Workbook, { profile = nationalRules, year }: CheckOptions): CheckContext {
  const recognition = readTables(workbook);
  const { tables, unknown, loose } = recognition;
  const values = TableValues.of(tables);
  return {
    workbook,
    profile,
    year: year ?? statedYear(workbook) ?? reportYear(tables),
    recognition,
    values,
    others: [...unknown, ...loose].map(
      ({ table }, index) => new TableValues({ ...table, position: tables.length + index }),
    ),
    scales: [...values.flatMap(scalesOf), ...workbook.sheets.flatMap(listedScales)],
  };
}
