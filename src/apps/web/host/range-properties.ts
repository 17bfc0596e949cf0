/** What can be read of a rectangle of cells, as Office.js tells it. */
import { formatArea, quoteSheet } from '../../../core/workbook/address';
import type { Area, Cell } from '../../../core/workbook/workbook';
import type { Grid } from '../grid/grid';
import { toOfficeFormula, toOfficeType, toOfficeValue } from './cell-arrays';
import { sheetOf } from './sheet-names';

/** Where a range is. */
export interface RangeHandle {
  readonly sheetId: string;
  readonly area: Area;
}

/** The current value of a property; undefined for one that this host does not offer. */
export function rangeProperty(grid: Grid, { sheetId, area }: RangeHandle, name: string): unknown {
  const each = <T>(toValue: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: rowsOf(area) }, (_row, row) =>
      Array.from({ length: columnsOf(area) }, (_column, column) =>
        toValue(grid.cell(sheetId, area.top + row, area.left + column)),
      ),
    );
  switch (name) {
    case 'address':
      return `${quoteSheet(sheetOf(sheetId, grid.sheets()).name)}!${formatArea(area)}`;
    case 'rowIndex':
      return area.top;
    case 'columnIndex':
      return area.left;
    case 'rowCount':
      return rowsOf(area);
    case 'columnCount':
      return columnsOf(area);
    case 'rowHidden':
      return shared(rowsOf(area), (index) => grid.isRowHidden(sheetId, area.top + index));
    case 'columnHidden':
      return shared(columnsOf(area), (index) => grid.isColumnHidden(sheetId, area.left + index));
    case 'values':
      return each(toOfficeValue);
    case 'valueTypes':
      return each(toOfficeType);
    case 'formulas':
      return each(toOfficeFormula);
    case 'numberFormat':
      return each((cell) => cell?.format ?? 'General');
    default:
      return undefined;
  }
}

/** How many rows an area has. */
export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

/** How many columns an area has. */
export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

/** true or false when all agree, null when they do not. */
function shared(count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(0);
  for (let index = 1; index < count; index += 1) if (isHidden(index) !== first) return null;
  return first;
}
