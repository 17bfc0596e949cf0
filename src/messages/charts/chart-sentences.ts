import type { Chart, ChartSeries } from '../../core/charts/chart';

/** What is said of a chart. */
export interface ChartSentences {
  readonly title: (chart: Chart) => string;
  /** What its series are called. */
  readonly series: Readonly<Record<ChartSeries['role'], string>>;
  /** What a marked bar means. */
  readonly mark: (chart: Chart) => string;
  /** What there is to see, for whoever does not see it. */
  readonly alternative: (chart: Chart) => string;
}

/** Every category with its number: `SD 14, SMP 35`. */
export function listed({ categories, series }: Chart): string {
  const values = series[0]!.values;
  return categories.map((name, index) => `${name} ${values[index]?.text ?? '–'}`).join('; ');
}

/** The names of the marked categories. */
export function markedNames({ categories, marked }: Chart): string {
  return marked.map((index) => categories[index]!).join('; ');
}
