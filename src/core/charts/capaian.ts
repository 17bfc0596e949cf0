import { capaian } from '../calc/capaian';
import { isLowerBetter, reportedIndicators, statedNumber } from '../claims/reported-indicators';
import type { IndicatorRows } from '../claims/rows-of-indicators';
import type { Report } from '../tables/table-values';
import { barCharts, whole, type Chart, type ChartValue } from './chart';
import { chartValue, quotientValue } from './chart-value';

/** The capaian as printed, else as target and realisasi give it in the direction of the indicator. */
function capaianOf(indicator: IndicatorRows, year: number): ChartValue | null {
  const printed = statedNumber(indicator.rows, 'capaian', year);
  if (printed !== null) return chartValue(printed);
  const target = statedNumber(indicator.rows, 'target', year);
  const realisasi = statedNumber(indicator.rows, 'realisasi', year);
  if (target === null || realisasi === null) return null;
  const value = capaian(target.value, realisasi.value, isLowerBetter(indicator) ? 'turun' : 'naik');
  return value === null ? null : quotientValue(value);
}

/** Capaian of each indicator against 100 %; those below are marked. */
export function capaianCharts(report: Report): Chart[] {
  const { year } = report;
  if (year === null) return [];
  const bars = reportedIndicators(report).flatMap((indicator) => {
    const value = capaianOf(indicator, year);
    return value === null ? [] : [{ name: indicator.name, value }];
  });
  const marked = bars.flatMap(({ value }, index) => (value.value < 1 ? [index] : []));
  return barCharts(bars, { id: 'capaian', section: 'capaian', role: 'capaian', year, reference: whole, marked });
}
