/** What stands around the cells has names, words of the language and figures in full. */
import AxeBuilder from '@axe-core/playwright';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition();

test('every button and field of the page has a name, those around the grid, too', async () => {
  const { page } = use.edition;
  await page.getByRole('button', { name: 'Lembar baru' }).waitFor();
  const { violations } = await new AxeBuilder({ page })
    .withRules(['button-name', 'label', 'input-button-name'])
    .analyze();
  // The knob of the zoom is no button, though Univer makes it one: the buttons beside it do the same.
  const unnamed = violations
    .flatMap(({ nodes }) => nodes.map(({ html }) => html))
    .filter((html) => !/role="handle"/.test(html));
  expect(unnamed).toEqual([]);
  for (const name of ['Tebal', 'Garis kisi', 'Semua lembar', 'Perkecil tampilan', 'Perbesar tampilan', 'Hapus format'])
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
  expect(await page.getByRole('textbox', { name: 'Alamat sel' }).count()).toBe(1);
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
