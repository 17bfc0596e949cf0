import { realisasiAnggaranLayout } from '../layouts/realisasi-anggaran';
import { budgetColumn, spentColumn } from '../claims/budget-columns';
import { numberIn, wholeYearTables } from '../summary/whole-year';
import { columnsOfYear } from '../tables/part-of-year';
import type { Report, TableValues } from '../tables/table-values';
import { barCharts, lowestOf, whole, type Chart, type ChartValue } from './chart';
import { chartValue, quotientValue } from './chart-value';

/** The topmost rows that are programmes: where one row holds all others, those right below it. */
function programsOf({ table }: TableValues): number[] {
  const { tops, parents, rows, totals } = table;
  const all = tops.length > 0 ? [...tops] : rows.map((_, item) => item);
  const programs = all.filter((item) => !totals.includes(item));
  if (programs.length !== 1 || parents === null) return programs;
  const below = rows.flatMap((_, item) => (parents[item] === programs[0] && !totals.includes(item) ? [item] : []));
  return below.length > 0 ? below : programs;
}

/** Serapan of a year as printed, else realisasi ÷ anggaran. */
function serapanIn(values: TableValues, item: number, year: number | null): ChartValue | null {
  const [printed] = columnsOfYear(values.table, 'persenAnggaran', year);
  const share = numberIn(values, printed, item);
  if (share !== null) return chartValue(share);
  const spent = numberIn(values, spentColumn(values, year), item);
  const budget = numberIn(values, budgetColumn(values, year), item);
  return spent === null || budget === null || budget.value === 0 ? null : quotientValue(spent.value / budget.value);
}

/** Serapan of each programme of the main table of the budget; the lowest is marked. */
export function serapanCharts(report: Report): Chart[] {
  const { year } = report;
  const [main] = wholeYearTables(report)
    .filter(({ table }) => table.layout === realisasiAnggaranLayout)
    .sort((one, other) => other.table.rows.length - one.table.rows.length);
  if (main === undefined) return [];
  const bars = programsOf(main).flatMap((item) => {
    const value = serapanIn(main, item, year);
    return value === null ? [] : [{ name: main.text('program', item), value }];
  });
  // A row without a name goes on with that of the row above: what it is a part of, a bar cannot tell.
  if (bars.some(({ name }) => name === '')) return [];
  const about = { id: 'serapan', section: 'anggaran', role: 'serapan', year } as const;
  return barCharts(bars, { ...about, reference: whole, marked: lowestOf(bars) });
}
