/** What the formulas of a workbook compute from some of its cells. */
import { placeKey } from '../workbook/address';
import { kept, remember } from '../remember';
import { AreaIndex } from '../workbook/area-index';
import { resolveOffsets } from '../workbook/resolve-offsets';
import type { Area, Place, Workbook } from '../workbook/workbook';
import { formulasOf } from './formula-cells';
import { referencesOf } from './references';

/** The cells that are computed from one of some cells, directly or not; by `placeKey`. */
export function followersOf(cells: readonly Place[], workbook: Workbook): Set<string> {
  const wrong = [...cells];
  const followers = new Set<string>();
  const readers = readersOf(workbook);
  for (let next = wrong.pop(); next !== undefined; next = wrong.pop()) {
    const { sheet, row, column } = next;
    for (const place of readers.get(sheet)?.take(row, column) ?? []) {
      const key = placeKey(place);
      if (followers.has(key)) continue;
      followers.add(key);
      wrong.push(place);
    }
  }
  return followers;
}

/** A cell with an area of numbers that it computes with. */
interface Reading {
  readonly place: Place;
  readonly sheet: string;
  readonly area: Area;
}

/** By sheet: which cells compute with the numbers of which areas. */
function readersOf(workbook: Workbook): Map<string, AreaIndex<Place>> {
  const readers = new Map<string, AreaIndex<Place>>();
  for (const { place, sheet, area } of readingsIn(workbook)) {
    kept(readers, sheet, () => new AreaIndex<Place>()).add(area, place);
  }
  return readers;
}

const readingsIn = remember((workbook: Workbook): readonly Reading[] =>
  [...formulasOf(workbook)].flatMap(([{ name }, formulas]) =>
    formulas.flatMap(({ row, column, cell }) => {
      const place = { sheet: name, row, column };
      return referencesOf(resolveOffsets(cell.formula), name).map(({ sheet, area }) => ({ place, sheet, area }));
    }),
  ),
);
