/** The table of the respondents' answers, for relations that count in it. */
import type { Table } from '../tables/table';
import type { TableValues } from '../tables/table-values';
import { formatFixedArea, quoteSheet } from '../workbook/address';

/** The answers of a workbook; null where there are none, or several tables of them. */
export function onlyAnswers(tables: readonly TableValues[]): TableValues | null {
  const [first, ...others] = tables.filter(({ table }) => table.layout.kind === 'jawaban-responden');
  return first === undefined || others.length > 0 ? null : first;
}

/**
 * Columns of the answers for a formula on another sheet, from the heading to the row below the last one: what is
 * inserted at either end is then inside.
 * @example answerArea(table, 1, 1) // "'Jawaban SKM'!$B$3:$B$124"
 */
export function answerArea({ sheet, rows }: Table, left: number, right: number): string {
  const area = { top: rows[0]! - 1, left, bottom: rows[rows.length - 1]! + 1, right };
  return `${quoteSheet(sheet.name)}!${formatFixedArea(area)}`;
}
