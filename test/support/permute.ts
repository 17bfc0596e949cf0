/** Moves the parts of a workbook about and says where each cell went. */
import type { Area, Cell, Place, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { cellAt } from '../../src/core/workbook/workbook';

/** A workbook with the way back from its cells to those of the original. */
export interface Moved {
  readonly workbook: Workbook;
  /** Where a cell stood before, or null when it was not there. */
  readonly origin: (place: Place) => Place | null;
}

/** Whole sheets in another order and under other names. */
export function moveSheets(workbook: Workbook, order: readonly number[], nameOf: (index: number) => string): Moved {
  const before = new Map(order.map((index) => [nameOf(index), workbook.sheets[index]!.name]));
  return {
    workbook: { sheets: order.map((index) => ({ ...workbook.sheets[index]!, name: nameOf(index) })) },
    origin: (place) => ({ ...place, sheet: before.get(place.sheet)! }),
  };
}

/** The columns of one sheet in another order; it must have no merged cells. */
export function moveColumns(sheet: Sheet, order: readonly number[]): Sheet {
  const rows = sheet.rows.map((_, row) => order.map((column) => cellAt(sheet, row, column)));
  // A title stays where it is read: as the only text of its row.
  return { ...sheet, rows };
}

/** All sheets below each other on a few, from a column on, with a line of prose between. */
export function stack(workbook: Workbook, count: number, left: number, prose: string): Moved {
  const perSheet = Math.ceil(workbook.sheets.length / count);
  const origins = new Map<string, { name: string; offset: number; end: number }[]>();
  const sheets: Sheet[] = [];
  for (let start = 0; start < workbook.sheets.length; start += perSheet) {
    const name = `Lembar ${sheets.length + 1}`;
    const rows: (Cell | undefined)[][] = [];
    const merges: Area[] = [];
    const parts: { name: string; offset: number; end: number }[] = [];
    for (const sheet of workbook.sheets.slice(start, start + perSheet)) {
      const offset = rows.length;
      for (const cells of sheet.rows) rows.push([...Array<undefined>(left), ...(cells ?? [])]);
      for (const area of sheet.merges) {
        merges.push({
          top: area.top + offset,
          bottom: area.bottom + offset,
          left: area.left + left,
          right: area.right + left,
        });
      }
      parts.push({ name: sheet.name, offset, end: rows.length });
      rows.push([], [...Array<undefined>(left), { value: prose }], []);
    }
    origins.set(name, parts);
    sheets.push({ name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] });
  }
  return {
    workbook: { sheets },
    origin: ({ sheet, row, column }) => {
      const part = origins.get(sheet)?.find(({ offset, end }) => row >= offset && row < end);
      return part === undefined ? null : { sheet: part.name, row: row - part.offset, column: column - left };
    },
  };
}
