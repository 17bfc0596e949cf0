/** The pane by keys: a formula from the first key to the result, the search, and typing while a large workbook is followed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLargeWorkbook } from '../../scripts/large-workbook/build';
import { packWorkbook } from '../../scripts/large-workbook/pack';
import { violationsOf, waitForNotice } from './pane-steps';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

// A second try would hide a key that is lost now and then.
jest.retryTimes(0);

const use = useWebEdition();
let edition: WebEdition;

beforeEach(() => {
  edition = use.edition;
});

/** Presses Tab until the control of the pane with this name has the focus, and sees that the focus can be seen. */
async function tabTo(role: 'button' | 'combobox' | 'textbox' | 'searchbox', name: string): Promise<void> {
  const wanted = edition.pane.getByRole(role, { name, exact: true });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((node) => node === document.activeElement)) {
      expect(await wanted.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
      return;
    }
    await edition.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** Selects a cell of the grid and comes back to the pane, as F6 does in Excel. */
async function selectCell(address: string): Promise<void> {
  await edition.goTo(address);
  await edition.pane.locator('[role="tab"][aria-selected="true"]').focus();
}

test('Rumus: a function is chosen, its cells taken and typed, and the formula inserted', async () => {
  const { page, pane } = edition;
  const { keyboard } = page;
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  for (const task of ['Ringkasan', 'Kirim', 'Rumus']) {
    await keyboard.press('ArrowRight');
    await pane.getByRole('tab', { name: task, selected: true }).waitFor();
  }
  await pane.getByRole('combobox', { name: 'Fungsi', exact: true }).waitFor();
  await tabTo('combobox', 'Fungsi');
  await keyboard.type('IKM');
  await tabTo('textbox', 'nilai');
  await keyboard.type('b3:j20');
  await pane.getByText('=IKM(B3:J20)').first().waitFor();
  await tabTo('textbox', 'bobot (boleh kosong)');
  await keyboard.type('0,111');
  await pane.getByText('=IKM(B3:J20;0,111)').waitFor();
  await keyboard.press('Control+A');
  await keyboard.press('Delete');
  // The selected cell is full: nothing is written over it.
  await selectCell('B3');
  await tabTo('button', 'Sisipkan di sel terpilih');
  await keyboard.press('Enter');
  await pane.getByText('Survei!B3 sudah terisi. Pilih sel kosong, lalu coba lagi.').waitFor();
  await selectCell('B22');
  await tabTo('button', 'Sisipkan di sel terpilih');
  await keyboard.press('Enter');
  await waitForNotice(edition, 'Rumus disisipkan di Survei!B22.');
  // 546 points over 18 people and 9 questions: 546 / 162 × 25.
  expect(await edition.shows('B22', '84,259259')).toBe('84,259259');
  await selectCell('B22');
  await tabTo('combobox', 'Fungsi');
  await keyboard.type('KATEGORI');
  await tabTo('button', 'Pakai sel terpilih untuk nilai');
  await keyboard.press('Enter');
  await pane.getByText('=KATEGORI(Survei!B22)').waitFor();
  await tabTo('combobox', 'skala (boleh kosong)');
  await keyboard.type('IKM');
  await pane.getByText('=KATEGORI(Survei!B22;"IKM")').waitFor();
  await selectCell('B23');
  await tabTo('button', 'Sisipkan di sel terpilih');
  await keyboard.press('Enter');
  await waitForNotice(edition, 'Rumus disisipkan di Survei!B23.');
  expect(await edition.shows('B23', 'Baik')).toBe('Baik');
  expect(await violationsOf(page)).toEqual([]);
});

test('Periksa: the list is searched, filtered and left again by keys', async () => {
  const { page, pane } = edition;
  const { keyboard } = page;
  await pane.getByRole('tab', { name: 'Periksa' }).focus();
  await tabTo('button', 'Periksa buku kerja ini');
  await keyboard.press('Enter');
  await pane.getByRole('region', { name: 'Hasil periksa' }).waitFor();
  // The button that was pressed is gone; the keyboard goes on in the list.
  await tabTo('searchbox', 'Cari temuan');
  await keyboard.type('anggaran c16');
  await pane.getByText('1 temuan ditampilkan.').waitFor();
  await tabTo('combobox', 'Tampilkan');
  await keyboard.type('peringatan');
  await pane.getByText('Tidak ada temuan yang cocok').waitFor();
  await tabTo('button', 'Tampilkan semua');
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Perbaiki semua (3)' }).waitFor();
  expect(await pane.getByRole('searchbox').inputValue()).toBe('');
});

test('what is typed into a large workbook arrives while the findings follow', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-large-'));
  try {
    writeFileSync(join(folder, 'besar.xlsx'), packWorkbook(buildLargeWorkbook(9000)));
    await edition.openFile(join(folder, 'besar.xlsx'));
    await edition.page.locator('.page-file', { hasText: 'besar.xlsx' }).waitFor();
    await edition.check();
    const counts = edition.pane.locator('.pane-counts');
    const before = await counts.innerText();
    await edition.tab('Capaian').click();
    // Ten wrong figures, one after the other, without waiting for the check that each of them sets off.
    const typed = Array.from({ length: 10 }, (_, index) => `${String(11 + index)},5`);
    await edition.goTo('F3');
    for (const figure of typed) await edition.type(figure);
    await edition.pane.getByRole('button', { name: 'Capaian!G12', exact: true }).first().waitFor();
    expect(await counts.innerText()).not.toBe(before);
    for (const [index, figure] of typed.entries())
      expect(await edition.shows(`F${String(3 + index)}`, figure)).toBe(figure);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
