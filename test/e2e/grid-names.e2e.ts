/** What stands around the cells has names, words of the language and figures in full. */
import { axeOn, violationsIn } from './axe';
import { openName } from './sheet-name';
import { useWebEdition } from './use-web-edition';

// A second try would hide a name that comes too late.
jest.retryTimes(0);

const use = useWebEdition({}, { samePage: true });

/** What is Univer's and stays, with the reason. */
const ACCEPTED = [
  // The canvases take the keys that are typed into cells; Univer gives them a place in the order of Tab before all others.
  'tabindex: canvas',
  // Univer has two of its lists of notices, both empty.
  'landmark-unique: section',
  // What opens the lists of fonts and of sizes holds a field itself.
  'nested-interactive: div',
  // What lies around the button of all sheets.
  'aria-allowed-attr: div',
];

test('axe finds nothing on the whole page but what is Univer’s, the grid’s buttons have names', async () => {
  const { page } = use.edition;
  await page.getByRole('button', { name: 'Lembar baru' }).waitFor();
  await page.locator('[role="button"][aria-label="Pilihan huruf"]:visible').waitFor();
  const { violations } = await axeOn(page).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => ({ kind: `${id}: ${/^<(\w+)/.exec(html)?.[1] ?? ''}`, html })),
  );
  expect(found.filter(({ kind }) => !ACCEPTED.includes(kind))).toEqual([]);
  expect(found.filter(({ kind }) => kind === 'aria-allowed-attr: div')).toHaveLength(1);
  for (const name of ['Tebal', 'Garis kisi', 'Semua lembar', 'Perkecil tampilan', 'Perbesar tampilan', 'Hapus format'])
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
  expect(await page.getByRole('textbox', { name: 'Alamat sel' }).count()).toBe(1);
  const labels = await page.locator('[aria-label]').evaluateAll((all) => all.map((each) => each.ariaLabel));
  expect(labels.filter((label) => /^[a-z]+\.|Sheet|Sidebar|sidebar|Notifications/.test(label ?? ''))).toEqual([]);
});

test('a name of a sheet that cannot be is left by Escape; after Enter, too, the keys are those of the cells', async () => {
  const { edition } = use;
  const { page } = edition;
  const tabs = page.getByRole('tablist', { name: 'Lembar' });
  await edition.goTo('L3');
  await openName(edition, 'Survei');
  await page.keyboard.type('2.1 PK');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog').filter({ hasText: 'Nama lembar sudah ada.' });
  await question.getByRole('button', { name: 'Tutup' }).waitFor();
  await question.getByRole('button', { name: 'OK' }).click();
  await question.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await edition.type('12');
  await edition.waitForSelection('L4');
  await openName(edition, 'Survei');
  await page.keyboard.press('Escape');
  // As long as a press takes to become a drag.
  await page.waitForTimeout(600);
  expect(await tabs.getByRole('tab').allInnerTexts()).toEqual(['Survei', '2.1 PK', '3.1 Capaian', '3.2 Anggaran']);
  await openName(edition, 'Survei');
  await page.keyboard.type('Jawaban');
  await page.keyboard.press('Enter');
  await edition.tab('Jawaban').waitFor();
  await edition.type('34');
  await edition.waitForSelection('L5');
  expect(await edition.shows('L4', '34')).toBe('34');
});

test('the hint of a function has semicolons, decimal commas and an example, and axe finds nothing in it', async () => {
  const { edition } = use;
  const { page } = edition;
  const hint = page.locator('section', { hasText: /^\w+\(/ });
  await edition.goTo('L3');
  await page.keyboard.type('=CAPAIAN(');
  await hint.getByText('CAPAIAN(target; realisasi; [arah]; [batas])').waitFor();
  await hint.getByText('CAPAIAN(D5; E5; "turun"; 120%)').waitFor({ state: 'attached' });
  await hint.getByRole('button', { name: 'Tutup petunjuk' }).waitFor();
  expect(await violationsIn(axeOn(page).include('section:has([aria-label="Tutup petunjuk"])'))).toEqual([]);
  await hint.getByRole('button', { name: 'Keterangan lengkap' }).click();
  await hint.getByText('Realisasi, dalam satuan yang sama dengan target.').waitFor();
});

test('the figures of the selected cells are written in full, each with its name', async () => {
  const { edition } = use;
  await edition.tab('3.2 Anggaran').click();
  const figures = edition.page.locator('.page-figures');
  await edition.goTo('C16');
  expect(await figures.textContent()).toBe('');
  await edition.addressBox.fill('C3:C16');
  await edition.page.keyboard.press('Enter');
  await figures
    .getByText(/^Terisi: \d+ · Jumlah: [\d.]{9,} · Rata-rata: [\d.]+ · Terkecil: [\d.]+ · Terbesar: [\d.]+$/)
    .waitFor();
});

test('nothing is offered that would make numbers of texts in another way than the pane', async () => {
  const { page } = use.edition;
  await page.getByRole('button', { name: 'Lebih Banyak' }).click();
  // What stands beside it in the list.
  await page.getByText('Fungsi Umum').filter({ visible: true }).waitFor();
  expect(await page.getByText('Teks ke angka').count()).toBe(0);
});
