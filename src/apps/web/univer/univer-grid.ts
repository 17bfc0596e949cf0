/** Univer as the grid under the strict Excel host. */
import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area, Cell, CellValue } from '../../../core/workbook/workbook';
import type { CellInput, Grid, GridSheet } from '../grid/grid';

const BOOLEAN = 3;
/** How much of a sheet to keep above and left of a cell that is gone to. */
const ROWS_ABOVE = 3;
const COLUMNS_BEFORE = 1;

/** The workbook that is active in Univer. */
export class UniverGrid implements Grid {
  constructor(private readonly api: FUniver) {}

  sheets(): readonly GridSheet[] {
    return this.workbook()
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName(), hidden: sheet.isSheetHidden() }));
  }

  usedArea(sheetId: string): Area | null {
    let used: Area | null = null;
    const take = (row: number, column: number): void => {
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    };
    this.model(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (isFilled(cell)) take(row, column);
      });
    for (const [row, cells] of Object.entries(this.spilled(sheetId))) {
      for (const [column, cell] of Object.entries(cells)) if (isFilled(cell)) take(Number(row), Number(column));
    }
    return used;
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    const model = this.model(sheetId);
    const own = model.getCellRaw(row, column);
    const content = isFilled(own) ? own : this.spilled(sheetId)[row]?.[column];
    if (!isFilled(content)) return undefined;
    const formula = !own ? '' : this.formula(sheetId, row, column, own);
    const format = this.workbook().getWorkbook().getStyles().getStyleByCell(own)?.n?.pattern;
    return {
      value: valueOf(content),
      ...(formula === '' ? {} : { formula }),
      ...(format === undefined || format === '' ? {} : { format }),
    };
  }

  merges(sheetId: string): readonly Area[] {
    return this.model(sheetId)
      .getMergeData()
      .map((range) => ({
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      }));
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.model(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.model(sheetId).getColVisible(column);
  }

  addSheet(name: string): string {
    return this.workbook().insertSheet(name).getSheetId();
  }

  activate(sheetId: string): void {
    this.sheet(sheetId).activate();
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    sheet.activate();
    sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).activate();
    // What is visible of a sheet that was just brought to the front is known once it is drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        scrollTo(sheet, area);
      }),
    );
  }

  write(sheetId: string, top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    const sheet = this.sheet(sheetId);
    const first = inputs[0];
    if (first === undefined) return;
    const cells: Record<number, Record<number, ICellData>> = {};
    inputs.forEach((row, rowOffset) => {
      const target: Record<number, ICellData> = {};
      row.forEach((input, columnOffset) => {
        if (input !== undefined) target[left + columnOffset] = toUniver(input);
      });
      cells[top + rowOffset] = target;
    });
    sheet.getRange(top, left, inputs.length, first.length).setValues(cells);
  }

  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly string[])[]): void {
    const first = formats[0];
    if (first === undefined) return;
    this.sheet(sheetId)
      .getRange(top, left, formats.length, first.length)
      .setNumberFormats(formats.map((row) => row.map((format) => (format === 'General' ? '' : format))));
  }

  async settle(): Promise<void> {
    await this.api.getFormula().onCalculationResultApplied();
  }

  private workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error('no workbook is open in the grid');
    return workbook;
  }

  private sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`no sheet ${sheetId} in the grid`);
    return sheet;
  }

  private model(sheetId: string): Worksheet {
    return this.sheet(sheetId).getSheet();
  }

  /** The cells that formulas of other cells have spilled into are kept apart from the sheet's own. */
  private spilled(sheetId: string): Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> {
    const data = this.sheet(sheetId).getInject().get(FormulaDataModel).getArrayFormulaCellData();
    return data[this.workbook().getId()]?.[sheetId] ?? {};
  }

  private formula(sheetId: string, row: number, column: number, cell: ICellData): string {
    if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
    if (typeof cell.si !== 'string') return '';
    return this.sheet(sheetId).getRange(row, column).getFormula();
  }
}

function scrollTo(sheet: FWorksheet, area: Area): void {
  const visible = sheet.getVisibleRange() as Nullable<IRange>;
  const isVisible =
    visible &&
    area.top >= visible.startRow &&
    area.bottom < visible.endRow &&
    area.left >= visible.startColumn &&
    area.right < visible.endColumn;
  if (!isVisible) sheet.scrollToCell(Math.max(0, area.top - ROWS_ABOVE), Math.max(0, area.left - COLUMNS_BEFORE));
}

function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== '';
  return hasValue || Boolean(cell.f) || Boolean(cell.si) || cell.p?.body !== undefined;
}

function valueOf(cell: ICellData): CellValue {
  if (cell.v === undefined || cell.v === null) return cell.p?.body?.dataStream.trimEnd() ?? null;
  return cell.t === BOOLEAN ? cell.v === 1 || cell.v === true || cell.v === 'TRUE' : cell.v;
}

function toUniver(input: CellInput): ICellData {
  if ('formula' in input) return { f: input.formula, v: null, p: null };
  const { value } = input;
  const plain = typeof value === 'object' ? (value?.error ?? null) : value;
  return { v: plain, f: null, si: null, p: null };
}
