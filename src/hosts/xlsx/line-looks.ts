/** The looks that new cells in whole rows and columns get. */
import type { LineLook, SavedCell } from './export-model';

/**
 * The looks of rows or columns that can be taken over: the grid lays them under those of the cells, so that a cell
 * which is plain in the file would not stay so.
 * @param lines the looks by row or column
 * @param cellsOf the cells of a row or column that the file has
 * @returns the looks, and whether some had to be left out
 */
export function keptLooks(
  lines: ReadonlyMap<number, LineLook>,
  cellsOf: (line: number) => readonly (SavedCell | undefined)[],
): { readonly kept: ReadonlyMap<number, LineLook>; readonly isComplete: boolean } {
  const kept = new Map([...lines].filter(([line, look]) => cellsOf(line).every((cell) => saysAll(cell, look))));
  return { kept, isComplete: kept.size === lines.size };
}

/** Whether a cell says for itself everything that its row or column says. */
function saysAll(cell: SavedCell | undefined, { look = {}, format }: LineLook): boolean {
  if (cell === undefined) return true;
  const own = cell.look ?? {};
  return Object.keys(look).every((name) => name in own) && (format === undefined || cell.format !== undefined);
}
