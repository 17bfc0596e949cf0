import { chartsOf } from '../../../src/core/charts';
import { planGrafik } from '../../../src/core/charts/grafik/plan-grafik';
import { yearTables } from '../../../src/core/summary/year-tables';
import { insertCharts } from '../../../src/hosts/excel/insert-charts';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { grafikSentences } from '../../../src/messages/charts/grafik';
import { readReport, workbookOfReport } from '../../support/reports';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { SwitchedHost } from './switched-host';

async function chartNames(host: SwitchedHost, sheet: string): Promise<string[]> {
  return host.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });
}

test('every chart of a report is drawn beside its numbers, on a sheet of its own that goes away when taken back', async () => {
  const report = workbookOfReport(readReport('songgom-2023'), 'angka');
  const host = new SwitchedHost(new MemoryGrid({ sheets: [...report.sheets, sheetOf('Grafik', [['milik kantor']])] }));
  const charts = chartsOf(yearTables(await readWorkbook(host), null));
  const { sheets, undo } = await insertCharts(host, planGrafik(charts, true, grafikSentences)!);
  expect(sheets).toEqual([{ planned: 'Grafik', name: 'Grafik (2)' }]);
  expect(await chartNames(host, 'Grafik (2)')).toEqual(charts.map((chart) => grafikSentences.title(chart)));
  expect(await chartNames(host, 'Grafik')).toEqual([]);
  const made = (await readWorkbook(host)).sheets.find(({ name }) => name === 'Grafik (2)')!;
  const formulas = made.rows.flatMap((row) => row?.flatMap((cell) => cell?.formula ?? []) ?? []);
  expect(formulas).toContain("='3 IKM Unsur'!C3");
  await undo();
  expect((await readWorkbook(host)).sheets.map(({ name }) => name)).not.toContain('Grafik (2)');
});
