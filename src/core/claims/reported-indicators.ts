/** The indicators of the office as its report accounts for them in its year. */
import type { Quantity } from '../tables/quantity';
import type { Report } from '../tables/table-values';
import { shownDecimals } from '../workbook/shown-number';
import { decides } from './entry-tables';
import { rowsOfIndicators, statedIn, type IndicatorRows, type IndicatorStatement } from './rows-of-indicators';
import type { StatingTable } from './statements';

/** The table that reports what was reached goes first: its rows are the indicators. */
function rankIn(year: number): (table: StatingTable) => number {
  return ({ statements, values }) => {
    const states = statements.some(({ what }) => what === `realisasi ${year} indikator`);
    return !states ? 2 : decides(values.table.layout, 'indikator', 'capaian') ? 0 : 1;
  };
}

/** The indicators in the order of the table that reports them, each once, with all rows that speak of it. */
export function reportedIndicators({ values, year }: Report): IndicatorRows[] {
  if (year === null) return [];
  const rank = rankIn(year);
  const all = rowsOfIndicators(values, year, rank);
  const main = Math.min(...all.map(({ rows }) => rank(rows[0]!.stating)));
  return all.filter(({ rows }) => rank(rows[0]!.stating) === main);
}

/** True where less of an indicator is better. */
export function isLowerBetter({ rows }: IndicatorRows): boolean {
  const { stating, item } = rows[0]!;
  return stating.values.direction(item) === 'turun';
}

/** The number that some rows state of a year; null where they state none. */
export function statedNumber(
  rows: readonly IndicatorStatement[],
  role: 'target' | 'realisasi' | 'capaian',
  year: number,
): Quantity | null {
  const found = statedIn(rows, `${role} ${year} indikator`);
  return found === null ? null : found.values.quantity(found.column, found.item);
}

/** How a realisasi differs from that of the year before. */
export interface RealisasiChange {
  readonly now: Quantity;
  readonly before: Quantity;
  /** In the unit of the indicator, rounded to `decimals`. */
  readonly difference: number;
  readonly decimals: number;
}

/** The change of an indicator against the year before; null where one of the two numbers is not there. */
export function realisasiChange(rows: readonly IndicatorStatement[], year: number): RealisasiChange | null {
  const now = statedNumber(rows, 'realisasi', year);
  const before = statedNumber(rows, 'realisasi', year - 1);
  if (now === null || before === null) return null;
  const decimals = shownDecimals(Math.max(now.reading.decimals, before.reading.decimals));
  return { now, before, difference: Number((now.value - before.value).toFixed(decimals)), decimals };
}
