/** What follows from the workbook: the Word draft, as a file and by the clipboard, and next year's file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { standar } from '../../src/core/profiles/standar';
import { readWordReport } from '../../src/hosts/docx/read';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { openTask, picture, reports, violationsOf, waitForNotice } from './pane-steps';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true }, { samePage: true });

/** Waits until the tab of the sheet in front has this name and lies inside the bar. */
async function waitForTabInSight(page: Page, name: string): Promise<void> {
  await page.waitForFunction((expected) => {
    const bar = document.querySelector('[data-u-comp="slide-tab-bar"]')!;
    const tab = bar.querySelector('[role="tab"][aria-selected="true"]');
    const [inside, own] = [bar.getBoundingClientRect(), tab?.getBoundingClientRect()];
    if (own === undefined || tab?.textContent !== expected) return false;
    return own.left >= inside.left && own.right <= inside.right;
  }, name);
}

test('the report is downloaded as a Word draft, and copied for Word, with what stands against it', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.openFile(join(reports, 'jatinegara-2021.angka.xlsx'));
  await page.locator('.page-file', { hasText: 'jatinegara-2021' }).waitFor();
  await pane.getByRole('tab', { name: 'Kirim' }).click();
  const part = pane.getByRole('region', { name: 'Naskah Word' });
  await part.waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await part.getByRole('button', { name: 'Buat naskah Word' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Naskah LKjIP Kecamatan Jatinegara 2021.docx');
  await pane.getByText(/dibuat; cari di folder unduhan\. Masih ada 13 kesalahan/).waitFor();
  await part.scrollIntoViewIfNeeded();
  await picture(page, 'pane-naskah');
  const { workbook } = await readWordReport(new Uint8Array(readFileSync(await download.path())));
  expect(workbook.sheets).toHaveLength(12);

  await part.getByRole('button', { name: 'Salin untuk Word' }).click();
  await pane.getByText('Naskah disalin. Buka Word, lalu tempel.').waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(html.match(/<table/g)).toHaveLength(12);
  expect(html).toContain('BAB III AKUNTABILITAS KINERJA');
});

test('a new file begins from last year’s, and the page says what could not be taken over', async () => {
  const { edition } = use;
  const { page } = edition;
  await page.getByRole('button', { name: 'Berkas baru…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Berkas baru dari lembar standar' });
  await dialog.getByLabel('Tahun laporan').fill('2024');
  await dialog
    .getByLabel('Mulai dari berkas tahun lalu (boleh kosong)')
    .setInputFiles(join(reports, 'songgom-2023.docx'));
  await dialog.getByRole('button', { name: 'Buat berkas' }).click();
  const left = page.getByRole('dialog', { name: 'Yang tidak dapat dibawa' });
  await left.getByText('“Hasil Survey Kepuasan Masyarakat Kecamatan songgom”: target Renstra').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await left.getByRole('button', { name: 'Mengerti' }).click();
  await page.getByText('lkjip-2024.xlsx dibuat dari songgom-2023.docx.').waitFor();
  await edition.tab('3.3 Perbandingan').click();
  expect(await edition.shows('I5', '81,09')).toBe('81,09');
});

test('sheets inserted in the pane begin from last year’s file, too', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await openTask(edition, 'Isi');
  await pane.getByLabel('Tahun laporan').fill('2024');
  await pane.getByLabel('Dari berkas tahun lalu').check();
  const insert = pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ });
  expect(await insert.getAttribute('aria-disabled')).toBe('true');
  const field = pane.getByLabel('Berkas tahun lalu', { exact: true });
  await field.setInputFiles({ name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from('PK') });
  await pane.locator('#last-year-said.field-problem').waitFor();
  expect(await insert.getAttribute('aria-disabled')).toBe('true');
  await field.setInputFiles(join(reports, 'songgom-2023.docx'));
  await pane.getByText(/^Laporan tahun 2023: \d+ indikator dibawa\.$/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await insert.click();
  await pane.getByText('“Hasil Survey Kepuasan Masyarakat Kecamatan songgom”: target Renstra').waitFor();
  await pane.getByRole('button', { name: '3.3 Perbandingan', exact: true }).click();
  expect(await edition.shows('I5', '81,09')).toBe('81,09');
});

test('the standard sheets are made ready for print, saved so, and become forms again by one press', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.newFile('Standar nasional', 2025);
  await edition.tab('2.4 PK').click();
  await edition.goTo('B4');
  for (const text of [
    'Meningkatnya pelayanan',
    'Meningkatnya kepuasan',
    'Indeks Kepuasan Masyarakat',
    'Indeks',
    '84',
  ]) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  const sheetsOf = async () => {
    const { sheets } = (await readSavedWorkbook((await edition.save()).bytes)).workbook;
    const yellow = sheets.flatMap(({ name, hidden, rows }) =>
      !hidden && rows.some((cells) => cells?.some((cell) => cell?.look?.fill === 'FFF9E5')) ? [name] : [],
    );
    return { sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])), yellow };
  };
  const names = ({ sheets }: Awaited<ReturnType<typeof sheetsOf>>): string[] => [...sheets.keys()];
  const form = await sheetsOf();
  // The sheets to fill come first.
  const isColored = [...form.sheets.values()].map(({ tabColor }) => tabColor !== undefined);
  expect(isColored.lastIndexOf(true)).toBeLessThan(isColored.indexOf(false));
  await pane.getByRole('tab', { name: 'Isi' }).click();
  // A sheet far behind comes to the front by the list, and its tab with it.
  await pane.locator('.step', { hasText: 'Jawaban SKM' }).click();
  await waitForTabInSight(page, 'Jawaban SKM');
  await openTask(edition, 'Kirim');
  const part = pane.getByRole('region', { name: 'Siap cetak' });
  await part.getByLabel('Tempat').fill('Contoh');
  await part.getByLabel('Tanggal').fill('31 Januari 2026');
  await part.getByRole('button', { name: 'Siapkan cetak' }).click();
  await waitForNotice(edition, /lembar siap cetak, mulai dari Sampul\. .*Belum diisi: .*3\.11 Realisasi Anggaran/);
  expect(await violationsOf(page)).toEqual([]);
  await part.scrollIntoViewIfNeeded();
  await picture(page, 'pane-cetak');
  await edition.tab('Identitas').waitFor({ state: 'detached' });
  await waitForTabInSight(page, 'Sampul');

  const ready = await sheetsOf();
  const inReport = standar.tables.map(({ sheet }) => sheet);
  const aids = ['Dukungan', 'Pilihan', 'Jawaban SKM', 'Sebutan Responden'];
  expect(names(ready)).toEqual(['Sampul', 'Identitas', ...new Set(inReport), ...aids]);
  expect(ready.yellow).toEqual([]);
  expect([...ready.sheets.values()].flatMap(({ name, hidden }) => (hidden ? [name] : []))).toEqual([
    'Identitas',
    ...aids,
  ]);
  // The help line and five rows without an indicator.
  for (const name of ['2.4 PK', '3.2 Capaian']) {
    expect([name, [...ready.sheets.get(name)!.hiddenRows]]).toEqual([name, [0, 4, 5, 6, 7, 8]]);
  }
  const said = ready.sheets.get('Sampul')!.rows.flatMap((cells) => cells?.map((cell) => cell?.value) ?? []);
  expect(said).toContain('Contoh, 31 Januari 2026');
  expect(said).toContain('TAHUN 2025');
  expect(ready.sheets.get('Sampul')!.page).toMatchObject({ orientation: 'portrait', footer: '&L&8&A&R&8&P / &N' });

  await part.getByRole('button', { name: 'Kembalikan ke bentuk isian' }).click();
  await waitForNotice(edition, 'Lembar standar kembali ke bentuk isian.');
  const back = await sheetsOf();
  expect(names(back)).toEqual(names(form));
  expect([...back.sheets.values()].flatMap(({ hidden, hiddenRows }) => (hidden ? [-1] : [...hiddenRows]))).toEqual([]);
  expect(back.yellow).toContain('2.4 PK');
  expect(back.sheets.get('2.4 PK')!.rows[3]![1]).toMatchObject({ value: 'Meningkatnya pelayanan' });
  expect(back.sheets.get('2.4 PK')!.rows[3]![1]!.look!.line).toEqual({ style: 'dotted', color: '7F7F7F' });
  // All sheets of a profile are changed, saved and read, twice.
}, 240_000);

test('the year stands on one screen, with charts that are copied as pictures', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.openFile(join(reports, 'pasongsongan-2023.angka.xlsx'));
  await page.locator('.page-file', { hasText: 'pasongsongan-2023' }).waitFor();
  await edition.check();
  await pane.getByRole('tab', { name: 'Ringkasan' }).click();
  const panel = pane.getByRole('tabpanel', { name: 'Ringkasan' });
  const figures = panel.getByRole('region', { name: 'Angka tahun ini' });
  // As the report prints them.
  await figures.getByText('100,39%').waitFor();
  await figures.getByText('B · Baik').waitFor();
  await panel
    .getByRole('region', { name: 'Dibanding tahun 2022' })
    .getByText(/80,36 → 81,32, naik 0,96/)
    .waitFor();
  const charts = panel.getByRole('region', { name: 'Grafik' });
  await charts
    .getByRole('img', { name: /^Realisasi dan target: .*2022 80,36 dari target 80; 2023 81,32 dari target 81/ })
    .waitFor();
  expect(await charts.getByRole('img').count()).toBe(3);
  expect(await violationsOf(page)).toEqual([]);
  await picture(page, 'pane-ringkasan');
  await charts.getByRole('button', { name: /^Salin gambar: Realisasi dan target/ }).scrollIntoViewIfNeeded();
  await picture(page, 'pane-grafik');
  await charts.getByRole('button', { name: /^Salin gambar: Capaian indikator/ }).click();
  await pane.getByText('Gambar disalin. Buka Word atau PowerPoint, lalu tempel.').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const { width, height } = await createImageBitmap(await item!.getType('image/png'));
    return { width, height };
  });
  expect(copied.width).toBe(1008);
  expect(copied.height).toBeGreaterThan(200);
  await panel.getByRole('button', { name: 'Sisipkan lembar Grafik' }).click();
  await pane.getByText(/^Lembar Grafik disisipkan\./).waitFor();
  // The axis of the first chart's names and numbers, taken from the cells of the table.
  expect(await edition.shows('B5', '100,39%')).toBe('100,39%');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const saved = await saving;
  const parts = unzipSync(new Uint8Array(readFileSync(await saved.path())));
  const drawn = Object.keys(parts).filter((path) => path.startsWith('xl/charts/'));
  expect(drawn).toHaveLength(3);
  expect(strFromU8(parts[drawn[0]!]!)).toContain('<c:f>Grafik!$B$5</c:f>');
  await figures.getByRole('button', { name: /^3\.9 Efisiensi sasaran!I/ }).click();
  await pane.getByRole('region', { name: 'Yang belum selesai' }).getByRole('button', { name: 'Lihat temuan' }).click();
  await pane.getByRole('tabpanel', { name: 'Periksa' }).locator('.pane-results').first().waitFor();
});

test('without leave to the clipboard, the picture of a chart is downloaded', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await edition.openFile(join(reports, 'songgom-2023.angka.xlsx'));
  await page.locator('.page-file', { hasText: 'songgom-2023' }).waitFor();
  await edition.check();
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await pane.getByRole('tab', { name: 'Ringkasan' }).click();
  const downloading = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Salin gambar: Nilai survei kepuasan per unsur tahun 2023' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Nilai survei kepuasan per unsur tahun 2023.png');
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  await pane.getByText(/Papan klip tidak diizinkan di sini/).waitFor();
});
