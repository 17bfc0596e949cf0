/** Edits of a workbook; each gives a new one. */
import type { Cell, Place, Sheet, Workbook } from '../../src/core/workbook/workbook';

/** A place with what shall stand there. */
export interface Edit extends Place {
  readonly cell: Cell | undefined;
}

/** The workbook with some cells replaced. */
export function withCells(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => editSheet(sheet, edits)) };
}

function editSheet(sheet: Sheet, edits: readonly Edit[]): Sheet {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = [...sheet.rows];
  for (const { row, column, cell } of own) {
    const cells = [...(rows[row] ?? [])];
    cells[column] = cell;
    rows[row] = cells;
  }
  return { ...sheet, rows };
}

/** A sheet with a new column in which some cells stand; what was there moves to the right. */
export function withColumn(workbook: Workbook, name: string, at: number, cells: ReadonlyMap<number, Cell>): Workbook {
  const insert = (sheet: Sheet): Sheet => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const moved = [...(row ?? [])];
      if (moved.length > at || cells.has(index)) {
        while (moved.length < at) moved.push(undefined);
        moved.splice(at, 0, cells.get(index));
      }
      return moved;
    }),
    merges: sheet.merges.map((area) => ({
      ...area,
      left: area.left >= at ? area.left + 1 : area.left,
      right: area.right >= at ? area.right + 1 : area.right,
    })),
  });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? insert(sheet) : sheet)) };
}
