/** What the tables of a report say of each of its indicators, for the sentences of a draft. */
import { isLowerBetter, realisasiChange, reportedIndicators } from '../claims/reported-indicators';
import { statedIn, textIn, type IndicatorStatement, type StatedCell } from '../claims/rows-of-indicators';
import type { Report } from '../tables/report';
import { placeIn } from '../tables/table';
import { placeKey } from '../workbook/address';
import { shownText } from '../workbook/shown-text';
import { writeNumber } from '../workbook/write-number';
import type { IndicatorNumbers } from './naskah-sentences';

/** An indicator with what is said of it. */
export interface IndicatorText {
  readonly numbers: IndicatorNumbers;
  /** What the office has written of it; empty where nothing. */
  readonly causes: string;
  readonly solutions: string;
  /** True where one of the numbers is proved to be wrong. */
  readonly isWrong: boolean;
}

function shownAt(found: StatedCell | null): string {
  return found === null ? '' : shownText(found.values.cells(found.column).cell(found.item));
}

/** How far the realisasi is from that of the year before. */
function changeOf(rows: readonly IndicatorStatement[], year: number): IndicatorNumbers['change'] {
  const change = realisasiChange(rows, year);
  if (change === null) return null;
  const { difference, decimals } = change;
  const by = writeNumber({ value: Math.abs(difference), decimals, style: 'plain' }, 'id');
  return { year: year - 1, direction: difference > 0 ? 'naik' : difference < 0 ? 'turun' : 'tetap', by };
}

/**
 * The indicators of a report in the order of the table that reports them, each once, with the numbers of its year.
 * @param wrong the places of numbers that are proved to be wrong, by `placeKey`
 */
export function indicatorTexts(report: Report, wrong: ReadonlySet<string>): IndicatorText[] {
  const { year } = report;
  if (year === null) return [];
  const found: IndicatorText[] = [];
  for (const indicator of reportedIndicators(report)) {
    const { name, rows } = indicator;
    const stated = (['target', 'realisasi', 'capaian'] as const).map((role) =>
      statedIn(rows, `${role} ${year} indikator`),
    );
    const [target, realisasi, capaian] = stated.map(shownAt) as [string, string, string];
    if (target === '' && realisasi === '') continue;
    const isWrong = stated.some(
      (each) => each !== null && wrong.has(placeKey(placeIn(each.values.table, each.item, each.column))),
    );
    found.push({
      numbers: {
        name,
        unit: textIn(rows, 'satuan'),
        target,
        realisasi,
        capaian,
        kategori: textIn(rows, 'kategori'),
        change: changeOf(rows, year),
        isLowerBetter: isLowerBetter(indicator),
      },
      causes: textIn(rows, 'analisis'),
      solutions: textIn(rows, 'solusi'),
      isWrong,
    });
  }
  return found;
}
