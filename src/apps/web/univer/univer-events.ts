/** What happens to the workbook that is open in Univer, as the strict Excel host tells it. */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { GridChange, SheetEvent } from '../grid/grid';

/** Univer's name for a change of looks only. */
export const STYLE_COMMAND = 'sheet.command.set-style';

/** Univer's names for what selects other cells. */
const selecting: ReadonlySet<string> = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
]);

/** Univer's names for rows and columns that come, go or change places, which its event for changed cells leaves out. */
const movingLines: ReadonlySet<string> = new Set(
  ['insert-row', 'insert-col', 'remove-rows', 'remove-col', 'move-rows', 'move-columns'].map(
    (name) => `sheet.mutation.${name}`,
  ),
);

/** Univer's names for what happens to sheets, also when it is undone or done again, and when a sheet is copied. */
const sheetEvents: ReadonlyMap<string, SheetEvent> = new Map([
  ['sheet.mutation.insert-sheet', 'added'],
  ['sheet.mutation.remove-sheet', 'deleted'],
  ['sheet.mutation.set-worksheet-name', 'renamed'],
  ['sheet.mutation.set-worksheet-order', 'moved'],
  ['sheet.mutation.set-worksheet-hidden', 'hidden'],
]);

/** What such a change says of itself. */
interface MovedLines {
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly sourceRange?: IRange;
}

/** Tells of what is changed, computed, selected, and done to sheets, until the function that each gives back is called. */
export class UniverEvents {
  constructor(protected readonly api: FUniver) {}

  onChange(listener: (change: GridChange) => void): () => void {
    const added = this.api.addEvent(this.api.Event.SheetValueChanged, ({ payload, effectedRanges }) => {
      // What somebody or some program does names its command; what the calculation does names none.
      const { trigger } = payload.params as { readonly trigger?: unknown };
      if (typeof trigger !== 'string' || trigger === STYLE_COMMAND) return;
      for (const changed of effectedRanges) {
        const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = changed.getRange();
        listener({ sheetId: changed.getSheetId(), area: { top, left, bottom, right } });
      }
    });
    const moved = this.api.addEvent(this.api.Event.CommandExecuted, ({ id, params }) => {
      if (!movingLines.has(id)) return;
      const { subUnitId, range, sourceRange } = params as MovedLines;
      const { startRow, startColumn, endRow, endColumn } = range ?? sourceRange!;
      // Whole rows have no columns, and whole columns no rows.
      const known = (line: number): number => (Number.isNaN(line) ? 0 : line);
      const area = { top: known(startRow), left: known(startColumn), bottom: known(endRow), right: known(endColumn) };
      listener({ sheetId: subUnitId, area });
    });
    return () => {
      added.dispose();
      moved.dispose();
    };
  }

  onCalculated(listener: (sheetId: string) => void): () => void {
    const added = this.api.addEvent(this.api.Event.SheetValueChanged, ({ payload, effectedRanges }) => {
      if (typeof (payload.params as { readonly trigger?: unknown }).trigger === 'string') return;
      for (const sheetId of new Set(effectedRanges.map((computed) => computed.getSheetId()))) listener(sheetId);
    });
    return () => {
      added.dispose();
    };
  }

  onSheets(listener: (what: SheetEvent) => void): () => void {
    // Univer's own events for it tell of commands: of nothing that is undone, and of no copy.
    const added = this.api.addEvent(this.api.Event.CommandExecuted, ({ id }) => {
      const what = sheetEvents.get(id);
      if (what !== undefined) listener(what);
    });
    return () => {
      added.dispose();
    };
  }

  onSelect(listener: () => void): () => void {
    // Univer's own event for it leaves out the first selection after it was asked for.
    const added = this.api.addEvent(this.api.Event.CommandExecuted, ({ id }) => {
      if (selecting.has(id)) listener();
    });
    return () => {
      added.dispose();
    };
  }
}
