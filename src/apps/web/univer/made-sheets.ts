/** Sheets that a change made and the next one took away: both are as if they had never been. */
import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/** What there is before or after a change. */
export interface SheetState {
  /** The ids of all sheets. */
  readonly sheets: readonly string[];
  /** What would be undone first. */
  readonly undone: IUndoRedoItem | null;
}

/** Follows changes; a stopped insertion takes away what it has made, and that is nothing that anybody wants to undo. */
export class MadeSheets {
  private made: { readonly sheets: readonly string[]; readonly change: IUndoRedoItem } | null = null;

  /** The changes that are to be forgotten after one: it and the one before, whose sheets it took away, the last first. */
  note(before: SheetState, after: SheetState): readonly IUndoRedoItem[] {
    const added = after.sheets.filter((id) => !before.sheets.includes(id));
    const gone = before.sheets.filter((id) => !after.sheets.includes(id));
    if (gone.length === 0 && after.undone === before.undone) return [];
    const { made } = this;
    this.made = added.length > 0 && after.undone !== null ? { sheets: added, change: after.undone } : null;
    if (made === null || before.undone !== made.change || added.length > 0) return [];
    if (gone.join() !== made.sheets.join()) return [];
    return after.undone === null || after.undone === made.change ? [made.change] : [after.undone, made.change];
  }
}

/** Takes the change that would be undone first out of what can be undone, and leaves everything as it is. */
export function forget(service: Pick<IUndoRedoService, 'rollback'>, change: IUndoRedoItem): void {
  change.id = 'forgotten';
  change.undoMutations = [];
  service.rollback(change.id, change.unitID);
}
