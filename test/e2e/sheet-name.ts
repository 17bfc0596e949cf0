import type { WebEdition } from './web-edition';

/**
 * Presses a sheet's tab twice and waits until its name can be typed over. To Univer two presses within 300 ms are a double
 * press; on a busy machine they may lie further apart, and then they are made again.
 */
export async function openName(edition: WebEdition, sheet: string): Promise<void> {
  const { page } = edition;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    // Three presses that follow each other at once select no name.
    await page.waitForTimeout(600);
    await edition.tab(sheet).dblclick();
    const isOpen = await page.waitForFunction(isNameSelected, undefined, { timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isOpen) return;
  }
  throw new Error(`The name of ${sheet} was not opened by two presses.`);
}

/** Whether the text that is selected in the page is a sheet's name that is being edited. */
function isNameSelected(): boolean {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return false;
  const tab = selection.anchorNode?.parentElement?.closest('[role="tab"]');
  return Boolean(tab?.querySelector('[contenteditable="true"]'));
}
