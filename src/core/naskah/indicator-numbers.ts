/** What the tables of a report say of each of its indicators, for the sentences of a draft. */
import { isLowerBetter, realisasiChange, reportedIndicators } from '../claims/reported-indicators';
import { statedIn, textIn, type StatedCell } from '../claims/rows-of-indicators';
import { saidChange } from '../summary/year-changes';
import type { Report } from '../tables/table-values';
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

/** A capaian that stands as a fraction, without a sign, is written as the percentage that it is. */
function shareAt(found: StatedCell | null): string {
  const quantity = found?.values.quantity(found.column, found.item) ?? null;
  if (quantity === null || quantity.reading.percent || quantity.printedPerUnit !== 1) return shownAt(found);
  return writeNumber({ value: quantity.value * 100, decimals: 2, style: 'percent' }, 'id');
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
    const [target, realisasi] = stated.map(shownAt) as [string, string];
    if (target === '' && realisasi === '') continue;
    const isWrong = stated.some(
      (each) => each !== null && wrong.has(placeKey(placeIn(each.values.table, each.item, each.column))),
    );
    const change = realisasiChange(rows, year);
    found.push({
      numbers: {
        name,
        unit: textIn(rows, 'satuan'),
        target,
        realisasi,
        capaian: shareAt(stated[2]!),
        kategori: textIn(rows, 'kategori'),
        change: change === null ? null : { year: year - 1, ...saidChange(change) },
        isLowerBetter: isLowerBetter(indicator),
      },
      causes: textIn(rows, 'analisis'),
      solutions: textIn(rows, 'solusi'),
      isWrong,
    });
  }
  return found;
}
