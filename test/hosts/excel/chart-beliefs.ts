/** What this project believes of Excel's charts; see contract.ts. */
import type { ChartObject } from '../../../src/hosts/excel/chart-api';
import type { ContextObject, ExcelHost, WorksheetObject } from '../../../src/hosts/excel/excel-api';
import { expectRejection, expectSame, type Belief } from './belief';

const guide = 'excel/excel-add-ins-charts';

/** Draws a chart from headings and two rows of numbers on the empty sheet, and does something to it. */
function withChart(
  host: ExcelHost,
  type: 'BarClustered' | 'LineMarkers',
  use: (chart: ChartObject, sheet: WorksheetObject, context: ContextObject) => void,
): Promise<unknown> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kosong');
    sheet.getRangeByIndexes(0, 0, 3, 3).values = [
      ['Uraian', 'Realisasi', 'Target'],
      ['SD', 14, 10],
      ['SMP', 35, 40],
    ];
    use(sheet.charts.add(type, sheet.getRangeByIndexes(0, 1, 3, 2), 'Columns'), sheet, context);
    await context.sync();
  });
}

export const chartBeliefs: readonly Belief[] = [
  {
    name: 'bars are drawn from columns, with a title, names, labels, and single ones that look otherwise',
    source: guide,
    check: async (host) => {
      await withChart(host, 'BarClustered', (chart, sheet) => {
        chart.name = 'Responden';
        chart.title.text = 'Responden menurut pendidikan';
        chart.legend.visible = false;
        const series = chart.series.getItemAt(0);
        series.setXAxisValues(sheet.getRangeByIndexes(1, 0, 2, 1));
        series.hasDataLabels = true;
        series.gapWidth = 60;
        series.format.fill.setSolidColor('#0E703C');
        const { fill, border } = series.points.getItemAt(1).format;
        fill.setSolidColor('#FFFFFF');
        border.color = '#242424';
        border.weight = 1.5;
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.valueAxis.minimum = 0;
        chart.setPosition('F2', 'M18');
      });
      await host.run(async (context) => {
        const charts = context.workbook.worksheets.getItem('Kosong').charts.load('items/name');
        await context.sync();
        expectSame(
          charts.items.map(({ name }) => name),
          ['Responden'],
        );
      });
    },
  },
  {
    name: 'lines have markers, and may be dashed',
    source: guide,
    check: (host) =>
      withChart(host, 'LineMarkers', (chart) => {
        const target = chart.series.getItemAt(1);
        target.format.line.color = '#242424';
        target.format.line.lineStyle = 'Dash';
        target.format.line.weight = 1.25;
        target.markerStyle = 'Square';
        target.markerBackgroundColor = '#FFFFFF';
      }).then(() => undefined),
  },
  {
    name: 'a chart of an unknown type is refused',
    source: 'javascript/api/excel/excel.chartcollection#add',
    check: (host) =>
      expectRejection(
        withChart(host, 'Balok' as 'BarClustered', () => undefined),
        'InvalidArgument',
      ),
  },
];
