/** Keys that Excel has and Univer has not: to another sheet, to an address, to the list of a cell, and to whole rows and columns. */
import { IContextService, RANGE_TYPE } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SheetsSelectionsService, whenSheetEditorFocused } from '@univerjs/preset-sheets-core';
import type { KeptInput } from './kept-input';
import { ADDRESS_BOX } from './name-parts';
import { takeOverEntry } from './take-over-entry';

/** Listens for them inside an element. */
export function addGridKeys(api: FUniver, container: HTMLElement, input: KeptInput): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!keyAction(event, api, container, input)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('keydown', onKey, { capture: true });
}

/** Does what a key is for; false when it is for something else. */
function keyAction(event: KeyboardEvent, api: FUniver, container: HTMLElement, input: KeptInput): boolean {
  const { key, altKey, shiftKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  // Browsers keep Ctrl with these keys for their own tabs, unless the page has a window of its own; Excel on the web takes
  // Ctrl+Alt.
  if (isControl && !shiftKey && (key === 'PageDown' || key === 'PageUp')) {
    void turnSheet(api, key === 'PageDown' ? 1 : -1, input);
    return true;
  }
  if (isControl && !shiftKey && !altKey && key.toLowerCase() === 'g') {
    void askForAddress(api, container, input);
    return true;
  }
  if (key === ' ' && !altKey && shiftKey !== isControl && isOfCells(event.target)) return selectLines(api, shiftKey);
  return altKey && key === 'ArrowDown' && openList(api);
}

/** Where a blank is written, or presses something. */
const TAKES_BLANKS = 'input, textarea, button, [role="button"], [role="tab"]';

function isOfCells(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_BLANKS) === null;
}

/**
 * Selects the whole rows, or columns, of what is selected: the blank would take the place of what stands in the cell. What
 * is typed next still goes into that cell.
 */
function selectLines(api: FUniver, isRows: boolean): boolean {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const injector = sheet?.getInject();
  const selected = injector?.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!workbook || !sheet || !injector || !selected || workbook.isCellEditing()) return false;
  // Formulas are written in fields beside the grid, too.
  if (!whenSheetEditorFocused(injector.get(IContextService))) return false;
  const lines = isRows
    ? { startColumn: 0, endColumn: sheet.getMaxColumns() - 1, rangeType: RANGE_TYPE.ROW }
    : { startRow: 0, endRow: sheet.getMaxRows() - 1, rangeType: RANGE_TYPE.COLUMN };
  api.syncExecuteCommand('sheet.operation.set-selections', {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    selections: [{ ...selected, range: { ...selected.range, ...lines } }],
  });
  return true;
}

/** Brings the next or the previous sheet to the front; what is being typed is taken over, and keys that follow wait. */
async function turnSheet(api: FUniver, step: 1 | -1, input: KeptInput): Promise<void> {
  const release = input.keep();
  try {
    await takeOverEntry(api);
    const workbook = api.getActiveWorkbook();
    const sheets = workbook?.getSheets().filter((sheet) => !sheet.isSheetHidden()) ?? [];
    const front = workbook?.getActiveSheet().getSheetId();
    sheets[sheets.findIndex((sheet) => sheet.getSheetId() === front) + step]?.activate();
    // Until it is drawn, its selection may still be written over an address that is being typed.
    await nextFrame();
  } finally {
    release();
  }
}

/** Lets an address be typed; what is being typed is taken over, and keys that follow wait. */
async function askForAddress(api: FUniver, container: HTMLElement, input: KeptInput): Promise<void> {
  const release = input.keep();
  try {
    await takeOverEntry(api);
    await nextFrame();
    const box = container.querySelector<HTMLInputElement>(ADDRESS_BOX);
    box?.focus();
    box?.select();
  } finally {
    release();
  }
}

/** Waits until the page has been drawn anew. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Opens the list of the selected cell. */
function openList(api: FUniver): boolean {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const cell = sheet?.getActiveCell();
  if (!workbook || !sheet || !cell) return false;
  api.syncExecuteCommand('sheet.operation.show-data-validation-dropdown', {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    row: cell.getRow(),
    column: cell.getColumn(),
  });
  return true;
}
