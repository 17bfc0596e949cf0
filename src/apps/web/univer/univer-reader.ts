/** What the strict Excel host reads of the workbook that is open in Univer. */
import { containsCell } from '../../../core/workbook/address';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ICellData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { toCellValue } from '../../../hosts/excel/fill-rows';
import { kept } from '../../../core/remember';
import type { Area, Cell, CellValue } from '../../../core/workbook/workbook';
import type { GridContent, GridNotes, GridSelection, GridSheet } from '../grid/grid';
import { plainText } from './rich-text';
import { fromStyle } from './saved-look';
import { WorkbookExtras } from './sheet-extras';
import { UniverEvents } from './univer-events';

const BOOLEAN = 3;
const FORCED_TEXT = 4;
const POINTS_PER_PIXEL = 72 / 96;

/** The workbook that is active in Univer, for reading. */
export class UniverReader extends UniverEvents implements GridContent, GridNotes {
  private readonly extras = new Map<string, WorkbookExtras>();
  private services: Injector | null = null;

  sheets(): readonly GridSheet[] {
    return this.workbook()
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName(), hidden: sheet.isSheetHidden() }));
  }

  usedArea(sheetId: string, within?: Area): Area | null {
    let used: Area | null = null;
    const take = (row: number, column: number): void => {
      if (within !== undefined && !containsCell(within, row, column)) return;
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

  selected(): GridSelection | null {
    const range = this.workbook().getActiveRange();
    if (range === null) return null;
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range.getRange();
    return { sheetId: range.getSheetId(), area: { top, left, bottom, right } };
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    const model = this.model(sheetId);
    const own = model.getCellRaw(row, column);
    const content = isFilled(own) ? own : this.spilled(sheetId)[row]?.[column];
    if (!isFilled(content)) return undefined;
    const formula = !own ? '' : this.formula(sheetId, row, column, own);
    const format = this.book().getStyles().getStyleByCell(own)?.n?.pattern;
    return {
      value: valueOf(content),
      ...(formula === '' ? {} : { formula }),
      ...(format === undefined || format === '' ? {} : { format }),
    };
  }

  fill(sheetId: string, row: number, column: number): string | null {
    const own = this.model(sheetId).getCellRaw(row, column);
    const style = this.book().getStyles().getStyleByCell(own);
    return (style && fromStyle(style).fill) ?? null;
  }

  /** Univer's own protection is not offered, so nothing is protected here. */
  isProtected(): boolean {
    return false;
  }

  spillArea(sheetId: string, row: number, column: number): Area | null {
    const ranges = this.injector().get(FormulaDataModel).getArrayFormulaRange();
    const range = ranges[this.book().getUnitId()]?.[sheetId]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
    return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
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

  rowHeight(sheetId: string, row: number): number {
    return this.model(sheetId).getRowHeight(row) * POINTS_PER_PIXEL;
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.model(sheetId).getColVisible(column);
  }

  note(key: string, sheetId?: string): string | null {
    return this.ofWorkbook().notesOf(sheetId).get(key) ?? null;
  }

  setNote(key: string, text: string | null, sheetId?: string): void {
    const extras = this.ofWorkbook();
    const notes = extras.notesOf(sheetId);
    extras.noteChanges += 1;
    if (text === null) notes.delete(key);
    else notes.set(key, text);
  }

  /** What the file of the open workbook needs beside what the grid shows. */
  ofWorkbook(): WorkbookExtras {
    return kept(this.extras, this.book().getUnitId(), () => new WorkbookExtras());
  }

  protected workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error('no workbook is open in the grid');
    return workbook;
  }

  protected sheet(sheetId: string): FWorksheet {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`no sheet ${sheetId} in the grid`);
    return sheet;
  }

  /** Univer's services. */
  protected injector(): Injector {
    this.services ??= this.workbook().getActiveSheet().getInject();
    return this.services;
  }

  /** The open workbook as Univer keeps it: what is asked for each cell goes here, where no object is made to answer. */
  private book(): Workbook {
    const workbooks = this.injector().get(IUniverInstanceService);
    const book = workbooks.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!book) throw new Error('no workbook is open in the grid');
    return book;
  }

  protected model(sheetId: string): Worksheet {
    return this.book().getSheetBySheetId(sheetId) ?? this.sheet(sheetId).getSheet();
  }

  /** The cells that formulas of other cells have spilled into are kept apart from the sheet's own. */
  private spilled(sheetId: string): Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> {
    const data = this.injector().get(FormulaDataModel).getArrayFormulaCellData();
    return data[this.book().getUnitId()]?.[sheetId] ?? {};
  }

  private formula(sheetId: string, row: number, column: number, cell: ICellData): string {
    if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
    if (typeof cell.si !== 'string') return '';
    return this.sheet(sheetId).getRange(row, column).getFormula();
  }
}

function isFilled(cell: Nullable<ICellData>): cell is ICellData {
  if (!cell) return false;
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== '';
  return hasValue || Boolean(cell.f) || Boolean(cell.si) || cell.p?.body !== undefined;
}

function valueOf(cell: ICellData): CellValue {
  if (cell.v === undefined || cell.v === null) return plainText(cell.p);
  if (cell.t === BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  // Error values are texts in Univer.
  return cell.t === FORCED_TEXT ? cell.v : toCellValue(cell.v);
}
