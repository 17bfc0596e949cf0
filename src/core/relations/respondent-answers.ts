/** The table of the respondents' answers, for relations that count in it. */
import { onlyOne } from '../only-one';
import { tablesWith, type TableValues } from '../tables/table-values';
import { formatFixedArea, quoteSheet } from '../workbook/address';

/** The answers of a workbook; null where there are none, or several tables of them. */
export function onlyAnswers(tables: readonly TableValues[]): TableValues | null {
  return onlyOne(tablesWith('jawabanUnsur', tables));
}

const summaryName =
  /^(?:jumlah|total|nilai|nrr|rata|skor|ikm|indeks|mutu|kinerja|kategori|penimbang|bobot|per\s*unsur|\W*[σ∑])/i;

/** True for the row of a respondent: below the answers stand their sums, averages, weights and the index. */
export function isRespondent(values: TableValues, item: number): boolean {
  return !values.isTotal(item) && !summaryName.test(values.text('responden', item).trim());
}

/** The row of the last respondent. */
export function lastRespondent(values: TableValues): number {
  const { rows } = values.table;
  return rows.findLast((_, item) => isRespondent(values, item)) ?? rows[0]!;
}

/**
 * Columns of the answers for a formula on another sheet, from the heading to the row below the last one: what is
 * inserted at either end is then inside.
 * @example answerArea(table, 1, 1) // "'Jawaban SKM'!$B$3:$B$124"
 */
export function answerArea(values: TableValues, left: number, right: number): string {
  const { sheet, rows } = values.table;
  const area = { top: rows[0]! - 1, left, bottom: lastRespondent(values) + 1, right };
  return `${quoteSheet(sheet.name)}!${formatFixedArea(area)}`;
}
