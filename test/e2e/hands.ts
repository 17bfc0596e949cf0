/** The two ways in which people move about the web edition: with the mouse, and with the keyboard alone. */
import type { Locator } from 'playwright-core';
import { openTask } from './pane-steps';
import type { WebEdition } from './web-edition';

/** How somebody comes to where they type, and presses what is to be pressed. */
export interface Hands {
  /** Makes a new file from the standard sheets of a profile and waits until it can be filled in. */
  newFile(profile: string, year: number): Promise<void>;
  toSheet(name: string): Promise<void>;
  /** Selects a cell of the sheet in front; what is typed next goes into it. */
  toCell(address: string): Promise<void>;
  /** Opens a task of the pane. */
  toTask(name: string): Promise<void>;
  /** Presses a button of the pane, or of the window that is open. */
  press(button: Locator): Promise<void>;
}

/** With the mouse. */
export function mouse(edition: WebEdition): Hands {
  return {
    newFile: (profile, year) => edition.newFile(profile, year),
    toSheet: async (name) => {
      const tab = edition.tab(name);
      try {
        await tab.click({ timeout: 2000 });
      } catch {
        // A narrow bar has no room for it: it is chosen from the list of all sheets.
        await edition.page.getByRole('button', { name: 'Semua lembar' }).click();
        await edition.page.getByRole('menuitem', { name, exact: true }).click();
      }
    },
    toCell: (address) => edition.goTo(address),
    toTask: (name) => openTask(edition, name),
    press: (button) => button.click(),
  };
}

/** With the keyboard alone. */
export function keyboard(edition: WebEdition): Hands {
  const { page, pane } = edition;
  const keys = page.keyboard;

  const isIn = (part: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.closest(wanted) instanceof Element, part);
  const toPart = async (part: string): Promise<void> => {
    for (let presses = 0; presses < 4; presses += 1) {
      if (await isIn(part)) return;
      const left = await page.evaluateHandle(() => document.activeElement);
      await keys.press('F6');
      // The key waits in line while the cells take none.
      await page.waitForFunction((before) => document.activeElement !== before, left);
    }
    throw new Error(`F6 does not lead to ${part}`);
  };
  const pressUntil = async (key: string, wanted: Locator): Promise<void> => {
    await wanted.waitFor();
    for (let presses = 0; presses < 100; presses += 1) {
      if (await wanted.evaluate((node) => node === document.activeElement)) return;
      await keys.press(key);
    }
    throw new Error(`${key} does not lead to ${wanted.toString()}`);
  };

  const toTabs = async (): Promise<void> => {
    await toPart('.page-pane');
    await pressUntil('Shift+Tab', pane.getByRole('tab', { selected: true }));
  };

  return {
    newFile: async (profile, year) => {
      await toPart('.page-toolbar');
      await pressUntil('Tab', page.getByRole('button', { name: 'Berkas baru…' }));
      await keys.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Berkas baru dari lembar standar' });
      await pressUntil('Tab', dialog.getByRole('combobox'));
      await keys.type(profile);
      await pressUntil('Tab', dialog.getByRole('textbox'));
      await keys.press('Control+A');
      await keys.type(String(year));
      await keys.press('Enter');
      await page.getByText(`lkjip-${String(year)}.xlsx siap diisi.`).waitFor();
    },
    toSheet: async (name) => {
      await toPart('.page-grid');
      const names = await page.locator('.page-univer [role="tab"]').allInnerTexts();
      for (const key of ['PageDown', 'PageUp']) {
        for (let presses = 0; presses < names.length; presses += 1) {
          if ((await edition.tab(name).getAttribute('aria-selected')) === 'true') return;
          await keys.press(`Control+Alt+${key}`);
          await page.waitForTimeout(50);
        }
      }
      throw new Error(`No key leads to the sheet ${name}`);
    },
    toCell: async (address) => {
      await toPart('.page-grid');
      await keys.press('Control+G');
      // In small letters, as in `goTo`: the capitals then come from the selection.
      await keys.type(address.toLowerCase());
      await keys.press('Enter');
      await edition.waitForSelection(address);
    },
    toTask: async (name) => {
      await toTabs();
      await pressUntil('ArrowRight', pane.getByRole('tab', { name, exact: true }));
      await pane.getByRole('tabpanel', { name }).locator('.pane-message, .pane-results').first().waitFor();
      await pane.getByText('Menyiapkan…').waitFor({ state: 'hidden' });
    },
    press: async (button) => {
      if (!(await isIn('dialog[open]'))) await toTabs();
      await pressUntil('Tab', button);
      await keys.press('Enter');
    },
  };
}
