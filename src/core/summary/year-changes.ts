/** What has changed of the indicators against the year before. */
import {
  isLowerBetter,
  realisasiChange,
  reportedIndicators,
  type RealisasiChange,
} from '../claims/reported-indicators';
import { placeOf, shownNumber } from '../tables/quantity';
import type { Report } from '../tables/table-values';
import { writeNumber } from '../workbook/write-number';
import type { Place } from '../workbook/workbook';

/** An indicator whose realisasi is known of both years. */
export interface YearChange {
  readonly name: string;
  /** Of this year and of the year before, as the workbook writes them. */
  readonly now: string;
  readonly before: string;
  /** How far they are apart, without a sign. */
  readonly by: string;
  readonly direction: 'naik' | 'turun' | 'tetap';
  /** Whether that is good; null where nothing changed. */
  readonly isBetter: boolean | null;
  readonly place: Place;
}

/** Which way a realisasi went, and how far. */
export function saidChange({ difference, decimals }: RealisasiChange): Pick<YearChange, 'direction' | 'by'> {
  const by = writeNumber({ value: Math.abs(difference), decimals, style: 'plain' }, 'id');
  return { direction: difference > 0 ? 'naik' : difference < 0 ? 'turun' : 'tetap', by };
}

/** The indicators that can be compared, those that became worse first. */
export function yearChanges(report: Report): YearChange[] {
  const { year } = report;
  if (year === null) return [];
  const changes = reportedIndicators(report).flatMap((indicator): YearChange[] => {
    const change = realisasiChange(indicator.rows, year);
    if (change === null) return [];
    const { now, before, difference } = change;
    const isLower = isLowerBetter(indicator);
    return [
      {
        name: indicator.name,
        now: writeNumber(shownNumber(now, now.value), 'id'),
        before: writeNumber(shownNumber(before, before.value), 'id'),
        ...saidChange(change),
        isBetter: difference === 0 ? null : difference > 0 !== isLower,
        place: placeOf(now),
      },
    ];
  });
  const rank = ({ isBetter }: YearChange): number => (isBetter === false ? 0 : isBetter === true ? 1 : 2);
  return changes.sort((one, other) => rank(one) - rank(other));
}
