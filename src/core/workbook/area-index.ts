/** Finds the areas that a cell lies in, among very many. */
import { groupBy } from '../group-by';
import { kept, remember } from '../remember';
import type { Area, Sheet } from './workbook';

/** A sheet has 2 ** 20 rows and 2 ** 14 columns. */
const ROW_LEVELS = 20;
const COLUMN_LEVELS = 14;

/** A stretch of 2 ** level rows or columns: `at` counts the stretches of its level. */
interface Stretch {
  readonly level: number;
  readonly at: number;
}

/** The fewest stretches that make up all rows or columns from one to another; at most two of each level. */
function stretchesBetween(from: number, to: number, levels: number): Stretch[] {
  const found: Stretch[] = [];
  let first = Math.max(from, 0);
  let last = Math.min(to, 2 ** levels - 1);
  for (let level = 0; first <= last; level++, first >>= 1, last >>= 1) {
    if ((first & 1) === 1) found.push({ level, at: first++ });
    if ((last & 1) === 0) found.push({ level, at: last-- });
    if (level === levels) break;
  }
  return found;
}

/**
 * Things that belong to areas of one sheet. An area is kept under the few blocks that it is made up of, so that a cell
 * looks only at the blocks it lies in, however many areas there are.
 */
export class AreaIndex<T> {
  private readonly blocks = new Map<number, Map<string, T[]>>();

  /** Adds something; nothing for an area whose edges are the wrong way round. */
  add(area: Area, item: T): void {
    const columns = stretchesBetween(area.left, area.right, COLUMN_LEVELS);
    for (const row of stretchesBetween(area.top, area.bottom, ROW_LEVELS)) {
      for (const column of columns) this.listAt(row, column).push(item);
    }
  }

  /** What belongs to the areas that a cell lies in, each once, in no order. */
  at(row: number, column: number): Set<T> {
    const found = new Set<T>();
    for (const { lists, key } of this.blocksAt(row, column)) for (const item of lists.get(key) ?? []) found.add(item);
    return found;
  }

  /** The same, and forgets the blocks that the cell lies in: whoever takes every item once never meets it there again. */
  take(row: number, column: number): Set<T> {
    const found = this.at(row, column);
    for (const { lists, key } of this.blocksAt(row, column)) lists.delete(key);
    return found;
  }

  private blocksAt(row: number, column: number): { lists: Map<string, T[]>; key: string }[] {
    return [...this.blocks].map(([levels, lists]) => ({
      lists,
      key: keyOf(row >> Math.floor(levels / (COLUMN_LEVELS + 1)), column >> (levels % (COLUMN_LEVELS + 1))),
    }));
  }

  private listAt(row: Stretch, column: Stretch): T[] {
    const levels = row.level * (COLUMN_LEVELS + 1) + column.level;
    const lists = kept(this.blocks, levels, () => new Map<string, T[]>());
    return kept(lists, keyOf(row.at, column.at), () => []);
  }
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The merged cells of a sheet. */
export interface Merges {
  /** Those whose uppermost row is this one, in the order in which the file lists them. */
  startingAt(row: number): readonly Area[];
  /** The one that a cell lies in, the first in the file when they overlap. */
  at(row: number, column: number): Area | undefined;
}

/** The merged cells of a sheet, made ready once. */
export const mergesOf = remember(({ merges: areas }: Sheet): Merges => {
  const index = new AreaIndex<number>();
  const byTop = groupBy(areas, ({ top }) => top);
  areas.forEach((area, order) => index.add(area, order));
  return {
    startingAt: (row) => byTop.get(row) ?? [],
    at: (row, column) => areas[Math.min(...index.at(row, column))],
  };
});
