/** A sheet that Univer has, as it is changed. */
import { IUndoRedoService } from '@univerjs/core';
import type { ICellData, IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area } from '../../../core/workbook/workbook';
import type { SavedCondition, SavedValidation } from '../../../hosts/xlsx/export-rules';
import type { CellInput, CellLink } from '../grid/grid';
import type { CellLook } from '../grid/looks';
import { toUniverCondition, toUniverValidation, type UniverCondition } from './rule-resources';
import { savedStyle } from './saved-look';
import { toSaved } from './sheet-draft';
import type { SheetTarget } from './sheet-target';
import { toUniver } from './univer-cell';
import { STYLE_COMMAND } from './univer-events';

/** Univer measures in pixels, 96 to an inch of 72 points. */
const PIXELS_PER_POINT = 96 / 72;
/** Univer's code for a row whose height was set by hand. */
const FIXED_HEIGHT = 0;

/** The styles to lay over cells, by row and column. */
type StyledCells = Map<number, Map<number, IStyleData>>;

/** A change of Univer's own, beside the place that it is about. */
interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** Changes one sheet. */
export class UniverSheet implements SheetTarget {
  constructor(
    private readonly api: FUniver,
    private readonly sheet: FWorksheet,
    private readonly newId: () => string,
  ) {}

  rename(name: string): void {
    this.sheet.setName(name);
  }

  freezeRows(count: number): void {
    this.sheet.setFrozenRows(count);
  }

  setGridlines(visible: boolean): void {
    this.sheet.setHiddenGridlines(!visible);
  }

  setTabColor(color: string): void {
    this.sheet.setTabColor(color);
  }

  write(top: number, left: number, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
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
    this.rangeOf({ top, left, bottom: top + inputs.length - 1, right: left + first.length - 1 }).setValues(cells);
  }

  setFormats(top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    const cells: StyledCells = new Map();
    formats.forEach((row, rowOffset) => {
      const styles = new Map<number, IStyleData>();
      row.forEach((format, columnOffset) => {
        if (format !== undefined)
          styles.set(left + columnOffset, { n: format === 'General' ? null : { pattern: format } });
      });
      cells.set(top + rowOffset, styles);
    });
    this.setStyles(top + formats.length - 1, left + (formats[0]?.length ?? 1) - 1, cells);
  }

  merge(area: Area): void {
    this.rangeOf(area).merge({ isForceMerge: true });
  }

  setLook(areas: readonly Area[], look: CellLook): void {
    const style = savedStyle(toSaved(look));
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
    this.setStyles(bottom, right, cells);
    if (look.wrap === true) for (const { top, bottom: last } of areas) this.fitRows(top, last);
  }

  setColumnWidth(first: number, last: number, width: number): void {
    this.growTo(0, last);
    this.sheet.setColumnWidths(first, last - first + 1, width * PIXELS_PER_POINT);
  }

  setRowHeight(first: number, last: number, height: number): void {
    this.growTo(last, 0);
    this.sheet.setRowHeightsForced(first, last - first + 1, height * PIXELS_PER_POINT);
  }

  addValidation(validation: SavedValidation): void {
    const rule = toUniverValidation(validation, this.newId());
    this.executeUndoable(
      { id: 'data-validation.mutation.addRule', params: { rule, source: 'patched' } },
      { id: 'data-validation.mutation.removeRule', params: { ruleId: rule.uid, source: 'patched' } },
    );
  }

  addCondition(condition: SavedCondition): void {
    const rule = toUniverCondition(condition, this.newId());
    this.executeUndoable(
      { id: 'sheet.mutation.add-conditional-rule', params: { rule } },
      { id: 'sheet.mutation.delete-conditional-rule', params: { cfId: rule.cfId } },
    );
  }

  removeCondition(rule: UniverCondition): void {
    this.executeUndoable(
      { id: 'sheet.mutation.delete-conditional-rule', params: { cfId: rule.cfId } },
      { id: 'sheet.mutation.add-conditional-rule', params: { rule } },
    );
  }

  setLink(row: number, column: number, { target, text }: CellLink): void {
    this.write(row, column, [[{ value: text }]]);
    const cellValue = { [row]: { [column]: { custom: { link: target } } } };
    this.execute('sheet.mutation.set-range-values', { cellValue });
  }

  /** Rows without a height of their own grow with their wrapped text, as Excel's do. */
  private fitRows(top: number, bottom: number): void {
    const rows = this.sheet.getSheet().getRowManager();
    let first = top;
    for (let row = top; row <= bottom + 1; row += 1) {
      if (row <= bottom && rows.getRow(row)?.ia !== FIXED_HEIGHT) continue;
      if (row > first) this.sheet.setRowAutoHeight(first, row - first);
      first = row + 1;
    }
  }

  private rangeOf({ top, left, bottom, right }: Area): ReturnType<FWorksheet['getRange']> {
    this.growTo(bottom, right);
    return this.sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  }

  /**
   * Lays styles over the ones that the cells have. A formula is sent again with its new style: Univer takes a change
   * without one for its removal whenever another command is still under way.
   */
  private setStyles(bottom: number, right: number, cells: StyledCells): void {
    this.growTo(bottom, right);
    const matrix = this.sheet.getSheet();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const before: Record<number, Record<number, ICellData>> = {};
    for (const [row, styles] of cells) {
      const target: Record<number, ICellData> = {};
      const earlier: Record<number, ICellData> = {};
      for (const [column, s] of styles) {
        const own = matrix.getCellRaw(row, column);
        // Without its type Univer takes the content anew, by the new format: a number would become a text.
        const kept = {
          ...(own?.t === undefined || own.t === null ? {} : { t: own.t }),
          ...(own?.f === undefined ? {} : { f: own.f }),
          ...(own?.si === undefined ? {} : { si: own.si }),
        };
        target[column] = { s, ...kept };
        earlier[column] = { s: own?.s ?? null, ...kept };
      }
      cellValue[row] = target;
      before[row] = earlier;
    }
    const id = 'sheet.mutation.set-range-values';
    this.executeUndoable(
      { id, params: { cellValue, trigger: STYLE_COMMAND } },
      { id, params: { cellValue: before, trigger: STYLE_COMMAND } },
    );
  }

  /** Univer's sheets end where they were made to end; Excel's do not. */
  private growTo(row: number, column: number): void {
    if (row >= this.sheet.getMaxRows()) this.sheet.setRowCount(row + 1);
    if (column >= this.sheet.getMaxColumns()) this.sheet.setColumnCount(column + 1);
  }

  private execute(id: string, params: object): void {
    this.api.syncExecuteCommand(id, { ...this.place(), ...params });
  }

  /** Univer itself undoes commands, but no mutation. */
  private executeUndoable(redo: Mutation, undo: Mutation): void {
    this.execute(redo.id, redo.params);
    const place = this.place();
    this.sheet
      .getInject()
      .get(IUndoRedoService)
      .pushUndoRedo({
        unitID: place.unitId,
        undoMutations: [{ id: undo.id, params: { ...place, ...undo.params } }],
        redoMutations: [{ id: redo.id, params: { ...place, ...redo.params } }],
      });
  }

  private place(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.sheet.getWorkbook().getUnitId(), subUnitId: this.sheet.getSheetId() };
  }
}
