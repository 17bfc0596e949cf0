/** Univer as the grid under the strict Excel host. */
import { IUndoRedoService } from '@univerjs/core';
import type { Injector, IRange, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { parseArea, quoteSheet } from '../../../core/workbook/address';
import type { Area, Cell } from '../../../core/workbook/workbook';
import { A4, type SavedPage } from '../../../hosts/xlsx/export-page';
import { fixedArea, PRINT_AREA, REPEATED_ROWS } from '../../../hosts/xlsx/plan-to-saved';
import type { CellInput, CellLink, Grid, GridSheet } from '../grid/grid';
import type { CellLook, PageSetup, TextRule } from '../grid/looks';
import { joinChanges } from './join-changes';
import { toUniverName } from './saved-names';
import { SheetStyles, toUniverSheet } from './saved-snapshot';
import { listValidation, SheetDraft, textCondition } from './sheet-draft';
import type { SheetTarget } from './sheet-target';
import { UniverReader } from './univer-reader';
import { UniverSheet } from './univer-sheet';

/** How much of a sheet to keep above and left of a cell that is gone to. */
const ROWS_ABOVE = 3;
const COLUMNS_BEFORE = 1;
/** A page that nobody has set up. */
const newPage: SavedPage = { fit: null };

/** The workbook that is active in Univer. */
export class UniverGrid extends UniverReader implements Grid {
  /** Sheets that Univer does not have yet; they come after all others. */
  private readonly drafts = new Map<string, SheetDraft>();
  private made = 0;

  override sheets(): readonly GridSheet[] {
    const drafted = [...this.drafts].map(([id, { name }]) => ({ id, name, hidden: false }));
    return [...super.sheets(), ...drafted];
  }

  override cell(sheetId: string, row: number, column: number): Cell | undefined {
    const draft = this.drafts.get(sheetId);
    return draft === undefined ? super.cell(sheetId, row, column) : draft.cell(row, column);
  }

  addSheet(name: string): string {
    const id = this.newId();
    this.drafts.set(id, new SheetDraft(name));
    return id;
  }

  deleteSheet(sheetId: string): void {
    if (!this.drafts.delete(sheetId)) this.workbook().deleteSheet(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.target(sheetId).rename(name);
  }

  freezeRows(sheetId: string, count: number): void {
    this.target(sheetId).freezeRows(count);
  }

  setGridlines(sheetId: string, visible: boolean): void {
    this.target(sheetId).setGridlines(visible);
  }

  setPage(sheetId: string, { printArea, repeatedRows, ...page }: Partial<PageSetup>): void {
    const extras = this.ofWorkbook().of(sheetId);
    extras.page = { ...(extras.page ?? newPage), ...toSavedPage(page) };
    const { name } = this.sheets().find(({ id }) => id === sheetId) ?? { name: '' };
    const area = printArea === undefined ? null : parseArea(printArea);
    if (area !== null) this.setName(PRINT_AREA, sheetId, `${quoteSheet(name)}!${fixedArea(area)}`);
    if (repeatedRows !== undefined) this.setName(REPEATED_ROWS, sheetId, `${quoteSheet(name)}!${repeatedRows}`);
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
    this.target(sheetId).write(top, left, inputs);
  }

  setFormats(sheetId: string, top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    this.target(sheetId).setFormats(top, left, formats);
  }

  merge(sheetId: string, area: Area): void {
    this.target(sheetId).merge(area);
  }

  setLook(sheetId: string, areas: readonly Area[], look: CellLook): void {
    this.target(sheetId).setLook(areas, look);
  }

  setColumnWidth(sheetId: string, first: number, last: number, width: number): void {
    this.target(sheetId).setColumnWidth(first, last, width);
  }

  setRowHeight(sheetId: string, first: number, last: number, height: number): void {
    this.target(sheetId).setRowHeight(first, last, height);
  }

  setList(sheetId: string, area: Area, source: string): void {
    this.target(sheetId).addValidation(listValidation(area, source));
  }

  addTextRule(sheetId: string, area: Area, rule: TextRule): void {
    this.target(sheetId).addCondition(textCondition(area, rule));
  }

  setLink(sheetId: string, row: number, column: number, link: CellLink): void {
    this.target(sheetId).setLink(row, column, link);
  }

  group(changes: () => void): void {
    const undoing = joinChanges(this.injector().get(IUndoRedoService), this.workbook().getId());
    try {
      changes();
      this.insertDrafts();
    } finally {
      undoing.end();
    }
  }

  async settle(): Promise<void> {
    await this.api.getFormula().onCalculationResultApplied();
  }

  /** Univer's own sheet of an id; a draft becomes one when something is asked that it cannot tell. */
  protected override sheet(sheetId: string): FWorksheet {
    if (this.drafts.has(sheetId)) this.insertDrafts();
    return super.sheet(sheetId);
  }

  private target(sheetId: string): SheetTarget {
    return this.drafts.get(sheetId) ?? new UniverSheet(this.api, super.sheet(sheetId), this.newId);
  }

  /** Gives the drafts to Univer, each as a whole. */
  private insertDrafts(): void {
    if (this.drafts.size === 0) return;
    const drafts = [...this.drafts];
    this.drafts.clear();
    const workbook = this.workbook();
    const known = workbook.getWorkbook().getStyles();
    const styles = new SheetStyles((style) => known.setValue(style) ?? '');
    for (const [id, draft] of drafts) {
      const saved = draft.sheet();
      const sheet = { ...toUniverSheet(saved, undefined, styles), id };
      const params = { unitId: workbook.getId(), index: super.sheets().length, sheet };
      this.api.syncExecuteCommand('sheet.command.insert-sheet', params);
      const target = this.target(id);
      for (const validation of saved.validations) target.addValidation(validation);
      // Of several conditions the one that was added last counts most.
      for (const condition of [...saved.conditions].reverse()) target.addCondition(condition);
    }
  }

  private setName(name: string, sheetId: string, text: string): void {
    const named = toUniverName({ name, sheet: null, text }, sheetId, `${name} ${sheetId}`);
    this.api.syncExecuteCommand('formula.mutation.set-defined-name', { unitId: this.workbook().getId(), ...named });
  }

  /** An id that no other sheet or rule of the workbook has. */
  private readonly newId = (): string => {
    this.made += 1;
    return `made-${String(this.made)}`;
  };

  private injector(): Injector {
    return this.workbook().getActiveSheet().getInject();
  }
}

/** What Office.js sets of a page, as files keep it. */
function toSavedPage({ orientation, paperSize, pagesWide, centered }: Partial<PageSetup>): Partial<SavedPage> {
  return {
    ...(orientation === undefined ? {} : { orientation }),
    ...(paperSize === 'A4' ? { paper: A4 } : {}),
    ...(pagesWide === undefined ? {} : { fit: { wide: pagesWide, tall: 0 } }),
    ...(centered === undefined ? {} : { centersHorizontally: centered }),
  };
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
