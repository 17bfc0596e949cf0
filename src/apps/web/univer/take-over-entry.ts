/** Takes over what is still being typed when a person goes on elsewhere in the page, as Excel does. */
import type { FUniver } from '@univerjs/core/facade';

/** Ends the entry that the editor is open for, if there is one, and keeps it. */
export async function takeOverEntry(api: FUniver): Promise<void> {
  const workbook = api.getActiveWorkbook();
  if (workbook?.isCellEditing() === true) await workbook.endEditingAsync(true);
}

/** Univer leaves its editor open when the focus goes to another part of the page: what stands in it would not be saved. */
export function takeOverOnLeaving(api: FUniver, container: HTMLElement): void {
  window.addEventListener('focusin', ({ target }) => {
    // Menus and lists of Univer lie outside of its element.
    if (!(target instanceof Element) || container.contains(target) || target.closest('[class*="univer-"]')) return;
    void takeOverEntry(api);
  });
}
