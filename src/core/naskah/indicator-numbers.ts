/** What the tables of a report say of each of its indicators, for the sentences of a draft. */
import { decides } from '../claims/entry-tables';
import {
  rowsOfIndicators,
  statedIn,
  textIn,
  type IndicatorStatement,
  type StatedCell,
} from '../claims/rows-of-indicators';
import type { StatingTable } from '../claims/statements';
import type { Report } from '../tables/report';
import { placeKey } from '../workbook/address';
import { shownDecimals } from '../workbook/shown-number';
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
  const [now, before] = [year, year - 1].map((each) => {
    const found = statedIn(rows, `realisasi ${each} indikator`);
    return found === null ? null : found.values.quantity(found.column, found.item);
  });
  if (!now || !before) return null;
  const decimals = shownDecimals(Math.max(now.reading.decimals, before.reading.decimals));
  const by = writeNumber({ value: Math.abs(now.value - before.value), decimals, style: 'plain' }, 'id');
  const difference = Number((now.value - before.value).toFixed(decimals));
  return { year: year - 1, direction: difference > 0 ? 'naik' : difference < 0 ? 'turun' : 'tetap', by };
}

/** The table that reports what was reached goes first: its rows are the indicators. */
function rankIn(year: number): (table: StatingTable) => number {
  return ({ statements, values }) => {
    const states = statements.some(({ what }) => what === `realisasi ${year} indikator`);
    return !states ? 2 : decides(values.table.layout, 'indikator', 'capaian') ? 0 : 1;
  };
}

/**
 * The indicators of a report in the order of the table that reports them, each once, with the numbers of its year.
 * @param wrong the places of numbers that are proved to be wrong, by `placeKey`
 */
export function indicatorTexts({ values, year }: Report, wrong: ReadonlySet<string>): IndicatorText[] {
  if (year === null) return [];
  const rank = rankIn(year);
  const all = rowsOfIndicators(values, year, rank);
  const main = Math.min(...all.map(({ rows }) => rank(rows[0]!.stating)));
  const found: IndicatorText[] = [];
  for (const { name, rows } of all) {
    const first = rows[0]!;
    if (rank(first.stating) !== main) continue;
    const stated = (['target', 'realisasi', 'capaian'] as const).map((role) =>
      statedIn(rows, `${role} ${year} indikator`),
    );
    const [target, realisasi, capaian] = stated.map(shownAt) as [string, string, string];
    if (target === '' && realisasi === '') continue;
    const isWrong = stated.some(
      (each) =>
        each !== null &&
        wrong.has(
          placeKey({
            sheet: each.values.table.sheet.name,
            row: each.values.table.rows[each.item]!,
            column: each.column.index,
          }),
        ),
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
        isLowerBetter: first.stating.values.direction(first.item) === 'turun',
      },
      causes: textIn(rows, 'analisis'),
      solutions: textIn(rows, 'solusi'),
      isWrong,
    });
  }
  return found;
}
