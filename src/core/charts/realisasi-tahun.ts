import { isLowerBetter, reportedIndicators, statedNumber } from '../claims/reported-indicators';
import { numbersBetween } from '../numbers-between';
import type { Report } from '../tables/table-values';
import type { Chart, ChartValue } from './chart';
import { chartValue } from './chart-value';

/** How many years before that of the report a chart goes back, as far as the tables do. */
const yearsBack = 5;

/** Realisasi of each indicator over the years, with the target of each year as a second line. */
export function realisasiTahunCharts(report: Report): Chart[] {
  const { year } = report;
  if (year === null) return [];
  return reportedIndicators(report).flatMap((indicator): Chart[] => {
    const valueOf = (role: 'target' | 'realisasi', each: number): ChartValue | null => {
      const found = statedNumber(indicator.rows, role, each);
      return found === null ? null : chartValue(found);
    };
    const all = numbersBetween(year - yearsBack, year);
    const years = all.filter((each) => valueOf('realisasi', each) !== null);
    // One point is no line.
    if (years.length < 2) return [];
    const targets = years.map((each) => valueOf('target', each));
    return [
      {
        id: 'realisasi-tahun',
        section: 'perbandingan',
        subject: indicator.name,
        year,
        shape: 'lines',
        categories: years.map(String),
        series: [
          { role: 'realisasi', values: years.map((each) => valueOf('realisasi', each)) },
          ...(targets.some((target) => target !== null) ? [{ role: 'target' as const, values: targets }] : []),
        ],
        reference: null,
        marked: [],
        isLowerBetter: isLowerBetter(indicator),
      },
    ];
  });
}
