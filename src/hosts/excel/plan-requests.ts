/** Which cells are asked for in which round trip. */
import type { Area } from '../../core/workbook/workbook';

/**
 * How many cells one answer may hold. Excel on the web answers at most 5 MB; a cell comes as its value, its formula
 * (which repeats the value) and its number format, about 125 bytes together in a table full of sentences.
 */
export const CELLS_PER_REQUEST = 40_000;

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Whole rows of a filled part of one sheet, by the sheet's index. */
export interface Block {
  readonly sheet: number;
  readonly area: Area;
}

/**
 * Divides the filled areas of all sheets into round trips of at most `CELLS_PER_REQUEST` cells, splitting between rows.
 * @example planRequests([[{ top: 0, left: 0, bottom: 9, right: 3 }], []]).length // 1
 */
export function planRequests(filled: readonly (readonly Area[])[]): Block[][] {
  const requests: Block[][] = [];
  let current: Block[] = [];
  let room = CELLS_PER_REQUEST;
  const next = (): void => {
    if (current.length > 0) requests.push(current);
    current = [];
    room = CELLS_PER_REQUEST;
  };
  const add = (used: Area, sheet: number): void => {
    const width = used.right - used.left + 1;
    let top = used.top;
    while (top <= used.bottom) {
      if (room < width && current.length > 0) next();
      const rows = Math.min(used.bottom - top + 1, Math.max(1, Math.floor(room / width)));
      current.push({ sheet, area: { ...used, top, bottom: top + rows - 1 } });
      room -= rows * width;
      top += rows;
    }
  };
  filled.forEach((areas, sheet) => {
    for (const area of areas) add(area, sheet);
  });
  next();
  return requests;
}
