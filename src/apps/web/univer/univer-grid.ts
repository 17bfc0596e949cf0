/** Univer as the grid under the strict Excel host. */
import type { ICellData, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../core/workbook/workbook';
import type { CellInput, CellLink, Grid } from '../grid/grid';
import type { CellLook, PageSetup, TextRule } from '../grid/looks';
import { toUniver } from './univer-cell';
import { toStyle } from './univer-look';
import { STYLE_COMMAND, UniverReader } from './univer-reader';

/** How much of a sheet to keep above and left of a cell that is gone to. */
const ROWS_ABOVE = 3;
const COLUMNS_BEFORE = 1;
/** Univer measures in pixels, 96 to an inch of 72 points. */
const PIXELS_PER_POINT = 96 / 72;

/** Univer's code for a row whose height was set by hand. */
const FIXED_HEIGHT = 0;

/** The styles to lay over cells, by row and column. */
type StyledCells = Map<number, Map<number, IStyleData>>;

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
    const area = { top, left, bottom: top + inputs.length - 1, right: left + first.length - 1 };
    this.rangeOf(sheetId, area).setValues(cells);
  }

  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    const cells: StyledCells = new Map();
    formats.forEach((row, rowOffset) => {
      const styles = new Map<number, IStyleData>();
      row.forEach((format, columnOffset) => {
        if (format !== undefined)
          styles.set(left + columnOffset, { n: { pattern: format === 'General' ? '' : format } });
      });
      cells.set(top + rowOffset, styles);
    });
    const bottom = top + formats.length - 1;
    this.setStyles(sheetId, { top, left, bottom, right: left + (formats[0]?.length ?? 1) - 1 }, cells);
  }

  merge(sheetId: string, area: Area): void {
    this.rangeOf(sheetId, area).merge({ isForceMerge: true });
  }

  setLook(sheetId: string, areas: readonly Area[], look: CellLook): void {
    const style = toStyle(look);
    const cells: StyledCells = new Map();
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        const styles = cells.get(row) ?? new Map<number, IStyleData>();
        for (let column = left; column <= right; column += 1) styles.set(column, style);
        cells.set(row, styles);
      }
    }
    const bottom = Math.max(...areas.map((area) => area.bottom));
    const right = Math.max(...areas.map((area) => area.right));
    this.setStyles(sheetId, { top: 0, left: 0, bottom, right }, cells);
    if (look.wrap === true) for (const { top, bottom: last } of areas) this.fitRows(sheetId, top, last);
  }

  /** Rows without a height of their own grow with their wrapped text, as Excel's do. */
  private fitRows(sheetId: string, top: number, bottom: number): void {
    const sheet = this.sheet(sheetId);
    const rows = sheet.getSheet().getRowManager();
    let first = top;
    for (let row = top; row <= bottom + 1; row += 1) {
      if (row <= bottom && rows.getRow(row)?.ia !== FIXED_HEIGHT) continue;
      if (row > first) sheet.setRowAutoHeight(first, row - first);
      first = row + 1;
    }
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

  /**
   * Lays styles over the ones that the cells have. A formula is sent again with its new style: Univer takes a change
   * without one for its removal whenever another command is still under way.
   */
  private setStyles(sheetId: string, { bottom, right }: Area, cells: StyledCells): void {
    this.growTo(sheetId, bottom, right);
    const matrix = this.model(sheetId);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, styles] of cells) {
      const target: Record<number, ICellData> = {};
      for (const [column, s] of styles) {
        const own = matrix.getCellRaw(row, column);
        target[column] = {
          s,
          ...(own?.f === undefined ? {} : { f: own.f }),
          ...(own?.si === undefined ? {} : { si: own.si }),
        };
      }
      cellValue[row] = target;
    }
    const params = { unitId: this.workbook().getId(), subUnitId: sheetId, cellValue, trigger: STYLE_COMMAND };
    this.api.syncExecuteCommand('sheet.mutation.set-range-values', params);
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
