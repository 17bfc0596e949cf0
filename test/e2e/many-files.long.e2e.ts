/** Forty files in the web edition, page and worker held to a quarter of their time: it stays usable, and can be stopped. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdProcesses } from './slow-down';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true });
const reports = join(__dirname, '../fixtures/reports');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-forty-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = readdirSync(reports).filter((name) => /\.(?:angka\.xlsx|docx)$/.test(name));
const FILES = 40;
for (let index = 0; index < FILES; index += 1) {
  const source = sources[index % sources.length]!;
  cpSync(join(reports, source), join(folder, `${String(index)} ${source}`));
}

/** Begins to note how long the page lies still between two moments in which it could do something. */
async function watchBlocks(): Promise<() => Promise<number>> {
  const { page } = use.edition;
  await page.evaluate(() => {
    const state = { longest: 0, last: performance.now() };
    Object.assign(window, { blocks: state });
    const tick = (): void => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
      setTimeout(tick, 0);
    };
    tick();
  });
  return () => page.evaluate(() => (window as unknown as { blocks: { longest: number } }).blocks.longest);
}

test('forty files: sorted meanwhile, stopped in the middle, gone on with, each opened with its findings', async () => {
  const { page, pane } = use.edition;
  await page.getByRole('button', { name: 'Periksa banyak berkas…' }).click();
  const release = await holdProcesses(use.browser, 1 / 4);
  try {
    const longest = await watchBlocks();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Pilih berkas…' }).click();
    await (await chooser).setFiles(readdirSync(folder).map((name) => join(folder, name)));
    await page.locator('.many-number').first().waitFor();
    // While it works: another order, and a stop, by real clicks.
    await page.getByRole('button', { name: 'Berkas', exact: true }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    await page.getByText(/^[5-9] dari 40 berkas diperiksa\.$/).waitFor();
    await page.getByRole('button', { name: 'Batal' }).click();
    await page.getByText(/^Dihentikan: \d+ berkas belum diperiksa\.$/).waitFor();
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.getByText(/^40 berkas diperiksa: \d+ kesalahan\.$/).waitFor({ timeout: 300_000 });
    // Four times as slow, and in turns of 40 ms: nobody waits longer than that for an answer to a click.
    expect(await longest()).toBeLessThan(1000);
    expect(await page.locator('.many-table tbody tr').count()).toBe(FILES);
    expect(await page.locator('.many-failure, .many-waiting').count()).toBe(0);
    await page.getByRole('button', { name: /^1 / }).first().click();
    await pane.getByRole('region', { name: 'Hasil periksa' }).waitFor({ timeout: 60_000 });
  } finally {
    release();
  }
});
