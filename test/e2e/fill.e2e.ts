/** The task "Isi" in the web edition: a new file, its list of what is to be filled in, and the way to the next cell. */
import { openTask, picture, violationsOf } from './pane-steps';
import { useWebEdition } from './use-web-edition';

const use = useWebEdition({}, { samePage: true });

/** Asks until the answer is as expected, or gives up. */
async function expectInTime(ask: () => Promise<string>, expected: string): Promise<void> {
  let answer = await ask();
  for (let attempt = 0; attempt < 20 && answer !== expected; attempt += 1) {
    await use.edition.page.waitForTimeout(250);
    answer = await ask();
  }
  expect(answer).toBe(expected);
}

test('a new file begins with what is to be filled in; a press leads to the next yellow cell, and typing is counted', async () => {
  const { edition } = use;
  await edition.newFile('Standar nasional', 2025);
  await edition.waitForCell('Identitas!B4');
  const step = (sheet: string) => edition.pane.locator('.step', { hasText: sheet }).first();
  await step('Identitas').getByText('3 sel masih kosong').waitFor();
  await step('2.4 PK').getByText('belum diisi').first().waitFor();
  expect(await edition.pane.getByText(/^\d+ dari \d+ lembar selesai/).textContent()).toMatch(/^0 dari 19 /);
  expect(await violationsOf(edition.page)).toEqual([]);

  await edition.goTo('D9');
  await step('Identitas').click();
  await edition.waitForCell('Identitas!B4');
  await edition.type('Contoh');
  await step('Identitas').getByText('2 sel masih kosong').waitFor();

  await step('2.4 PK').first().click();
  await edition.waitForCell('2.4 PK!B4');
  await edition.goTo('D4');
  await edition.type('Indeks Kepuasan Masyarakat');
  await step('2.4 PK').getByText('4 sel masih kosong').waitFor();
  await picture(edition.page, 'pane-isi');
  await step('2.4 PK').click();
  // The tujuan of the row is the first that is blank.
  await edition.waitForCell('2.4 PK!B4');
});

test('a row grows with the name that a formula brings into it, whether its sheet was seen before or not', async () => {
  const { edition } = use;
  await edition.newFile('Standar nasional', 2025);
  const canvas = edition.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  // Five lines in the column; a row of one line is 24 pixels high, and the first row lies 102 pixels below the top.
  const name = 'Persentase pengaduan masyarakat yang ditindaklanjuti sampai selesai dalam waktu tiga hari kerja';
  for (const [cell, row, y] of [
    ['D4', 4, 162],
    ['D5', 5, 239],
  ] as const) {
    await edition.tab('2.4 PK').click();
    await edition.goTo(cell);
    await edition.type(name);
    await edition.tab('3.2 Capaian').click();
    await expectInTime(
      async () => {
        // Two clicks that follow each other at once open the cell.
        await edition.page.waitForTimeout(600);
        await canvas.click({ position: { x: 610, y } });
        return edition.addressBox.inputValue();
      },
      `F${String(row)}`,
    );
  }
});

test('a workbook that has none of the standard sheets is offered just the form', async () => {
  const { edition } = use;
  await openTask(edition, 'Isi');
  await edition.pane.getByLabel('Profil daerah').waitFor();
  await edition.pane.getByLabel('Profil daerah').selectOption('Kabupaten Tegal');
  expect(await edition.pane.locator('.step').count()).toBe(0);
});
