/** The filled parts of sheets: one stray cell far away makes the used range of a sheet enormous. */
import { formatArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/workbook';
import type { ContextObject, RangeObject, WorksheetObject } from './excel-api';
import { CELLS_PER_REQUEST, cellsIn } from './plan-requests';

/** A part with more cells than this may be empty for the most part. */
const LARGE_PART = 10 * CELLS_PER_REQUEST;
/** Halves that hold this share of the cells of the whole are as filled as the whole is. */
const FILLED_SHARE = 0.9;

/** Where a range is; it has to be loaded and synchronized. */
export function areaOf(range: RangeObject): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** What `areaOf` needs. */
const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** A rectangle of a sheet. */
export interface SheetArea {
  readonly worksheet: WorksheetObject;
  readonly area: Area;
}

/**
 * Divides used ranges until their parts are small or filled, in one round trip for each halving of them all; ranges of
 * usual size take none. The parts of a sheet come from top to bottom.
 * @example await findFilled(context, [{ worksheet, area: A1:XFD1048576 }]) // A1:H60 and XFD1048576
 */
export async function findFilled(context: ContextObject, used: readonly SheetArea[]): Promise<SheetArea[]> {
  const found = used.filter(({ area }) => cellsIn(area) <= LARGE_PART);
  let large = used.filter(({ area }) => cellsIn(area) > LARGE_PART);
  while (large.length > 0) {
    const asked = large.map((part) => {
      const halves = halvesOf(part.area).map((half) =>
        part.worksheet.getRange(formatArea(half)).getUsedRangeOrNullObject(true).load(AREA_PROPERTIES),
      );
      return { part, halves };
    });
    // Where the parts of a part are is known only when it was halved.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    large = [];
    for (const { part, halves } of asked) {
      const areas = halves.map(areaOf).filter((area) => area !== null);
      const filled = areas.reduce((sum, area) => sum + cellsIn(area), 0);
      if (filled > FILLED_SHARE * cellsIn(part.area)) {
        found.push(part);
        continue;
      }
      for (const area of areas) (cellsIn(area) > LARGE_PART ? large : found).push({ ...part, area });
    }
  }
  return found.sort(({ area: one }, { area: other }) => one.top - other.top || one.left - other.left);
}

/** An area of more than one cell cut in two along its longer side. */
export function halvesOf(area: Area): [Area, Area] {
  const { top, left, bottom, right } = area;
  if (bottom - top >= right - left) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
