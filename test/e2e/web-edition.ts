/** The web edition in a real browser, used as a person uses it: by clicks, by keys, and by what can be seen or copied. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { watchPolicy, type Watched } from './policy-watch';

const NOTHING_COPIED = '(nothing copied yet)';

/** The page of the web edition, with everything that it asked the network for. */
export class WebEdition {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Opens the page and waits until the sample workbook stands in the grid. */
  static async open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WebEdition> {
    const [edition] = await WebEdition.openWatched(browser, address, options);
    return edition;
  }

  /** Opens the page while everything that it asks for, and that its policy refuses, is watched from the first request on. */
  static async openWatched(
    browser: Browser,
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<[WebEdition, Watched]> {
    const context = await browser.newContext({
      locale: 'id-ID',
      viewport: { width: 1366, height: 768 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const watched = await watchPolicy(context);
    const edition = new WebEdition(await context.newPage());
    await edition.page.goto(address);
    await edition.waitForSample();
    return [edition, watched];
  }

  /**
   * Begins anew in the same page: nothing is left of what was opened, kept or set, but the browser has the scripts at hand,
   * which halves the time of a start.
   */
  async beginAnew(address: string): Promise<void> {
    const { page } = this;
    await page.goto('about:blank');
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
    await session.detach();
    await page.mouse.move(0, 0);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    this.requests.length = 0;
    this.errors.length = 0;
    await page.goto(address);
    await this.waitForSample();
  }

  /** Waits until the sample workbook stands in the grid; the pane begins anew with each workbook. */
  async waitForSample(): Promise<void> {
    await this.page.locator('.page-file', { hasText: 'contoh.xlsx' }).waitFor();
    await this.tab('Survei').waitFor();
  }

  get pane(): Locator {
    return this.page.locator('.pane');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** The box that shows, and takes, the address of the selected cell. */
  get addressBox(): Locator {
    return this.page.locator('[data-u-comp="defined-name"] input');
  }

  /** Selects a cell of the sheet in front by typing its address into the box. */
  async goTo(address: string): Promise<void> {
    // In small letters, for the capitals that the box then shows are those of the selection, not what was typed.
    const typed = address.toLowerCase();
    // What was entered just before moves the selection on, perhaps while the address is typed: then it is typed again.
    for (let attempt = 1; ; attempt += 1) {
      await this.addressBox.click();
      await this.addressBox.fill(typed);
      await this.page.keyboard.press('Enter');
      try {
        await this.waitForSelection(address, 5000);
        break;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
    await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').focus();
  }

  /** Types into the selected cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the box shows an address. */
  async waitForSelection(address: string, timeout = 30_000): Promise<void> {
    await this.page.waitForFunction(
      (expected) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === expected,
      address,
      { timeout },
    );
  }

  /** Waits until a cell such as `2.4 PK!B4` is selected and its sheet in front: every sheet has the same addresses. */
  async waitForCell(cell: string): Promise<void> {
    const [sheet = '', address = ''] = cell.split(/!(?=[^!]*$)/);
    await this.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
    await this.waitForSelection(address);
  }

  /** Waits until the box shows another address than this. */
  async waitForOtherSelection(address: string): Promise<void> {
    await this.page.waitForFunction(
      (left) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value !== left,
      address,
    );
  }

  /** What a cell of the sheet in front shows, as copying it gives it; waits until it is as expected, or gives up. */
  async shows(address: string, expected: string): Promise<string> {
    await this.goTo(address);
    // What was copied before would pass for what this cell shows.
    await this.page.evaluate((nothing) => navigator.clipboard.writeText(nothing), NOTHING_COPIED);
    let copied = NOTHING_COPIED;
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await this.page.keyboard.press('Control+C');
      await this.page.waitForTimeout(150);
      copied = (await this.page.evaluate(() => navigator.clipboard.readText())).trim();
      if (copied === expected) break;
    }
    return copied;
  }

  /** Chooses a file with the button on the page. */
  async openFile(path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Buka berkas…' }).click();
    await (await chooser).setFiles(path);
  }

  /** Makes a new file from the standard sheets of a profile and waits until it can be filled in. */
  async newFile(profile: string, year: number): Promise<void> {
    await this.page.getByRole('button', { name: 'Berkas baru…' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Berkas baru dari lembar standar' });
    await dialog.getByRole('combobox').selectOption({ label: profile });
    await dialog.getByRole('textbox').fill(String(year));
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`lkjip-${String(year)}.xlsx siap diisi.`).waitFor();
  }

  /** Drops a file on the grid, as the system does when a person lets go of it there. */
  async dropFile(name: string, bytes: Uint8Array): Promise<void> {
    const carried = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], fileName));
        return transfer;
      },
      [name, Buffer.from(bytes).toString('base64')] as const,
    );
    const target = this.page.locator('.page-grid');
    await target.dispatchEvent('dragenter', { dataTransfer: carried });
    await target.dispatchEvent('dragover', { dataTransfer: carried });
    await this.page.getByText(/^Lepaskan berkas/).waitFor();
    await target.dispatchEvent('drop', { dataTransfer: carried });
  }

  /** Presses "Simpan" and gives what was downloaded. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  /** Presses "Periksa" and waits for the result. */
  async check(): Promise<void> {
    const result = this.pane.getByRole('region', { name: 'Hasil periksa' });
    const earlier = await result.elementHandles();
    await this.pane.getByRole('button', { name: /^Periksa/ }).click();
    for (const each of earlier) await each.waitForElementState('hidden');
    await result.waitFor();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
