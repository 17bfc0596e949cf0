/** "Batal" in the web edition while the grid takes in the sheets of an insertion. */
import { useWebEdition } from './use-web-edition';
import { openTask, waitForNotice } from './pane-steps';

const use = useWebEdition({ acceptDownloads: true });

/** How many sheets the grid shows. */
const tabs = () => use.edition.page.locator('[data-u-comp="slide-tab-item"]').count();

/** On a slow machine there is a middle to press in. */
async function slowDown(): Promise<void> {
  const session = await use.edition.page.context().newCDPSession(use.edition.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Waits until a part of the sheets is in the grid, and gives the middle of the button "Batal". */
async function untilInserting(): Promise<{ readonly x: number; readonly y: number }> {
  const found = await use.edition.page.waitForFunction(() => {
    const share = document.querySelector<HTMLProgressElement>('.pane progress')?.value ?? 0;
    const button = [...document.querySelectorAll('.pane button')].find(({ textContent }) => textContent === 'Batal');
    if (share === 0 || button === undefined) return null;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return (await found.jsonValue())!;
}

test('an insertion that is stopped in its middle leaves the workbook as it was, with nothing to undo or to save', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  const { bytes: before } = await edition.save();
  const tabsBefore = await tabs();
  await openTask(edition, 'Isi');
  await slowDown();
  await pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  const { x, y } = await untilInserting();
  await page.mouse.click(x, y);
  await pane.getByText('Penyisipan dihentikan. Tidak ada lembar yang ditambahkan.').waitFor();
  expect(await tabs()).toBe(tabsBefore);
  expect(Buffer.from((await edition.save()).bytes).equals(before)).toBe(true);

  await edition.goTo('B22');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Y');
  await page.waitForTimeout(500);
  expect(await tabs()).toBe(tabsBefore);
  expect(Buffer.from((await edition.save()).bytes).equals(before)).toBe(true);
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await page.waitForEvent('close');
  expect(asked).toBe(false);
});

test('after an insertion that was stopped the sheets are inserted whole', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await openTask(edition, 'Isi');
  await slowDown();
  const insert = pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ });
  await insert.click();
  await untilInserting();
  await page.keyboard.press('Escape');
  await pane.getByText('Penyisipan dihentikan. Tidak ada lembar yang ditambahkan.').waitFor();
  const before = await tabs();
  const sheets = Number(/\d+/.exec(await insert.innerText())![0]);
  await insert.click();
  await waitForNotice(edition, /\d+ lembar disisipkan\./);
  expect(await tabs()).toBe(before + sheets);
  // Desa tertib: the formulas of the sheets reach those of the others.
  await pane.getByRole('button', { name: '3.2 Capaian', exact: true }).click();
  expect(await edition.tab('3.2 Capaian').getAttribute('aria-selected')).toBe('true');
});

test('the button that stops stays where it is until the sheets are inserted', async () => {
  const { edition } = use;
  const { page, pane } = edition;
  await openTask(edition, 'Isi');
  await slowDown();
  await page.evaluate(() => {
    const places = new Set<string>();
    Object.assign(globalThis, { places });
    new MutationObserver(() => {
      const button = [...document.querySelectorAll('.pane button')].find(({ textContent }) => textContent === 'Batal');
      const place = button?.getBoundingClientRect();
      if (place !== undefined) places.add(`${String(place.x)}, ${String(place.y)}`);
    }).observe(document.querySelector('.pane')!, { subtree: true, childList: true, attributes: true });
  });
  await pane.getByRole('button', { name: /^Sisipkan \d+ lembar$/ }).click();
  await waitForNotice(edition, /\d+ lembar disisipkan\./);
  const places = await page.evaluate(() => [...(globalThis as unknown as { places: Set<string> }).places]);
  expect(places).toHaveLength(1);
});
