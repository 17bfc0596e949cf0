/** Puts the sheet Grafik into the open workbook, with its charts drawn by Excel from the cells of that sheet. */
import { grafikBlocks, type GrafikBlock } from '../../core/charts/grafik/grafik-sheet';
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatCell } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/workbook';
import { applyPlans, type InsertedSheets } from './apply-plan';
import type { ChartObject, ChartPointObject, ChartSeriesObject } from './chart-api';
import type { ExcelHost, WorksheetObject } from './excel-api';
import { restoreAfter } from './operation-failed';
import { removeSheets } from './remove-sheets';

const accent = '#0E703C';
const ink = '#242424';
const white = '#FFFFFF';

/** What a plan says of its cells. */
function reader({ cells }: SheetPlan): { read: (row: number, column: number) => CellValue; rows: number } {
  const known = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const read = (row: number, column: number): CellValue => known.get(`${row} ${column}`)?.value ?? null;
  return { read, rows: Math.max(...cells.map(({ row }) => row)) + 1 };
}

function styleMarked(point: ChartPointObject): void {
  point.format.fill.setSolidColor(white);
  point.format.border.color = ink;
  point.format.border.weight = 1.5;
}

function styleBars(series: ChartSeriesObject, marked: readonly number[]): void {
  series.format.fill.setSolidColor(accent);
  series.gapWidth = 60;
  for (const index of marked) styleMarked(series.points.getItemAt(index));
}

function styleLine(series: ChartSeriesObject, isMain: boolean): void {
  series.format.line.color = isMain ? accent : ink;
  series.format.line.weight = isMain ? 2.25 : 1.25;
  series.format.line.lineStyle = isMain ? 'Continuous' : 'Dash';
  series.markerStyle = isMain ? 'Circle' : 'Square';
  series.markerBackgroundColor = isMain ? accent : white;
}

function style(chart: ChartObject, { shape, marked, series, isBelowZero }: GrafikBlock): void {
  if (shape === 'lines') {
    series.forEach((_, index) => {
      styleLine(chart.series.getItemAt(index), index === 0);
    });
    return;
  }
  styleBars(chart.series.getItemAt(0), marked);
  // The first bar on top, as the table has it.
  chart.axes.categoryAxis.reversePlotOrder = true;
  if (!isBelowZero) chart.axes.valueAxis.minimum = 0;
}

function draw(sheet: WorksheetObject, block: GrafikBlock): void {
  const { top, bottom, series, anchor, title, shape } = block;
  const rows = bottom - top + 1;
  const first = series[0]!.column;
  const source = sheet.getRangeByIndexes(top - 1, first, rows + 1, series.length);
  const chart = sheet.charts.add(shape === 'bars' ? 'BarClustered' : 'LineMarkers', source, 'Columns');
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  const categories = sheet.getRangeByIndexes(top, 0, rows, 1);
  series.forEach((_, index) => {
    const each = chart.series.getItemAt(index);
    each.setXAxisValues(categories);
    each.hasDataLabels = true;
  });
  style(chart, block);
  chart.setPosition(formatCell(anchor.top, anchor.left), formatCell(anchor.bottom, anchor.right));
}

/**
 * Inserts the planned sheet after the last one and draws its charts, one more round trip whatever their number.
 * @throws ExcelOperationFailed when Excel fails; the sheet is taken away again
 * @example const { sheets, undo } = await insertCharts(host, planGrafik(charts, true, grafikSentences)!);
 */
export async function insertCharts(host: ExcelHost, plan: SheetPlan): Promise<InsertedSheets> {
  const inserted = await applyPlans(host, [plan]);
  const name = inserted.sheets[0]!.name;
  const { read, rows } = reader(plan);
  try {
    await host.run((context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const block of grafikBlocks(rows, read)) draw(sheet, block);
      return context.sync();
    });
  } catch (error) {
    throw await restoreAfter(error, [name], () => removeSheets(host, [name]));
  }
  return inserted;
}
