/** Cells that are alike, taken together. */
import { formatArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';

/** Excel takes no longer list of areas (8192 characters). */
const LONGEST_ADDRESS = 8000;

/**
 * Areas that cover just these cells: runs in a row, and equal runs below each other as one.
 * @param cells in any order, none twice
 * @example coverCells([{ row: 0, column: 0 }, { row: 1, column: 0 }]) // [{ top: 0, left: 0, bottom: 1, right: 0 }]
 */
export function coverCells(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const finished: Area[] = [];
  let above = new Map<number, Area>();
  let index = 0;
  while (index < sorted.length) {
    const { row } = sorted[index]!;
    const runs = new Map<number, Area>();
    while (sorted[index]?.row === row) {
      const left = sorted[index]!.column;
      let right = left;
      while (sorted[index + 1]?.row === row && sorted[index + 1]!.column === right + 1) {
        right += 1;
        index += 1;
      }
      index += 1;
      const upper = above.get(left);
      const continues = upper?.right === right && upper.bottom === row - 1;
      runs.set(left, continues ? { ...upper, bottom: row } : { top: row, left, bottom: row, right });
      if (continues) above.delete(left);
    }
    finished.push(...above.values());
    above = runs;
  }
  return [...finished, ...above.values()];
}

/** Areas as lists of addresses, each short enough for one question. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of areas.map(formatArea)) {
    if (list !== '' && list.length + address.length + 1 > LONGEST_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
