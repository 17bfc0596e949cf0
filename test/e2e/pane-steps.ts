/** Steps that the tests of the pane's tasks share. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeOn, violationsIn } from './axe';
import type { WebEdition } from './web-edition';

const pictures = join(__dirname, '..', '..', 'docs', 'images');

/** The real reports, as workbooks. */
export const reports = join(__dirname, '..', 'fixtures', 'reports');

/** Keeps what is on the screen as a picture for the guide. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What axe finds wrong around the grid, whose own parts are not ours to mend. */
export function violationsOf(page: Page): Promise<string[]> {
  return violationsIn(axeOn(page).exclude('.page-univer'));
}

/** Opens a task of the pane and waits until its file has come. */
export async function openTask(edition: WebEdition, name: string): Promise<void> {
  await edition.pane.getByRole('tab', { name, exact: true }).click();
  await edition.pane.getByRole('tabpanel', { name }).locator('.pane-message, .pane-results').first().waitFor();
  await edition.pane.getByText('Menyiapkan…').waitFor({ state: 'hidden' });
}

/** The notice above the tasks says something, perhaps after a while. */
export async function waitForNotice(edition: WebEdition, text: string | RegExp): Promise<void> {
  await edition.pane.locator('.pane-notice', { hasText: text }).waitFor();
}

/** Presses Tab until a button of the pane with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page
    .locator('.pane')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first();
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}
