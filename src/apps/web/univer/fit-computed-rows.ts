/** Lets rows without a height of their own grow with the texts that formulas give: Univer fits them to what is typed only. */
import { CellValueType, ICommandService, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** The cells that were computed, by workbook, sheet, row and column. */
interface Computed {
  readonly unitData?: Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<Rows>>>>>>;
}
type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function rowsWithText(rows: Rows): number[] {
  const isText = (cell: Nullable<ICellData>): boolean => cell?.t === CellValueType.STRING && cell.v !== '';
  return Object.entries(rows).flatMap(([row, cells]) => (Object.values(cells).some(isText) ? [Number(row)] : []));
}

/** Fits rows of the sheet in front when the page is idle, those of another when it comes to the front. */
export function fitComputedRows(api: FUniver, injector: Injector): void {
  const commands = injector.get(ICommandService);
  /** The rows of each sheet that were not fitted since. */
  const waiting = new Map<string, Set<number>>();
  let fitted = 0;
  const keyOf = (workbook: string, sheet: string): string => `${workbook} ${sheet}`;
  const fit = (): void => {
    const workbook = api.getActiveWorkbook();
    if (workbook === null) return;
    const [unitId, subUnitId] = [workbook.getId(), workbook.getActiveSheet().getSheetId()];
    const rows = waiting.get(keyOf(unitId, subUnitId));
    if (rows === undefined) return;
    waiting.delete(keyOf(unitId, subUnitId));
    const ranges = [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    fitted += 1;
    const id = `computed ${String(fitted)}`;
    void commands.executeCommand('sheet.operation.mark-dirty-row-auto-height', { unitId, subUnitId, ranges, id });
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (id === 'formula.mutation.set-formula-calculation-result') {
      for (const [unitId, sheets] of Object.entries((params as Computed).unitData ?? {})) {
        for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
          const key = keyOf(unitId, sheetId);
          const texts = rowsWithText(rows ?? {});
          if (texts.length > 0) waiting.set(key, new Set([...(waiting.get(key) ?? []), ...texts]));
        }
      }
    } else if (id !== 'sheet.operation.set-worksheet-active') return;
    // A sheet that comes to the front is measured once it is drawn.
    requestAnimationFrame(fit);
  });
}
