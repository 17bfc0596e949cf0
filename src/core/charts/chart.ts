/** A chart of a report as plain data: what is drawn, by whatever door. Its numbers are those of the tables. */
import type { ReportSection } from '../tables/report-section';
import type { Place } from '../workbook/workbook';

/** The sorts of charts, in the order in which they are shown. */
type ChartId = 'capaian' | 'realisasi-tahun' | 'ikm-unsur' | 'serapan' | 'responden';

/** A cell that a number of a chart can be taken from by a formula. */
export interface ChartCell {
  readonly place: Place;
  /** What one unit of the number is in the cell: 100 for a fraction that is typed as a percent number. */
  readonly perUnit: number;
}

/** A number of a chart. */
export interface ChartValue {
  /** Percentages are fractions; everything else is as printed. */
  readonly value: number;
  /** As the workbook writes it. */
  readonly text: string;
  /** The number format that shows it so. */
  readonly format: string;
  /** The cell that it stands in; null for a quotient that no cell holds, and for a number typed as text. */
  readonly cell: ChartCell | null;
}

/** A row of numbers, one for each category; null where there is none. */
export interface ChartSeries {
  readonly role: 'realisasi' | 'target' | 'capaian' | 'nilai' | 'serapan' | 'responden';
  readonly values: readonly (ChartValue | null)[];
}

/** A chart. */
export interface Chart {
  readonly id: ChartId;
  /** The part of a report that it belongs to. */
  readonly section: ReportSection;
  /** The indicator or the table that it is about; empty where it is about the whole report. */
  readonly subject: string;
  readonly year: number | null;
  readonly shape: 'bars' | 'lines';
  readonly categories: readonly string[];
  /** The first one is what the chart is about; a second one is what it is held against. */
  readonly series: readonly ChartSeries[];
  /** What every bar is held against; null for nothing. */
  readonly reference: { readonly value: number; readonly text: string } | null;
  /** The categories that a reader should see first: the lowest, or those below the reference. */
  readonly marked: readonly number[];
  /** True where less is better. */
  readonly isLowerBetter: boolean;
}

/** What a bar is called, and how long it is. */
export interface Bar {
  readonly name: string;
  readonly value: ChartValue;
}

/** What a chart of bars is, beside its bars. */
type About = Pick<Chart, 'id' | 'section' | 'year'> &
  Pick<ChartSeries, 'role'> &
  Partial<Pick<Chart, 'subject' | 'reference' | 'marked'>>;

/** A chart of bars, about the whole report and with nothing marked where nothing else is said; none without bars. */
export function barCharts(bars: readonly Bar[], { role, ...about }: About): Chart[] {
  if (bars.length === 0) return [];
  const categories = bars.map(({ name }) => name);
  const series = [{ role, values: bars.map(({ value }) => value) }];
  const others = { subject: '', reference: null, marked: [], isLowerBetter: false };
  return [{ ...others, ...about, shape: 'bars', categories, series }];
}

/** What a share is held against. */
export const whole = { value: 1, text: '100%' };

/** The bars whose value is lowest; none where all are equal. */
export function lowestOf(bars: readonly Bar[]): number[] {
  const numbers = bars.map(({ value }) => value.value);
  const least = Math.min(...numbers);
  if (numbers.every((value) => value === least)) return [];
  return numbers.flatMap((value, index) => (value === least ? [index] : []));
}
