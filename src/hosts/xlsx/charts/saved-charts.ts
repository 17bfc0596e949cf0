/** The charts of a sheet that this program made, with the numbers that a file keeps beside them. */
import { grafikBlocks, type GrafikBlock } from '../../../core/charts/grafik/grafik-sheet';
import type { SavedCell, SavedSheet } from '../export-model';
import { cellSource, type SourceData } from './chart-source';
import type { ChartLook } from './chart-xml';

/** A chart with its place on its sheet. */
export interface SavedChart extends ChartLook {
  readonly block: GrafikBlock;
}

/** Draws nothing but what the sheet Grafik says. */
export function savedCharts(sheet: Pick<SavedSheet, 'name' | 'rows'>): SavedChart[] {
  const cell = (row: number, column: number): SavedCell | undefined => sheet.rows[row]?.[column];
  const read = (row: number, column: number): SavedCell['value'] => cell(row, column)?.value ?? null;
  return grafikBlocks(sheet.rows.length, read).map((block) => {
    const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index);
    const data: SourceData = {
      categories: rows.map((row) => String(read(row, 0) ?? '')),
      series: block.series.map(({ name, column }) => ({
        name,
        values: rows.map((row) => {
          const value = read(row, column);
          return typeof value === 'number' ? value : null;
        }),
      })),
      format: rows.map((row) => cell(row, block.series[0]?.column ?? 1)?.format).find(Boolean) ?? 'General',
    };
    const { title, shape, marked, isBelowZero } = block;
    return {
      block,
      title,
      shape,
      marked,
      isBelowZero,
      format: data.format,
      seriesCount: data.series.length,
      source: cellSource(sheet.name, block, data),
    };
  });
}
