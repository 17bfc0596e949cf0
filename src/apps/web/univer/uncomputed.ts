/** A workbook as it stands in the midst of computing. */
import { followersOf } from '../../../core/formulas/followers';
import { placeKey } from '../../../core/workbook/address';
import type { Area, Place } from '../../../core/workbook/workbook';
import type { SavedSheet, SavedWorkbook } from '../../../hosts/xlsx/export-model';

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * The workbook without the values of formulas that may not be computed anew yet: those among changed cells, and those that
 * follow from them. Whatever opens it computes what has no value.
 * @example withoutUncomputed(workbook, [{ sheet: '3.1', area: { top: 2, left: 3, bottom: 2, right: 3 } }])
 */
export function withoutUncomputed(workbook: SavedWorkbook, changed: readonly SheetArea[]): SavedWorkbook {
  const { sheets } = workbook;
  const places = changed.flatMap(({ sheet, area }) => placesIn(sheets, sheet, area));
  if (places.length === 0) return workbook;
  const plain = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
  const stale = followersOf(places, { sheets: sheets.map(({ name, rows }) => ({ ...plain, name, rows })) });
  for (const place of places) stale.add(placeKey(place));
  return {
    ...workbook,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells?.map((cell, column) =>
          cell?.formula !== undefined && stale.has(placeKey({ sheet: sheet.name, row, column }))
            ? { ...cell, value: null }
            : cell,
        ),
      ),
    })),
  };
}

/** The places of an area, also of empty cells, as far as the sheet goes. */
function placesIn(sheets: readonly SavedSheet[], sheet: string, { top, left, bottom, right }: Area): Place[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  if (rows === undefined) return [];
  const width = Math.max(0, ...rows.map((cells) => cells?.length ?? 0));
  const places: Place[] = [];
  for (let row = top; row <= Math.min(bottom, rows.length); row += 1) {
    for (let column = left; column <= Math.min(right, width); column += 1) places.push({ sheet, row, column });
  }
  return places;
}
