/** What is ignored in the pane, while rows come and go in the grid. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import { savedSheet } from '../../src/hosts/xlsx/saved-sheet';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true }, { samePage: true });

/** Opens a workbook of one sheet and checks it. */
async function open(sheet: string, values: readonly (readonly (string | number | null)[])[]): Promise<void> {
  const rows = values.map((row) => row.map((value) => ({ value })));
  const file = join(mkdtempSync(join(tmpdir(), 'lkjip-ignored-')), 'laporan.xlsx');
  writeFileSync(file, exportWorkbook({ sheets: [savedSheet({ name: sheet, rows })], names: [], notes: [] }).bytes);
  await use.edition.openFile(file);
  await use.edition.page.locator('.page-file', { hasText: 'laporan.xlsx' }).waitFor();
  await use.edition.check();
}

async function ignore(cell: string): Promise<void> {
  const { pane } = use.edition;
  await pane.getByRole('button', { name: new RegExp(`^Rincian temuan di sel ${cell}`) }).click();
  await pane.getByRole('button', { name: 'Abaikan…' }).click();
  await pane.getByLabel('Alasan').fill('Menunggu berita acara');
  await pane.getByRole('button', { name: 'Abaikan', exact: true }).click();
  await pane.getByText('Diabaikan (1)').waitFor();
}

test('a finding that comes to the address of an ignored one counts; what is ignored stays so when it is back', async () => {
  const { page, pane } = use.edition;
  await open('3.1', [
    ['Tabel 3.1 Capaian Kinerja Tahun 2025'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Indeks Kepuasan Masyarakat', 80, 84, 90],
    [2, 'Nilai SAKIP', 80, 84, 90],
    [3, 'Persentase pelayanan tepat waktu', 80, 84, 105],
    [4, 'Persentase aduan selesai', 80, 80, 100],
    [5, 'Persentase desa tertib', 60, 30, 50],
  ]);
  await ignore('E3');
  const cells = pane.getByRole('region', { name: 'Hasil periksa' }).locator('.finding', { hasText: 'Kesalahan' });
  expect(await cells.locator('.finding-head .cell-link').allInnerTexts()).toEqual(['3.1!E4']);

  // The number of the third row, in front of the first cells.
  const third = { x: 22, y: 83 };
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await canvas.click({ position: third });
  await canvas.click({ position: third, button: 'right' });
  await page.getByText('Hapus baris').filter({ visible: true }).last().click();
  await cells.getByRole('button', { name: '3.1!E3', exact: true }).waitFor();
  await pane.getByText('Diabaikan (1)').waitFor({ state: 'detached' });

  await use.edition.goTo('A1');
  await page.keyboard.press('Control+Z');
  await cells.getByRole('button', { name: '3.1!E4', exact: true }).waitFor();
  await pane.getByText('Diabaikan (1)').waitFor();
  await pane.getByText('Diabaikan (1)').click();
  await pane.getByRole('button', { name: 'Hitung lagi' }).click();
  await cells.getByRole('button', { name: '3.1!E3', exact: true }).waitFor();
});

test('where only a warning is ignored, no ignored error is spoken of', async () => {
  await open('3.8', [
    ['Tabel 3.8 Realisasi Anggaran Tahun 2025'],
    ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)'],
    [1, 'Program Penunjang Urusan', 1000000000, 1100000000],
    [2, 'Program Pemerintahan', 500000000, 350000000],
    [null, 'Jumlah', 1500000000, 1450000000],
  ]);
  await ignore('D3');
  const { pane } = use.edition;
  await pane.getByText('Tidak ada kesalahan.', { exact: true }).waitFor();
  await pane.getByText(/angka dihitung ulang: cocok, kecuali 1 temuan yang diabaikan\.$/).waitFor();
});
