/** Puts the sheet Grafik into the open workbook, with its charts drawn by Excel from the cells of that sheet. */
import { grafikBlocks, type GrafikBlock } from '../../core/charts/grafik/grafik-sheet';
import type { SheetPlan } from '../../core/scaffold/sheet-plan';
import { formatCell } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/workbook';
import { applyPlans, type InsertedSheets } from './apply-plan';
import type { ChartObject } from './chart-api';
import type { ExcelHost, WorksheetObject } from './excel-api';
import { restoreAfter } from './operation-failed';

const accent = '#0E703C';
const ink = '#242424';
const white = '#FFFFFF';

/** What a plan says of its cells; a formula gives a number. */
function reader({ cells }: SheetPlan): { read: (row: number, column: number) => CellValue; rows: number } {
  const known = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const read = (row: number, column: number): CellValue => {
    const cell = known.get(`${row} ${column}`);
    return cell?.value ?? (cell?.formula === undefined ? null : 0);
  };
  return { read, rows: Math.max(...cells.map(({ row }) => row)) + 1 };
}

function drawBars(chart: ChartObject, { marked }: GrafikBlock): void {
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(accent);
  series.gapWidth = 60;
  for (const index of marked) {
    const { fill, border } = series.points.getItemAt(index).format;
    fill.setSolidColor(white);
    border.color = ink;
    border.weight = 1.5;
  }
  // The first bar on top, as the table has it.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
}

function drawLines(chart: ChartObject, { series }: GrafikBlock): void {
  series.forEach((_, index) => {
    const each = chart.series.getItemAt(index);
    const isMain = index === 0;
    const { line } = each.format;
    line.color = isMain ? accent : ink;
    line.weight = isMain ? 2.25 : 1.25;
    line.lineStyle = isMain ? 'Continuous' : 'Dash';
    each.markerStyle = isMain ? 'Circle' : 'Square';
    each.markerBackgroundColor = isMain ? accent : white;
  });
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
  if (shape === 'bars') drawBars(chart, block);
  else drawLines(chart, block);
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
    throw await restoreAfter(error, [name], inserted.undo);
  }
  return inserted;
}
