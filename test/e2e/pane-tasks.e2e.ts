/** The tasks "Isi", "Kirim" and "Rumus" in the web edition, by clicks. */
import { openTask, picture, violationsOf, waitForNotice } from './pane-steps';
import { useWebEdition } from './use-web-edition';
import type { WebEdition } from './web-edition';

const use = useWebEdition({}, { samePage: true });
let edition: WebEdition;

beforeEach(() => {
  edition = use.edition;
});

const button = (name: string | RegExp) => edition.pane.getByRole('button', { name, exact: typeof name === 'string' });

test('standard sheets of a profile are inserted, and compute', async () => {
  await button('Sisipkan lembar standar').click();
  await edition.pane.getByLabel('Profil daerah').selectOption('Standar nasional');
  await edition.pane.getByLabel('Tahun laporan').fill('20');
  await edition.pane.getByText('Tulis tahun empat angka').waitFor();
  await edition.pane.getByLabel('Tahun laporan').fill('2025');
  await edition.pane.getByLabel('Data contoh').check();
  expect(await violationsOf(edition.page)).toEqual([]);
  await picture(edition.page, 'pane-sisipkan');
  await button(/^Sisipkan \d+ lembar$/).click();
  await waitForNotice(edition, /\d+ lembar disisipkan\./);
  await edition.tab('Identitas').waitFor();
  await button('3.2 Capaian').click();
  // Desa tertib: 66,67 of 85,00, the target after the change, is 78,44%: Tinggi on the scale of Permendagri 86/2017.
  expect(await edition.shows('H7', 'Tinggi')).toBe('Tinggi');
  await picture(edition.page, 'pane-disisipkan');
  expect(await edition.tab('3.2 Capaian').getAttribute('aria-selected')).toBe('true');
  expect(await violationsOf(edition.page)).toEqual([]);
});

test('a single sheet brings those that it needs, is not inserted again, and is taken away again', async () => {
  await openTask(edition, 'Isi');
  await button('Hapus centang').click();
  await edition.pane.getByLabel('3.2 Capaian', { exact: true }).check();
  await edition.pane.getByText(/Ikut disisipkan karena rumusnya dipakai: .*Identitas.*2\.4 PK/).waitFor();
  await button(/^Sisipkan \d+ lembar$/).click();
  await waitForNotice(edition, /lembar disisipkan\./);
  await button('Sisipkan lembar lain').click();
  await edition.pane.getByText('sudah ada').first().waitFor();
  expect(await edition.pane.getByLabel('3.2 Capaian sudah ada').isChecked()).toBe(false);
  await button('Urungkan').click();
  await waitForNotice(edition, 'Sudah dikembalikan seperti semula.');
  expect(await edition.tab('Identitas').count()).toBe(0);
  await edition.tab('Survei').waitFor();
});

test('a profile file that is none is refused in sentences', async () => {
  await openTask(edition, 'Isi');
  const chooser = edition.page.waitForEvent('filechooser');
  await edition.pane.getByLabel('Profil daerah').selectOption('Profil sendiri (berkas JSON)…');
  await (
    await chooser
  ).setFiles({
    name: 'profil.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "id": "demak", "name": 3, "scale": "<img src=x onerror=1>" }'),
  });
  await edition.pane.getByRole('alert').filter({ hasText: 'scale' }).waitFor();
  expect(await edition.page.locator('img[src="x"]').count()).toBe(0);
  const again = edition.page.waitForEvent('filechooser');
  await edition.pane.getByLabel('Profil daerah').selectOption('Profil sendiri (berkas JSON)…');
  await (
    await again
  ).setFiles({
    name: 'profil.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "id": "demak", "name": "Kabupaten Demak" }'),
  });
  await edition.page.waitForFunction(() =>
    [...document.querySelectorAll('option')].some((option) => option.selected && option.text === 'Kabupaten Demak'),
  );
});

test('a formula is built from selected cells, inserted, and replaced before sending', async () => {
  await openTask(edition, 'Rumus');
  await edition.pane.getByLabel('Fungsi').selectOption('IKM');
  await button('Sisipkan di sel terpilih').click();
  await edition.pane.getByText('Belum diisi: nilai.').waitFor();
  await edition.pane.getByRole('textbox', { name: 'nilai' }).fill('B3:J20');
  await edition.goTo('B22');
  await picture(edition.page, 'pane-rumus');
  expect(await violationsOf(edition.page)).toEqual([]);
  await button('Sisipkan di sel terpilih').click();
  await waitForNotice(edition, 'Rumus disisipkan di Survei!B22.');
  // 546 points over 18 people and 9 questions: 546 / 162 × 25.
  expect(await edition.shows('B22', '84,259259')).toBe('84,259259');
  await button('Sisipkan di sel terpilih').click();
  await edition.pane.getByText('Survei!B22 sudah terisi.').waitFor();
  await button('Pakai sel terpilih untuk nilai').click();
  expect(await edition.pane.getByRole('textbox', { name: 'nilai' }).inputValue()).toBe('Survei!B22');

  await openTask(edition, 'Kirim');
  await button('Siapkan kirim').click();
  await waitForNotice(edition, '1 sel diganti. Berkas ini terbaca tanpa add-in.');
  await edition.pane.getByText('Yang diganti (1)').waitFor();
  await edition.pane.getByRole('region', { name: 'Fungsi LKjIP' }).getByText('=IKM(B3:J20)').waitFor();
  await picture(edition.page, 'pane-kirim');
  expect(await violationsOf(edition.page)).toEqual([]);
  expect(await edition.shows('B22', '84,259259')).toBe('84,259259');
  await button('Urungkan').click();
  await waitForNotice(edition, 'Sudah dikembalikan seperti semula.');
  expect(await edition.pane.getByText('Yang diganti (1)').count()).toBe(0);
});

test('KATEGORI takes a scale of one’s own from selected cells', async () => {
  await edition.goTo('L3');
  await edition.type('0');
  await edition.type('60');
  await edition.goTo('M3');
  await edition.type('Perlu dibina');
  await edition.type('Baik');
  await edition.goTo('L6');
  await edition.type('75');
  await openTask(edition, 'Rumus');
  await edition.pane.getByLabel('Fungsi').selectOption('KATEGORI');
  await edition.pane.getByRole('textbox', { name: 'nilai' }).fill('L6');
  await edition.pane.getByLabel('skala').selectOption('rentang sendiri…');
  await edition.goTo('M6');
  await button('Sisipkan di sel terpilih').click();
  await edition.pane.getByText('Belum diisi: skala.').waitFor();
  await edition.pane.getByLabel('Rentang skala').fill('L3:M4');
  expect(await violationsOf(edition.page)).toEqual([]);
  await button('Sisipkan di sel terpilih').click();
  await waitForNotice(edition, 'Rumus disisipkan di Survei!M6.');
  expect(await edition.shows('M6', 'Baik')).toBe('Baik');
});

test('what still stands is told before sending', async () => {
  await openTask(edition, 'Kirim');
  await button('Periksa dulu').click();
  await edition.pane.getByRole('region', { name: 'Hasil periksa' }).waitFor();
  await openTask(edition, 'Kirim');
  const standing = edition.pane.getByRole('region', { name: 'Belum selesai' });
  await standing.getByText('7 kesalahan').waitFor();
  expect(await standing.getByRole('listitem').count()).toBe(8);
  expect(await standing.getByRole('listitem').first().innerText()).toContain('Kesalahan:');
  expect(await violationsOf(edition.page)).toEqual([]);
  await standing.getByRole('button', { name: '3.2 Anggaran!C16' }).click();
  await edition.waitForCell('3.2 Anggaran!C16');
  await button('Lihat temuan').click();
  await button('Perbaiki semua (3)').waitFor();
});

test('the scales are tables', async () => {
  await openTask(edition, 'Rumus');
  await edition.pane.getByText('CAPAIAN: Skala nilai peringkat kinerja').click();
  await edition.pane.getByRole('cell', { name: '≥ 91%' }).waitFor();
});
