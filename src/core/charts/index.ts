/** Every chart that the tables of a report give. */
import type { Report } from '../tables/table-values';
import { capaianCharts } from './capaian';
import type { Chart } from './chart';
import { ikmUnsurCharts } from './ikm-unsur';
import { realisasiTahunCharts } from './realisasi-tahun';
import { respondenCharts } from './responden';
import { serapanCharts } from './serapan';

/** In the order in which they are shown. */
const sorts: readonly ((report: Report) => Chart[])[] = [
  capaianCharts,
  realisasiTahunCharts,
  ikmUnsurCharts,
  serapanCharts,
  respondenCharts,
];

/** The charts of a report, each with at least one number. */
export function chartsOf(report: Report): Chart[] {
  return sorts.flatMap((charts) => charts(report));
}
