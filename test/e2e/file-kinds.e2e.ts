/** The kinds of files that offices have beside .xlsx, opened in the web edition; a Word report goes back with comments. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { reports } from './pane-steps';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({ acceptDownloads: true }, { samePage: true });

const opened = (name: string): Promise<void> => use.edition.page.locator('.page-file', { hasText: name }).waitFor();

test('a text in columns and an old workbook are opened', async () => {
  const { edition } = use;
  const columns = 'Indikator;Target;Realisasi;Capaian\r\nNilai SAKIP;80,5;84,25;104,66%\r\n';
  await edition.dropFile('capaian.csv', strToU8(columns));
  await opened('capaian.csv');
  await edition.tab('capaian').waitFor();
  expect(await edition.shows('C2', '84,25')).toBe('84,25');
  await edition.openFile(join(__dirname, '..', 'fixtures', 'files', 'old.xls'));
  await opened('old.xls');
  await edition.tab('S1').waitFor();
});

test('a Word report is opened and checked, and downloaded with what was found as comments', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  const path = join(reports, 'songgom-2023.docx');
  const comment = page.getByRole('button', { name: 'Unduh Word berkomentar' });
  expect(await comment.count()).toBe(0);
  await edition.openFile(path);
  await opened('songgom-2023.docx');
  await edition.check();
  await pane.locator('.finding', { hasText: 'Kesalahan' }).first().waitFor();
  const downloading = page.waitForEvent('download');
  await comment.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('songgom-2023 (komentar).docx');
  const said = await page
    .getByText(/^songgom-2023 \(komentar\)\.docx, salinan laporan dengan \d+ komentar/)
    .innerText();
  const copy = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const written = new TextDecoder().decode(copy['word/comments.xml']).match(/<w:comment /g) ?? [];
  expect(written.length).toBeGreaterThan(0);
  expect(said).toContain(`dengan ${String(written.length)} komentar`);
  // All else is as it was.
  const original = unzipSync(new Uint8Array(readFileSync(path)));
  expect(Object.keys(copy)).toEqual(expect.arrayContaining(Object.keys(original)));
  expect(copy['word/styles.xml']).toEqual(original['word/styles.xml']);
});
