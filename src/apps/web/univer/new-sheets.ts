/** Sheets that are being made and that Univer does not have yet; they come after all others. */
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { GridSheet } from '../grid/grid';
import { SheetStyles, toUniverSheet } from './saved-snapshot';
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
    for (const [id, draft] of this.drafts) {
      this.drafts.delete(id);
      this.give(workbook, id, draft, styles);
      yield (all - this.drafts.size) / all;
    }
  }

  private give(workbook: FWorkbook, id: string, draft: SheetDraft, styles: SheetStyles): void {
    const saved = draft.sheet();
    const sheet = { ...toUniverSheet(saved, undefined, styles), id };
    const unitId = workbook.getId();
    const index = workbook.getNumSheets();
    this.api.syncExecuteCommand('sheet.command.insert-sheet', { unitId, index, sheet });
    const made = workbook.getSheetBySheetId(id);
    if (made === null) throw new Error(`the sheet ${draft.name} was not made`);
    const target = new UniverSheet(this.api, made, this.newId);
    for (const validation of saved.validations) target.addValidation(validation);
    // Of several conditions the one that was added last counts most.
    for (const condition of [...saved.conditions].reverse()) target.addCondition(condition);
  }
}
