/** The charts of a sheet that this program made, with the numbers that a file keeps beside them. */
import { grafikBlocks, type GrafikBlock } from '../../../core/charts/grafik/grafik-sheet';
import type { SavedCell, SavedSheet } from '../export-model';

/** A row of numbers with where it stands. */
export interface SavedSeries {
  readonly name: string;
  readonly column: number;
  readonly values: readonly (number | null)[];
}

/** A chart as a file keeps it. */
export interface SavedChart {
  readonly sheet: string;
  readonly block: GrafikBlock;
  readonly categories: readonly string[];
  readonly series: readonly SavedSeries[];
  /** The number format of its numbers. */
  readonly format: string;
}

/** Draws nothing but what the sheet Grafik says. */
export function savedCharts(sheet: Pick<SavedSheet, 'name' | 'rows'>): SavedChart[] {
  const cell = (row: number, column: number): SavedCell | undefined => sheet.rows[row]?.[column];
  const read = (row: number, column: number): SavedCell['value'] => cell(row, column)?.value ?? null;
  return grafikBlocks(sheet.rows.length, read).map((block) => {
    const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, index) => block.top + index);
    return {
      sheet: sheet.name,
      block,
      categories: rows.map((row) => String(read(row, 0) ?? '')),
      series: block.series.map(({ name, column }) => ({
        name,
        column,
        values: rows.map((row) => {
          const value = read(row, column);
          return typeof value === 'number' ? value : null;
        }),
      })),
      format: rows.map((row) => cell(row, block.series[0]?.column ?? 1)?.format).find(Boolean) ?? 'General',
    };
  });
}
