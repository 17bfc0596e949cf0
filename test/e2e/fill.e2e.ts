/** The task "Isi" in the web edition: a new file, its list of what is to be filled in, and the way to the next cell. */
import { openTask, picture, violationsOf } from './pane-steps';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition();

test('a new file begins with what is to be filled in; a press leads to the next yellow cell, and typing is counted', async () => {
  const { edition } = use;
  await edition.newFile('Standar nasional', 2025);
  const step = (sheet: string) => edition.pane.locator('.step', { hasText: sheet }).first();
  await step('Identitas').getByText('3 sel masih kosong').waitFor();
  await step('2.4 PK').getByText('belum diisi').first().waitFor();
  expect(await edition.pane.getByText(/^\d+ dari \d+ lembar selesai/).textContent()).toMatch(/^1 dari 20 /);
  expect(await violationsOf(edition.page)).toEqual([]);

  await step('Identitas').click();
  await edition.waitForSelection('B4');
  await edition.type('Contoh');
  await step('Identitas').getByText('2 sel masih kosong').waitFor();

  await step('2.4 PK').first().click();
  await edition.waitForSelection('B4');
  await edition.goTo('D4');
  await edition.type('Indeks Kepuasan Masyarakat');
  await step('2.4 PK').getByText('4 sel masih kosong').waitFor();
  await picture(edition.page, 'pane-isi');
  await step('2.4 PK').click();
  // The tujuan of the row is the first that is blank.
  await edition.waitForSelection('B4');
});

test('a workbook that has none of the standard sheets is offered just the form', async () => {
  const { edition } = use;
  await openTask(edition, 'Isi');
  await edition.pane.getByLabel('Profil daerah').waitFor();
  await edition.pane.getByLabel('Profil daerah').selectOption('Kabupaten Tegal');
  expect(await edition.pane.locator('.step').count()).toBe(0);
});
