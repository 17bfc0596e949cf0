/** Which formulas read a range, held once. */

/** What an index of ranges holds of one range. */
interface Entry {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: number | string;
}

interface EntryTree {
  insert(entry: Entry): unknown;
  remove(entry: Entry): unknown;
}

/** An index of ranges, with a tree for each sheet that begins anew when the formulas of the sheet are forgotten. */
export interface IndexOfRanges {
  getTree(unitId: string, sheetId: string): EntryTree;
}

/**
 * Lets an index of ranges hold each range once. Univer puts every range of every formula into it after each entry: it
 * would grow, and computing would get slower, as long as somebody types.
 */
export function holdOnce(index: IndexOfRanges): void {
  const getTree = index.getTree.bind(index);
  const seen = new WeakSet<EntryTree>();
  index.getTree = (unitId, sheetId) => {
    const tree = getTree(unitId, sheetId);
    if (!seen.has(tree)) {
      seen.add(tree);
      holdEntriesOnce(tree);
    }
    return tree;
  };
}

function holdEntriesOnce(tree: EntryTree): void {
  const held = new Set<string>();
  const keyOf = ({ minX, minY, maxX, maxY, id }: Entry): string => [minX, minY, maxX, maxY, id].join(' ');
  const insert = tree.insert.bind(tree);
  const remove = tree.remove.bind(tree);
  tree.insert = (entry) => {
    const key = keyOf(entry);
    if (held.has(key)) return tree;
    held.add(key);
    return insert(entry);
  };
  tree.remove = (entry) => {
    held.delete(keyOf(entry));
    return remove(entry);
  };
}
