/** The keys that end the typing of a sheet's name on its tab, and lead back to the cells, as in Excel. */
import type { FUniver } from '@univerjs/core/facade';

const TAB = '[data-u-comp="slide-tab-item"]';
const CELLS = 'canvas[id^="univer-sheet-main-canvas"]';

/**
 * Enter gives the sheet the name that was typed, Escape leaves it the one that it has: Univer knows no way out of a name that
 * cannot be. After both of them Univer leaves the keyboard nowhere.
 */
export function addSheetNameKeys(api: FUniver, container: HTMLElement): void {
  let pointerId = 1;
  const onPointer = (event: PointerEvent): void => {
    ({ pointerId } = event);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, target, isComposing } = event;
    if ((key !== 'Enter' && key !== 'Escape') || isComposing) return;
    if (!(target instanceof HTMLElement) || !target.isContentEditable) return;
    const tab = target.closest<HTMLElement>(TAB);
    if (tab === null) return;
    event.preventDefault();
    event.stopPropagation();
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(tab.dataset['id'] ?? '');
    if (key === 'Escape' && sheet) target.textContent = sheet.getSheetName();
    target.blur();
    // A name that cannot be is still there, with a message about it.
    if (target.isContentEditable) return;
    // Univer did not hear that the pointer was let go while a name was typed, and would take the tab along as if dragged.
    tab.dispatchEvent(new PointerEvent('pointerup', { pointerId }));
    container.querySelector<HTMLElement>(CELLS)?.focus();
  };
  container.addEventListener('pointerdown', onPointer, { capture: true });
  container.addEventListener('keydown', onKey, { capture: true });
}
