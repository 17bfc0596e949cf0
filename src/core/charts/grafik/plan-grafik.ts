/** Plans the sheet Grafik: the numbers of every chart, bound to the cells of their tables or written as they are. */
import type { PlannedCell, SheetPlan } from '../../scaffold/sheet-plan';
import { formatReference } from '../../workbook/address';
import { chartsSheetMark } from '../../workbook/own-sheets';
import type { Chart, ChartValue } from '../chart';
import { blockRows, chartColumns, columns, markHeading, yearHeading } from './grafik-sheet';

/** The sentences of the sheet; whoever makes it hands them over. */
export interface GrafikSentences {
  readonly sheet: string;
  /** Behind the mark in the first cell. */
  readonly note: string;
  readonly category: string;
  readonly title: (chart: Chart) => string;
  readonly series: Readonly<Record<Chart['series'][number]['role'], string>>;
  readonly mark: (chart: Chart) => string;
  readonly alternative: (chart: Chart) => string;
}

const widths = [44, 13, 13, 14, 3];
const lettersOfSentence = 84;
const lineHeight = 14;
/** The first row that is printed. */
const firstRow = 2;
/** Rows that have no height of their own. */
const usualHeight = 15;
/** Where a computer lacks the font, a block with its chart is still no wider than a page on its side at this size; as many points of rows are as high. */
const scale = 65;
const pageHeight = 740;

/**
 * The blocks with which a page begins, so that no page ends within one.
 * @param edges the first row of each block, and the row behind the last
 */
function pageStarts(edges: readonly number[], heightOf: (row: number) => number): number[] {
  const starts: number[] = [];
  let used = 0;
  edges.slice(0, -1).forEach((first, index) => {
    let height = 0;
    for (let row = first; row < edges[index + 1]!; row++) height += heightOf(row);
    if (used > 0 && used + height > pageHeight) {
      starts.push(first);
      used = 0;
    }
    used += height;
  });
  return starts;
}

/** A number, with the formula that takes it from its cell. */
function contentOf({ value, format, cell }: ChartValue, isBound: boolean): Partial<PlannedCell> {
  if (!isBound || cell === null) return { value, format };
  const { perUnit } = cell;
  const scaled = perUnit === 1 ? '' : perUnit > 1 ? `/${perUnit}` : `*${1 / perUnit}`;
  return { value, formula: `=${formatReference(cell.place)}${scaled}`, format };
}

/**
 * The plan of the sheet; null where there is nothing to draw.
 * @param isBound whether its numbers are formulas that take them from the tables of the same workbook
 */
export function planGrafik(charts: readonly Chart[], isBound: boolean, sentences: GrafikSentences): SheetPlan | null {
  if (charts.length === 0) return null;
  const cells: PlannedCell[] = [{ row: 0, column: 0, role: 'note', value: `${chartsSheetMark}. ${sentences.note}` }];
  const merges: SheetPlan['merges'][number][] = [];
  const rowHeights = new Map<number, number>();
  const starts: number[] = [];
  let titleRow = firstRow;
  for (const chart of charts) {
    starts.push(titleRow);
    const { categories, series, marked } = chart;
    cells.push({ row: titleRow, column: columns.name, role: 'title', value: sentences.title(chart) });
    merges.push({ top: titleRow, left: 0, bottom: titleRow, right: columns.mark });
    const heading = titleRow + 1;
    const names = [
      chart.shape === 'lines' ? yearHeading : sentences.category,
      ...[0, 1].map((index) => (series[index] === undefined ? '' : sentences.series[series[index].role])),
      markHeading,
    ];
    names.forEach((value, column) => {
      cells.push({ row: heading, column, role: 'heading', ...(value === '' ? {} : { value }) });
    });
    categories.forEach((name, index) => {
      const row = heading + 1 + index;
      cells.push({ row, column: columns.name, role: 'computed', value: name, align: 'left' });
      [0, 1].forEach((each) => {
        const value = series[each]?.values[index];
        const content = value ? contentOf(value, isBound) : {};
        cells.push({ row, column: columns.values + each, role: 'computed', ...content });
      });
      const mark = marked.includes(index) ? sentences.mark(chart) : '-';
      cells.push({ row, column: columns.mark, role: 'computed', value: mark, align: 'center' });
      rowHeights.set(row, Math.max(1, Math.ceil(name.length / (widths[0]! - 4))) * lineHeight + 2);
    });
    const below = heading + 1 + categories.length;
    const sentence = sentences.alternative(chart);
    cells.push({ row: below, column: columns.name, role: 'hint', value: sentence });
    merges.push({ top: below, left: 0, bottom: below, right: columns.mark });
    rowHeights.set(below, (Math.ceil(sentence.length / lettersOfSentence) + 1) * lineHeight);
    titleRow += blockRows(categories.length);
  }
  const right = columns.chart + chartColumns - 1;
  const heightOf = (row: number): number => rowHeights.get(row) ?? usualHeight;
  return {
    name: sentences.sheet,
    cells,
    merges,
    columnWidths: [...widths, ...Array.from({ length: chartColumns }, () => 11)],
    rowHeights,
    frozenRows: 0,
    print: {
      orientation: 'landscape',
      pagesBelow: { starts: pageStarts([...starts, titleRow], heightOf), scale },
      area: { top: firstRow, left: 0, bottom: titleRow - 1, right },
      repeatedRows: null,
    },
  };
}
