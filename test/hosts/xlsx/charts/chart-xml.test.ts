import { strFromU8, unzipSync } from 'fflate';
import { chartsOf } from '../../../../src/core/charts';
import { planGrafik } from '../../../../src/core/charts/grafik/plan-grafik';
import { yearTables } from '../../../../src/core/summary/year-tables';
import { exportWorkbook } from '../../../../src/hosts/xlsx/export';
import { planToSaved } from '../../../../src/hosts/xlsx/plan-to-saved';
import { grafikSentences } from '../../../../src/messages/charts/grafik';
import { sheetOf } from '../../../support/sheet';

/** The chart of the capaian of an indicator of which less is better, target 8. */
function chartOf(realisasi: string): string {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.2 Capaian Kinerja Tahun 2025
     No | Indikator Kinerja        | Arah  | Target | Realisasi
     1  | Indeks Kepuasan          | naik  | 80,00  | 76,00
     2  | Waktu penyelesaian surat | turun | 8      | ${realisasi}`,
  );
  const plan = planGrafik(chartsOf(yearTables({ sheets: [sheet] }, null)), false, grafikSentences)!;
  return strFromU8(unzipSync(exportWorkbook(planToSaved([plan])).bytes)['xl/charts/chart1.xml']!);
}

test('bars begin at zero, but for a number below it', () => {
  // (2 × 8 − 9) ÷ 8 and (2 × 8 − 20) ÷ 8
  expect(chartOf('9')).toContain('<c:v>0.875</c:v>');
  expect(chartOf('9')).toContain('<c:min val="0"/>');
  expect(chartOf('20')).toContain('<c:v>-0.5</c:v>');
  expect(chartOf('20')).not.toContain('<c:min ');
});
