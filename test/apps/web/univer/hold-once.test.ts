import { holdOnce } from '../../../../src/apps/web/univer/hold-once';

interface Entry {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: number | string;
}

/** A tree that holds whatever it is given, as Univer's does. */
class Tree {
  readonly all: Entry[] = [];

  insert(entry: Entry): void {
    this.all.push(entry);
  }

  remove(entry: Entry): void {
    this.all.splice(this.all.indexOf(entry), 1);
  }
}

/** An index with one tree for each sheet. */
class Index {
  readonly trees = new Map<string, Tree>();

  getTree(_: string, sheetId: string): Tree {
    const tree = this.trees.get(sheetId) ?? new Tree();
    this.trees.set(sheetId, tree);
    return tree;
  }
}

const of = (id: number): Entry => ({ minX: 0, minY: 0, maxX: 1, maxY: 9, id });

function begin(): { readonly index: Index; readonly tree: () => Tree } {
  const index = new Index();
  holdOnce(index);
  return { index, tree: () => index.getTree('workbook', 'sheet') };
}

test('a range that is put in after every entry is held once, and that of another formula, too', () => {
  const { tree } = begin();
  for (let entry = 0; entry < 5; entry += 1) for (const id of [1, 2]) tree().insert(of(id));
  expect(tree().all).toEqual([of(1), of(2)]);
});

test('what was taken out can be put in again', () => {
  const { tree } = begin();
  const entry = of(1);
  tree().insert(entry);
  tree().remove(entry);
  expect(tree().all).toEqual([]);
  tree().insert(of(1));
  expect(tree().all).toEqual([of(1)]);
});

test('a sheet whose formulas were forgotten takes them anew', () => {
  const { index, tree } = begin();
  tree().insert(of(1));
  index.trees.clear();
  tree().insert(of(1));
  expect(tree().all).toEqual([of(1)]);
});
