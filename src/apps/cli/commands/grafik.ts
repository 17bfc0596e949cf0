/** `lkjip grafik`: writes the charts of a report as a workbook. */
import { chartsOf } from '../../../core/charts';
import { planGrafik } from '../../../core/charts/grafik/plan-grafik';
import { yearTables } from '../../../core/summary/year-tables';
import { computedWorkbook } from '../../../core/formulas/computed-workbook';
import { readReportFile } from '../../../hosts/files/read-file';
import { writeWorkbook } from '../../../hosts/xlsx/write';
import { grafikSentences } from '../../../messages/charts/grafik';
import { cliSentence } from '../../../messages/cli';
import { Refusal, type ExitCode, type Output } from '../command';
import { fileFailure } from '../file-failure';
import { readOptions } from '../read-options';
import { readXlsxTarget } from '../read-xlsx-target';
import { writeNewFile } from '../write-new-file';

/** Makes the sheet Grafik; its numbers are values, as the tables stay in the file of the report. */
export async function grafik(args: readonly string[], output: Output): Promise<ExitCode> {
  const { files, values } = readOptions(args, { examples: { keluar: 'grafik.xlsx' }, flags: [] });
  const target = readXlsxTarget(values.keluar, 'grafik.xlsx');
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new Refusal(cliSentence('refused.oneFile', { example: 'grafik laporan.xlsx --keluar grafik.xlsx' }));
  }
  try {
    const charts = chartsOf(yearTables(computedWorkbook((await readReportFile(file)).workbook), null));
    const plan = planGrafik(charts, false, grafikSentences);
    const failure = plan === null ? cliSentence('failed.noCharts') : await writeNewFile(target, writeWorkbook([plan]));
    if (failure !== null) {
      output.error(`${failure}\n`);
      return 2;
    }
    output.out(`${cliSentence('made.grafik', { file: target, charts: charts.length })}\n`);
    return 0;
  } catch (error) {
    output.error(`${cliSentence('ofFile', { file, sentence: fileFailure(error) })}\n`);
    return 2;
  }
}
