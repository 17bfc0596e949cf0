/** The workbook that is open in Univer. */
import { ICommandService, IUndoRedoService, requestImmediateMacroTask } from '@univerjs/core';
import type { Injector, LocaleType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, IMarkSelectionService, type FWorkbook } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import type { SavedWorkbook } from '../../../hosts/xlsx/export-model';
import { withoutWaiting } from '../../../hosts/xlsx/without-waiting';
import type { Language } from '../../../messages/pane';
import type { GridChange } from '../grid/grid';
import { CellMarks, type ShownReason } from './cell-marks';
import { isSame, type Change } from './change';
import { calmToolbar } from './calm-toolbar';
import { fitComputedRows } from './fit-computed-rows';
import type { FunctionFailures } from './function-failures';
import { keepTyping } from './keep-typing';
import { keepUnchanged } from './unchanged-entry';
import { addGridKeys } from './grid-keys';
import { addSheetNameKeys } from './sheet-name-keys';
import type { KeptInput } from './kept-input';
import { lightenComputing } from './lighten-computing';
import { followSources } from './list-sources';
import { keepToOfferedNames } from './name-suggestions';
import { readPercentages } from './percent-entry';
import { readSemicolons } from './read-semicolons';
import { savedSheetBySheet, savedWorkbook } from './saved-sheets';
import type { ArrayFormulas } from './array-formulas';
import { arrayFormulas, sheetIdOf, toSnapshot, type FittedHeights } from './saved-snapshot';
import { showFigures } from './selected-figures';
import { takeOverEntry, takeOverOnLeaving } from './take-over-entry';
import { takePastes, type Pasted } from './take-pastes';
import { writeIndonesian } from './write-indonesian';
import { writeHints } from './write-hints';
import { withoutUncomputed } from './uncomputed';
import { UniverGrid } from './univer-grid';

/** Opens workbooks one after another in the same grid. */
export class UniverWorkbook {
  readonly grid: UniverGrid;
  readonly marks: CellMarks;
  private opened = 0;
  /** Told what became of what is pasted. */
  private tellPasted: (pasted: Pasted) => void = () => undefined;
  /** Told what the mark under the pointer says. */
  private tellReason: (shown: ShownReason | null) => void = () => undefined;
  /** What was changed last when the workbook was saved; null for one that lies in no file. */
  private saved: Change | null = null;
  /** What was changed since all was known to be computed. */
  private uncomputed: GridChange[] = [];

  constructor(
    private readonly api: FUniver,
    private readonly failures: FunctionFailures,
    private readonly locale: LocaleType,
    private readonly language: Language,
    private readonly input: KeptInput,
    private readonly container: HTMLElement,
  ) {
    this.grid = new UniverGrid(api, container);
    this.marks = new CellMarks(api, this.grid);
  }

  /**
   * Shows a workbook instead of the one that is open, and calculates what has no value yet.
   * @param fitted heights that another program has fitted to the text
   */
  async open(given: SavedWorkbook, name: string, fitted: FittedHeights = new Map()): Promise<void> {
    const workbook = { ...given, sheets: withoutWaiting(given.sheets) };
    const previous = this.api.getActiveWorkbook();
    if (previous !== null) {
      // A moment after a workbook is gone Univer sets what the array formulas of the others fill, as it was before: these.
      this.setArrays(previous, {}, {});
      this.api.disposeUnit(previous.getId());
    }
    this.failures.clear();
    this.opened += 1;
    const snapshot = toSnapshot(workbook, fitted, `workbook-${String(this.opened)}`, name, this.locale);
    const opened = this.api.createWorkbook(snapshot).setNumfmtLocal(this.language);
    // Univer has its services together once there is a workbook.
    if (this.opened === 1) this.begin(opened.getActiveSheet().getInject());
    this.keepBeside(workbook);
    this.fillArrays(opened, workbook);
    const front = workbook.sheets.findIndex(({ name: each, hidden }) => each === workbook.front && !hidden);
    if (front >= 0) opened.getSheetBySheetId(sheetIdOf(front))?.activate();
    this.uncomputed = [];
    await this.grid.settle();
    this.markSaved();
  }

  /** What array formulas fill is known from the file, and is calculated when something changes that they use. */
  private fillArrays(opened: FWorkbook, workbook: SavedWorkbook): void {
    const { ranges, cells } = arrayFormulas(workbook);
    this.setArrays(opened, { [opened.getId()]: ranges }, { [opened.getId()]: cells });
  }

  private setArrays(
    open: FWorkbook,
    ranges: Readonly<Record<string, ArrayFormulas['ranges']>>,
    cells: Readonly<Record<string, ArrayFormulas['cells']>>,
  ): void {
    const model = open.getActiveSheet().getInject().get(FormulaDataModel);
    model.setArrayFormulaRange(ranges);
    model.setArrayFormulaCellData(cells);
  }

  /** Remembers that the workbook, as it is now, lies in a file. */
  markSaved(): void {
    this.saved = this.lastChange();
  }

  /** Remembers that the workbook, though nothing was changed yet, lies in no file. */
  markUnsaved(): void {
    this.saved = null;
  }

  /** Whether something was changed since the workbook was opened or saved, and not taken back. */
  hasChanged(): boolean {
    return this.saved === null || !isSame(this.lastChange(), this.saved);
  }

  /** What was changed last. */
  lastChange(): Change {
    const injector = this.api.getActiveWorkbook()?.getActiveSheet().getInject();
    const undone = injector?.get(IUndoRedoService).pitchTopUndoElement() ?? null;
    return { undone, notes: this.grid.ofWorkbook().noteChanges };
  }

  private begin(injector: Injector): void {
    if (this.language === 'id') {
      writeIndonesian(injector);
      readSemicolons(injector);
      writeHints(injector);
    }
    readPercentages(injector);
    keepUnchanged(injector);
    keepTyping(injector, this.input);
    calmToolbar(injector);
    addGridKeys(this.api, this.container, this.input);
    addSheetNameKeys(this.api, this.container);
    takeOverOnLeaving(this.api, this.container);
    takePastes(this.api, injector, (pasted) => {
      this.tellPasted(pasted);
    });
    this.marks.begin(injector, (shown) => {
      this.tellReason(shown);
    });
    showFigures(this.container, injector, this.language);
    followSources(injector);
    lightenComputing(injector);
    fitComputedRows(this.api, injector);
    this.grid.onChange((change) => {
      this.uncomputed.push(change);
    });
    keepToOfferedNames(injector);
    // Univer fails when it draws the frame around copied cells anew on a sheet that is gone.
    injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
      if (id === 'sheet.mutation.remove-sheet') injector.get(IMarkSelectionService).removeAllShapes();
    });
    // What was entered is held against the lists when the page is idle; by then its sheet may be gone.
    const validator = injector.get(SheetsDataValidationValidatorService);
    const validate = validator.validatorRanges.bind(validator);
    validator.validatorRanges = async (unitId, sheetId, ranges) =>
      this.grid.sheets().some(({ id }) => id === sheetId) ? validate(unitId, sheetId, ranges) : [];
  }

  private keepBeside({ sheets, notes, from1904 = false, computing = {}, properties }: SavedWorkbook): void {
    const extras = this.grid.ofWorkbook();
    extras.beside = { from1904, computing, ...(properties === undefined ? {} : { properties }) };
    const idOf = new Map(sheets.map(({ name }, index) => [name, sheetIdOf(index)]));
    for (const { name, page, isVeryHidden = false, view = {}, usual = {}, groupSigns = {}, split } of sheets) {
      const own = extras.of(idOf.get(name) ?? '');
      own.page = page;
      own.beside = { isVeryHidden, view, usual, groupSigns, ...(split === undefined ? {} : { split }) };
    }
    for (const { key, sheet, text } of notes) {
      const sheetId = sheet === null ? undefined : idOf.get(sheet);
      if (sheet === null || sheetId !== undefined) extras.notesOf(sheetId).set(key, text);
    }
  }

  /** Whether a cell is open for typing. */
  isBeingTyped(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() === true;
  }

  /** Takes over what is being typed into a cell, as Enter would. */
  async takeEntry(): Promise<void> {
    await takeOverEntry(this.api);
  }

  /** Waits until all is computed. */
  private async settle(): Promise<void> {
    const { uncomputed } = this;
    const { length } = uncomputed;
    await this.grid.settle();
    // What was changed meanwhile may be computed later.
    if (this.uncomputed === uncomputed && uncomputed.length === length) this.uncomputed = [];
  }

  /** The workbook as it is now, for a new file. */
  async toSave(): Promise<SavedWorkbook> {
    await this.settle();
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error('no workbook is open in the grid');
    return withFront(savedWorkbook(this.grid, workbook.save(), this.grid.ofWorkbook()), workbook);
  }

  /** The same while somebody may type: keys come between the sheets. Null when something was changed meanwhile. */
  async toSaveBetweenKeys(): Promise<SavedWorkbook | null> {
    await this.settle();
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) return null;
    const seen = this.lastChange();
    const saving = savedSheetBySheet(this.grid, workbook.save(), this.grid.ofWorkbook());
    for (;;) {
      await new Promise(requestImmediateMacroTask);
      if (this.api.getActiveWorkbook()?.getId() !== workbook.getId() || !isSame(this.lastChange(), seen)) return null;
      const saved = saving.next();
      if (saved.done === true) return withFront(saved.value, workbook);
    }
  }

  /**
   * The same without a pause, for a page that may be gone in a moment: what may not be computed yet has no value. Null
   * while sheets are being changed by the program, of which a part would be kept.
   */
  toSaveNow(): SavedWorkbook | null {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null || this.grid.isChanging) return null;
    const saved = withFront(savedWorkbook(this.grid, workbook.save(), this.grid.ofWorkbook()), workbook);
    const nameOf = new Map(this.grid.sheets().map(({ id, name }) => [id, name]));
    const changed = this.uncomputed.map(({ sheetId, area }) => ({ sheet: nameOf.get(sheetId) ?? '', area }));
    return withoutUncomputed(saved, changed);
  }

  /** Calls back with what became of each paste from another program. */
  onPasted(tell: (pasted: Pasted) => void): void {
    this.tellPasted = tell;
  }

  /** Calls back with what the mark under the pointer says, and with null when there is none. */
  onReason(tell: (shown: ShownReason | null) => void): void {
    this.tellReason = tell;
  }

  /** Calls back with the sentence of the selected cell's function when it failed, and with null otherwise. */
  onSentence(show: (sentence: string | null) => void): void {
    const update = (): void => {
      const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getActiveCell();
      show(
        sheet === undefined || !cell
          ? null
          : this.failures.sentenceAt(sheet.getSheetId(), cell.getRow(), cell.getColumn()),
      );
    };
    // Univer's own event leaves out selections where the sheet was drawn before it listens.
    this.grid.onSelect(update);
    this.api.getFormula().calculationResultApplied(update);
  }
}

/** A workbook with the name of the sheet that is in front, unless that is the first one that can be seen. */
function withFront(saved: SavedWorkbook, shown: FWorkbook): SavedWorkbook {
  const front = shown.getActiveSheet().getSheetName();
  return saved.sheets.find(({ hidden }) => !hidden)?.name === front ? saved : { ...saved, front };
}
