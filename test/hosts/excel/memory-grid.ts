/** A grid in memory for tests. It calculates nothing: a formula written into it shows 0, as an empty reference would. */
import type { Area, Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import type { CellInput, Grid, GridSheet } from '../../../src/apps/web/grid/grid';

interface MemorySheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: (Cell | undefined)[][];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export class MemoryGrid implements Grid {
  /** What was selected last. */
  selection: { readonly sheet: string; readonly area: Area } | null = null;
  activeSheet: string;
  /** How often the host waited for the calculation. */
  settlings = 0;
  private readonly all: MemorySheet[];

  constructor(workbook: Workbook) {
    this.all = workbook.sheets.map((sheet, index) => ({
      ...sheet,
      id: `sheet-${String(index)}`,
      rows: Array.from(sheet.rows, (row) => [...(row ?? [])]),
    }));
    this.activeSheet = this.all[0]?.id ?? '';
  }

  sheets(): readonly GridSheet[] {
    return this.all.map(({ id, name, hidden }) => ({ id, name, hidden }));
  }

  usedArea(sheetId: string): Area | null {
    let used: Area | null = null;
    this.find(sheetId).rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
        used = {
          top: Math.min(used?.top ?? rowIndex, rowIndex),
          left: Math.min(used?.left ?? column, column),
          bottom: Math.max(used?.bottom ?? rowIndex, rowIndex),
          right: Math.max(used?.right ?? column, column),
        };
      });
    });
    return used;
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    return this.find(sheetId).rows[row]?.[column];
  }

  merges(sheetId: string): readonly Area[] {
    return this.find(sheetId).merges;
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.find(sheetId).hiddenRows.includes(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.find(sheetId).hiddenColumns.includes(column);
  }

  addSheet(name: string): string {
    const id = `sheet-${String(this.all.length)}`;
    this.all.push({ id, name, hidden: false, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] });
    return id;
  }

  activate(sheetId: string): void {
    this.activeSheet = this.find(sheetId).id;
  }

  select(sheetId: string, area: Area): void {
    this.activate(sheetId);
    this.selection = { sheet: this.find(sheetId).name, area };
  }

  write(sheetId: string, top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    inputs.forEach((row, rowOffset) => {
      row.forEach((input, columnOffset) => {
        if (input === undefined) return;
        const format = this.cell(sheetId, top + rowOffset, left + columnOffset)?.format;
        const content = 'formula' in input ? { value: 0, formula: input.formula } : { value: input.value };
        this.put(sheetId, top + rowOffset, left + columnOffset, {
          ...content,
          ...(format === undefined ? {} : { format }),
        });
      });
    });
  }

  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly string[])[]): void {
    formats.forEach((row, rowOffset) => {
      row.forEach((format, columnOffset) => {
        const cell = this.cell(sheetId, top + rowOffset, left + columnOffset) ?? { value: null };
        this.put(sheetId, top + rowOffset, left + columnOffset, { ...cell, format });
      });
    });
  }

  settle(): Promise<void> {
    this.settlings += 1;
    return Promise.resolve();
  }

  private put(sheetId: string, row: number, column: number, cell: Cell): void {
    const { rows } = this.find(sheetId);
    while (rows.length <= row) rows.push([]);
    (rows[row] as (Cell | undefined)[])[column] = cell;
  }

  private find(sheetId: string): MemorySheet {
    const sheet = this.all.find((candidate) => candidate.id === sheetId);
    if (sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }
}

/** A sheet of plain values, for the tests' workbooks. */
export function sheetOf(name: string, values: readonly (readonly Cell['value'][])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    hidden: false,
    rows: values.map((row) => row.map((value) => (value === null ? undefined : { value }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}
