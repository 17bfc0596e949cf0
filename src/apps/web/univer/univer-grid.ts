/** Univer as the grid under the strict Excel host. */
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../core/workbook/workbook';
import type { CellInput, CellLink, Grid } from '../grid/grid';
import type { CellLook, PageSetup, TextRule } from '../grid/looks';
import { toStyle } from './univer-look';
import { UniverReader } from './univer-reader';

/** How much of a sheet to keep above and left of a cell that is gone to. */
const ROWS_ABOVE = 3;
const COLUMNS_BEFORE = 1;
/** Univer's codes for what a cell holds. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;
/** Univer measures in pixels, 96 to an inch of 72 points. */
const PIXELS_PER_POINT = 96 / 72;

/** The workbook that is active in Univer. */
export class UniverGrid extends UniverReader implements Grid {
  addSheet(name: string): string {
    return this.workbook().insertSheet(name).getSheetId();
  }

  deleteSheet(sheetId: string): void {
    this.workbook().deleteSheet(sheetId);
    this.ofWorkbook().forget(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).setName(name);
  }

  freezeRows(sheetId: string, count: number): void {
    this.sheet(sheetId).setFrozenRows(count);
  }

  setGridlines(sheetId: string, visible: boolean): void {
    this.sheet(sheetId).setHiddenGridlines(!visible);
  }

  setPage(sheetId: string, page: Partial<PageSetup>): void {
    const extras = this.ofWorkbook().of(sheetId);
    extras.page = { ...extras.page, ...page };
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
    this.setCells(sheetId, top, left, inputs.length, first.length, cells);
  }

  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    formats.forEach((row, rowOffset) => {
      row.forEach((format, columnOffset) => {
        if (format === undefined) return;
        const pattern = format === 'General' ? '' : format;
        (cells[top + rowOffset] ??= {})[left + columnOffset] = { s: { n: { pattern } } };
      });
    });
    this.setCells(sheetId, top, left, formats.length, formats[0]?.length ?? 0, cells);
  }

  merge(sheetId: string, area: Area): void {
    this.rangeOf(sheetId, area).merge({ isForceMerge: true });
  }

  setLook(sheetId: string, areas: readonly Area[], look: CellLook): void {
    const style = toStyle(look);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) (cells[row] ??= {})[column] = { s: style };
      }
    }
    const bottom = Math.max(...areas.map((area) => area.bottom));
    const right = Math.max(...areas.map((area) => area.right));
    this.setCells(sheetId, 0, 0, bottom + 1, right + 1, cells);
  }

  setColumnWidth(sheetId: string, first: number, last: number, width: number): void {
    this.growTo(sheetId, 0, last);
    this.sheet(sheetId).setColumnWidths(first, last - first + 1, width * PIXELS_PER_POINT);
  }

  setRowHeight(sheetId: string, first: number, last: number, height: number): void {
    this.growTo(sheetId, last, 0);
    this.sheet(sheetId).setRowHeightsForced(first, last - first + 1, height * PIXELS_PER_POINT);
  }

  setList(sheetId: string, area: Area, source: string): void {
    this.ofWorkbook().of(sheetId).lists.push({ area, source });
  }

  addTextRule(sheetId: string, area: Area, rule: TextRule): void {
    this.ofWorkbook().of(sheetId).textRules.push({ area, rule });
  }

  setLink(sheetId: string, row: number, column: number, link: CellLink): void {
    this.write(sheetId, row, column, [[{ value: link.text }]]);
    this.ofWorkbook().of(sheetId).links.push({ row, column, link });
  }

  async settle(): Promise<void> {
    await this.api.getFormula().onCalculationResultApplied();
  }

  private rangeOf(sheetId: string, { top, left, bottom, right }: Area): ReturnType<FWorksheet['getRange']> {
    this.growTo(sheetId, bottom, right);
    return this.sheet(sheetId).getRange(top, left, bottom - top + 1, right - left + 1);
  }

  private setCells(
    sheetId: string,
    top: number,
    left: number,
    rowCount: number,
    columnCount: number,
    cells: Record<number, Record<number, ICellData>>,
  ): void {
    if (rowCount === 0 || columnCount === 0) return;
    this.rangeOf(sheetId, { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }).setValues(cells);
  }

  /** Univer's sheets end where they were made to end; Excel's do not. */
  private growTo(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId);
    if (row >= sheet.getMaxRows()) sheet.setRowCount(row + 1);
    if (column >= sheet.getMaxColumns()) sheet.setColumnCount(column + 1);
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

function toUniver(input: CellInput): ICellData {
  if ('formula' in input) return { f: input.formula, v: null, t: null, p: null };
  const { value } = input;
  const plain = typeof value === 'object' ? (value?.error ?? null) : value;
  return { v: plain, t: typeOf(plain), f: null, si: null, p: null };
}

/** Only a forced text stays one where Univer would read a number or a truth value in it. */
function typeOf(value: string | number | boolean | null): ICellData['t'] {
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'boolean') return BOOLEAN;
  if (value === null) return null;
  return Number.isNaN(Number(value)) && !/^(?:true|false)$/i.test(value) ? TEXT : FORCED_TEXT;
}
