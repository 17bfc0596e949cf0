/** Sheets that are being made and that Univer does not have yet; they come after all others. */
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { SavedSheet } from '../../../hosts/xlsx/export-model';
import type { GridSheet } from '../grid/grid';
import { toUniverSheet } from './saved-snapshot';
import { SheetStyles } from './sheet-styles';
import { SheetDraft } from './sheet-draft';
import { UniverSheet } from './univer-sheet';

/** The new sheets of a workbook, in the order in which they were added. */
export class NewSheets {
  private readonly drafts = new Map<string, SheetDraft>();

  /** @param newId gives an id that no other sheet or rule of the workbook has */
  constructor(
    private readonly api: FUniver,
    private readonly newId: () => string,
  ) {}

  add(name: string): string {
    const id = this.newId();
    this.drafts.set(id, new SheetDraft(name));
    return id;
  }

  get(id: string): SheetDraft | undefined {
    return this.drafts.get(id);
  }

  list(): GridSheet[] {
    return [...this.drafts].map(([id, { name }]) => ({ id, name, hidden: false }));
  }

  /** Forgets a new sheet; false when there is none of this id. */
  remove(id: string): boolean {
    return this.drafts.delete(id);
  }

  clear(): void {
    this.drafts.clear();
  }

  /** Gives the new sheets to Univer, each as a whole, and after each says how much of all is done, 0 to 1. */
  *giveTo(workbook: FWorkbook): Generator<number, void> {
    const all = this.drafts.size;
    const known = workbook.getWorkbook().getStyles();
    const styles = new SheetStyles((style) => known.setValue(style) ?? '');
    const given: [id: string, sheet: SavedSheet][] = [];
    for (const [id, draft] of this.drafts) {
      this.drafts.delete(id);
      const sheet = draft.sheet();
      given.push([id, sheet]);
      const params = { unitId: workbook.getId(), index: workbook.getNumSheets() };
      const made = { ...toUniverSheet(sheet, undefined, styles), id };
      this.api.syncExecuteCommand('sheet.command.insert-sheet', { ...params, sheet: made });
      yield given.length / all;
    }
    // A list follows its source when the sheet of the source is there.
    for (const [id, sheet] of given) this.addRules(workbook.getSheetBySheetId(id), sheet);
  }

  private addRules(made: FWorksheet | null, { name, validations, conditions }: SavedSheet): void {
    if (made === null) throw new Error(`the sheet ${name} was not made`);
    const target = new UniverSheet(this.api, made, this.newId);
    for (const validation of validations) target.addValidation(validation);
    // Of several conditions the one that was added last counts most.
    for (const condition of [...conditions].reverse()) target.addCondition(condition);
  }
}
