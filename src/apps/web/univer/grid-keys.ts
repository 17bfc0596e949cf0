/** Keys that Excel has and Univer has not: to another sheet, to an address, and to the list of a cell. */
import type { FUniver } from '@univerjs/core/facade';
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
  return altKey && key === 'ArrowDown' && openList(api);
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
