/** Univer as the grid under the strict Excel host. */
import { IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area, Cell } from '../../../core/workbook/workbook';
import type { CellInput, CellLink, Grid, GridCondition, GridSheet, Pause } from '../grid/grid';
import type { CellLook, FormulaRule, PageSetup, TextRule } from '../grid/looks';
import { joinChanges } from './join-changes';
import { forget, MadeSheets } from './made-sheets';
import { NewSheets } from './new-sheets';
import { addBreak, changePage } from './page-extras';
import { fromUniverCondition, type UniverCondition } from './rule-resources';
import { toUniverName } from './saved-names';
import { startPage } from './line-marks';
import { scrollTo } from './scroll-to';
import { formulaCondition, listValidation, numberValidation, textCondition } from './sheet-draft';
import type { SheetTarget } from './sheet-target';
import { UniverReader } from './univer-reader';
import { UniverSheet } from './univer-sheet';

/** Milliseconds in which the grid has drawn another sheet. */
const TO_DRAW = 50;

/** The workbook that is active in Univer. */
export class UniverGrid extends UniverReader implements Grid {
  private made = 0;
  /** An id that no other sheet or rule of the workbook has. */
  private readonly newId = (): string => {
    this.made += 1;
    return `made-${String(this.made)}`;
  };
  private readonly newSheets = new NewSheets(this.api, this.newId);
  private readonly madeSheets = new MadeSheets();
  /** The changes that are under way; others wait for them. */
  private underWay: Promise<unknown> = Promise.resolve();

  /** @param container the element that the grid stands in: nobody can change what is being changed */
  constructor(
    api: FUniver,
    private readonly container: HTMLElement,
  ) {
    super(api);
  }

  override sheets(): readonly GridSheet[] {
    return [...super.sheets(), ...this.newSheets.list()];
  }

  override cell(sheetId: string, row: number, column: number): Cell | undefined {
    const draft = this.newSheets.get(sheetId);
    return draft === undefined ? super.cell(sheetId, row, column) : draft.cell(row, column);
  }

  addSheet(name: string): string {
    return this.newSheets.add(name);
  }

  deleteSheet(sheetId: string): void {
    if (this.newSheets.remove(sheetId)) return;
    this.leave(sheetId);
    this.workbook().deleteSheet(sheetId);
  }

  /** Brings another sheet to the front: Univer fails to draw when the one in front goes away. */
  private leave(sheetId: string): void {
    if (this.workbook().getActiveSheet().getSheetId() !== sheetId) return;
    const others = super.sheets().filter(({ id, hidden }) => id !== sheetId && !hidden);
    if (others[0] !== undefined) this.activate(others[0].id);
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

  setTabColor(sheetId: string, color: string): void {
    this.target(sheetId).setTabColor(color);
  }

  setPage(sheetId: string, page: Partial<PageSetup>): void {
    const { name } = this.sheets().find(({ id }) => id === sheetId) ?? { name: '' };
    for (const named of changePage(this.ofWorkbook().of(sheetId), name, page)) {
      this.setName(named.name, sheetId, named.text);
    }
  }

  breakBefore(sheetId: string, column: number): void {
    addBreak(this.ofWorkbook().of(sheetId), column);
  }

  breakBeforeRow(sheetId: string, row: number): void {
    startPage(this.sheet(sheetId).getSheet().getRowManager().getRowOrCreate(row));
  }

  setSheetHidden(sheetId: string, hidden: boolean): void {
    const sheet = this.sheet(sheetId);
    if (!hidden) sheet.showSheet();
    else {
      this.leave(sheetId);
      sheet.hideSheet();
    }
  }

  moveSheet(sheetId: string, position: number): void {
    this.workbook().moveSheet(this.sheet(sheetId), position);
  }

  activate(sheetId: string): void {
    this.sheet(sheetId).activate();
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const unitId = this.workbook().getId();
    sheet.activate();
    sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).activate();
    // What is visible of a sheet that was just brought to the front is known once it is drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const workbook = this.api.getActiveWorkbook();
        if (workbook?.getId() !== unitId) return;
        scrollTo(sheet, area, workbook.getActiveSheet().getSheetId());
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

  fitRows(sheetId: string, first: number, last: number): void {
    const sheet = this.sheet(sheetId);
    sheet.setRowAutoHeight(first, last - first + 1);
    // Programs that open the file measure no texts of formulas: the heights are written there.
    for (let row = first; row <= last; row += 1) sheet.setRowHeightsForced(row, 1, sheet.getRowHeight(row));
  }

  setRowsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    const sheet = this.sheet(sheetId);
    if (hidden) sheet.hideRows(first, last - first + 1);
    else sheet.showRows(first, last - first + 1);
  }

  setList(sheetId: string, area: Area, source: string): void {
    this.target(sheetId).addValidation(listValidation(area, source));
  }

  setWholeNumbers(sheetId: string, area: Area, least: number, most: number): void {
    this.target(sheetId).addValidation(numberValidation(area, least, most));
  }

  addTextRule(sheetId: string, area: Area, rule: TextRule): void {
    this.target(sheetId).addCondition(textCondition(area, rule));
  }

  addFormulaRule(sheetId: string, area: Area, rule: FormulaRule): void {
    this.target(sheetId).addCondition(formulaCondition(area, rule));
  }

  conditions(sheetId: string): readonly GridCondition[] {
    const { rules } = this.rulesOf(sheetId);
    return rules.map((rule) => {
      const condition = fromUniverCondition(rule as UniverCondition)?.condition;
      return { id: rule.cfId, formula: condition?.kind === 'formula' ? condition.formula : null };
    });
  }

  removeCondition(sheetId: string, id: string): void {
    const { rules, sheet } = this.rulesOf(sheetId);
    const rule = rules.find(({ cfId }) => cfId === id);
    if (rule !== undefined) new UniverSheet(this.api, sheet, this.newId).removeCondition(rule as UniverCondition);
  }

  private rulesOf(sheetId: string) {
    const sheet = this.sheet(sheetId);
    const model = sheet.getInject().get(ConditionalFormattingRuleModel);
    return { sheet, rules: model.getSubunitRules(this.workbook().getId(), sheetId) ?? [] };
  }

  setLink(sheetId: string, row: number, column: number, link: CellLink): void {
    this.target(sheetId).setLink(row, column, link);
  }

  group(changes: () => void, pause: Pause): Promise<void> {
    const done = this.underWay.then(() => this.change(changes, pause));
    this.underWay = done.catch(() => undefined);
    return done;
  }

  /** Waits for the changes that are under way. */
  async atRest(): Promise<void> {
    await this.underWay;
  }

  /** Whether changes are under way, of which only a part can be seen. */
  get isChanging(): boolean {
    return this.container.inert;
  }

  private async change(changes: () => void, pause: Pause): Promise<void> {
    const service = this.injector().get(IUndoRedoService);
    const state = () => ({ sheets: this.sheets().map(({ id }) => id), undone: service.pitchTopUndoElement() ?? null });
    const before = state();
    const joined = joinChanges(service, this.workbook().getId());
    try {
      changes();
    } catch (error) {
      joined.end();
      throw error;
    }
    this.container.inert = true;
    const front = this.workbook().getActiveSheet();
    try {
      for (const share of this.newSheets.giveTo(this.workbook())) await pause(share);
      joined.end();
      for (const change of this.madeSheets.note(before, state())) forget(service, change);
    } catch (error) {
      this.newSheets.clear();
      front.activate();
      // Univer still draws the sheet that was in front; it fails when that one is gone.
      await new Promise((resolve) => setTimeout(resolve, TO_DRAW));
      joined.takeBack();
      throw error;
    } finally {
      this.container.inert = false;
    }
  }

  async settle(): Promise<void> {
    await this.api.getFormula().onCalculationResultApplied();
  }

  /** Univer's own sheet of an id; the new ones become its own when something is asked that they cannot tell. */
  protected override sheet(sheetId: string): FWorksheet {
    if (this.newSheets.get(sheetId) !== undefined) Array.from(this.newSheets.giveTo(this.workbook()));
    return super.sheet(sheetId);
  }

  private target(sheetId: string): SheetTarget {
    return this.newSheets.get(sheetId) ?? new UniverSheet(this.api, super.sheet(sheetId), this.newId);
  }

  private setName(name: string, sheetId: string, text: string): void {
    const named = toUniverName({ name, sheet: null, text }, sheetId, `${name} ${sheetId}`);
    this.api.syncExecuteCommand('formula.mutation.set-defined-name', { unitId: this.workbook().getId(), ...named });
  }
}
