/** The figures of a year that the head of an office asks for, with those of the year before where the report tells them. */
import { classOf } from '../calc/kategori';
import { IKM, IKMMUTU, SAKIP, scaleOf } from '../calc/scales';
import type { Scale } from '../calc/scales/scale';
import { budgetColumn, spentColumn } from '../claims/budget-columns';
import { totalOf } from '../claims/index-totals';
import { reportedIndicators, statedNumber } from '../claims/reported-indicators';
import type { KeyFigures } from '../findings/check-result';
import { efisiensiLayout } from '../layouts/efisiensi';
import { realisasiAnggaranLayout } from '../layouts/realisasi-anggaran';
import { sakipKomponenLayout } from '../layouts/sakip-komponen';
import { isSurveyIndicator, printedIndexes } from '../relations/survey-index';
import { placeOf, type Quantity } from '../tables/quantity';
import { columnsOfYear } from '../tables/part-of-year';
import type { Report } from '../tables/table-values';
import type { Place } from '../workbook/workbook';
import { numberIn, wholeYearTables } from './whole-year';

/** The figures, in the order in which they are shown. */
export type FigureId = 'capaian' | 'ikm' | 'serapan' | 'efisiensi' | 'sakip';

/** A figure of the year. */
export interface YearFigure {
  readonly id: FigureId;
  /** Fractions for `capaian`, `serapan` and `efisiensi`, else as printed; null where no table tells it. */
  readonly value: number | null;
  /** Its class on the scale that holds for it, such as `B · Baik`; empty where there is none. */
  readonly label: string;
  /** The same figure a year earlier; null where no table tells it. */
  readonly before: number | null;
  /** The cells that it rests on, as far as they are known; while one of them is wrong, so may the figure be. */
  readonly places: readonly Place[];
}

/** What the report says of the realisasi of the first indicator that is wanted. */
function realisasiOf(report: Report, isWanted: (name: string) => boolean, year: number): Quantity | null {
  for (const { name, rows } of reportedIndicators(report)) {
    const found = isWanted(name) ? statedNumber(rows, 'realisasi', year) : null;
    if (found !== null) return found;
  }
  return null;
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** The mean of the capaian of a year, of the same indicators as this year's; null where one of them has none. */
function capaianBefore(report: Report, year: number): number | null {
  const indicators = reportedIndicators(report).filter(({ rows }) => statedNumber(rows, 'realisasi', year) !== null);
  const before = indicators.map(({ rows }) => statedNumber(rows, 'capaian', year - 1));
  return before.includes(null) ? null : meanOf(before.map((each) => each!.value));
}

function capaianPlaces(report: Report, year: number): Place[] {
  const roles = ['target', 'realisasi', 'capaian'] as const;
  return reportedIndicators(report).flatMap(({ rows }) =>
    roles.flatMap((role) => {
      const found = statedNumber(rows, role, year);
      return found === null ? [] : [placeOf(found)];
    }),
  );
}

/** Where the budget of the year and what was spent of it are printed as totals. */
function budgetTotals(report: Report): Place[] {
  const tables = wholeYearTables(report).filter(({ table }) => table.layout === realisasiAnggaranLayout);
  return tables.flatMap((values) =>
    [budgetColumn(values, report.year), spentColumn(values, report.year)].flatMap((column) =>
      values.table.totals.flatMap((item) => {
        const total = numberIn(values, column, item);
        return total === null ? [] : [placeOf(total)];
      }),
    ),
  );
}

function labelOf(value: number | null, scales: readonly (Scale | null)[]): string {
  const labels = scales.map((scale) => (value === null || scale === null ? null : classOf(value, scale)?.label));
  return labels.filter((label) => label !== null && label !== undefined).join(' · ');
}

/** The efficiency that the table of the sasaran prints: its total, else the mean of its rows. */
function efisiensiOf(report: Report): Pick<YearFigure, 'value' | 'places'> {
  for (const values of wholeYearTables(report)) {
    if (values.table.layout !== efisiensiLayout) continue;
    const [column] = columnsOfYear(values.table, 'efisiensi', report.year);
    if (column === undefined) continue;
    const printed = values.quantities(column).filter((each) => each !== null);
    const totals = printed.filter(({ item }) => values.isTotal(item));
    const rows = totals.length > 0 ? totals.slice(-1) : printed;
    const value = meanOf(rows.map((each) => each.value));
    if (value !== null) return { value, places: rows.map(placeOf) };
  }
  return { value: null, places: [] };
}

const { source } = sakipKomponenLayout;
const sakipNames = new RegExp(
  `^(?:${source!.patterns.map((pattern) => pattern.replaceAll('*', '.*').replaceAll(' ', String.raw`\s+`)).join('|')})$`,
  'i',
);

function sakipOf(report: Report, year: number): Quantity | null {
  const total = totalOf(source!.index, report.values, year);
  if (total !== null) {
    for (const values of report.values) {
      const item = values.table.sheet.name === total.sheet ? values.table.rows.indexOf(total.row) : -1;
      const column = values.table.columns.find(({ index }) => index === total.column);
      const quantity = item < 0 ? null : numberIn(values, column, item);
      if (quantity !== null) return quantity;
    }
  }
  return realisasiOf(report, (name) => sakipNames.test(name), year);
}

/**
 * Every figure, also those that nothing tells.
 * Satuan: see `YearFigure`. Sumber: Permen PANRB 53/2014 (capaian, serapan, efisiensi), 14/2017 (IKM), 88/2021 (SAKIP).
 * @param key what a check of the same workbook read
 * @param scale the id of the scale for capaian
 */
export function yearFigures(report: Report, key: KeyFigures, scale: string): YearFigure[] {
  const { year } = report;
  const ikmOf = (each: number): number | null => realisasiOf(report, isSurveyIndicator, each)?.value ?? null;
  const sakip = year === null ? null : sakipOf(report, year);
  const { inSurvey, inReport } = printedIndexes(report);
  return [
    {
      id: 'capaian',
      value: key.capaian,
      label: labelOf(key.capaian === null ? null : key.capaian * 100, [scaleOf(scale)]),
      before: year === null ? null : capaianBefore(report, year),
      places: year === null ? [] : capaianPlaces(report, year),
    },
    {
      id: 'ikm',
      value: key.ikm,
      label: labelOf(key.ikm, [IKMMUTU, IKM]),
      before: year === null ? null : ikmOf(year - 1),
      places: [...inSurvey, ...inReport].map(placeOf),
    },
    { id: 'serapan', value: key.serapan, label: '', before: null, places: budgetTotals(report) },
    { id: 'efisiensi', label: '', before: null, ...efisiensiOf(report) },
    {
      id: 'sakip',
      value: sakip?.value ?? null,
      label: labelOf(sakip?.value ?? null, [SAKIP]),
      before: year === null ? null : (realisasiOf(report, (name) => sakipNames.test(name), year - 1)?.value ?? null),
      places: sakip === null ? [] : [placeOf(sakip)],
    },
  ];
}
