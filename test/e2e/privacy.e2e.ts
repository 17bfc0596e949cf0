import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { StaticServer } from '../../scripts/static-server';
import { launchBrowser } from './browser';
import { elsewhere, watchPolicy, type Watched } from './policy-watch';
import { serveBuiltPages } from './server';
import { WebEdition } from './web-edition';

const report = join(__dirname, '..', 'fixtures', 'reports', 'jatinegara-2021.angka.xlsx');

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the web edition', () => {
  let edition: WebEdition;
  let watched: Watched;

  beforeEach(async () => {
    edition = await WebEdition.open(browser, server.address);
    watched = await watchPolicy(edition.page.context());
    // Once more from the start, now that everything is watched.
    await edition.page.reload();
    await edition.tab('Survei').waitFor();
  });

  afterEach(() => edition.close());

  test('asks nothing of other servers and keeps its policy while it is worked with', async () => {
    const { page } = edition;
    await edition.goTo('L3');
    await edition.type('=IKM(B3:J20)');
    await edition.type('=CAPAIAN(0;84)');
    await page.keyboard.press('Control+C');
    await edition.goTo('L9');
    await page.keyboard.press('Control+V');
    await edition.check();
    await edition.pane.getByRole('button', { name: '3.1 Capaian!G5' }).first().click();
    await edition.openFile(report);
    await page.locator('.page-file', { hasText: 'jatinegara-2021.angka.xlsx' }).waitFor();
    await edition.check();
    await page.getByText('Halaman ini dapat dipakai tanpa internet.').waitFor();
    expect(watched.requests.length).toBeGreaterThan(0);
    expect(elsewhere([...edition.requests, ...watched.requests], server.address)).toEqual([]);
    expect(watched.refusals).toEqual([]);
  });

  test('would not get through to another server, nor run code of a text, if it tried', async () => {
    const fate = await edition.page.evaluate(async () => {
      const sent = await fetch('https://contoh.go.id/').then(
        () => 'sent',
        () => 'refused',
      );
      const image = new Image();
      image.src = 'https://contoh.go.id/titik.png';
      const holder = document.createElement('p');
      holder.innerHTML = '<img src="data:," onerror="document.title = 1">';
      document.body.append(image, holder);
      await new Promise((resume) => setTimeout(resume, 500));
      let evaluated = 'run';
      try {
        new Function('return 1')();
      } catch {
        evaluated = 'refused';
      }
      return { sent, evaluated, title: document.title };
    });
    expect(fate).toEqual({ sent: 'refused', evaluated: 'refused', title: 'LKjIP untuk Excel' });
    const refused = watched.refusals.map((refusal) => refusal.split(' ')[0]);
    expect(refused.sort()).toEqual(['connect-src', 'img-src', 'script-src-attr']);
    expect(elsewhere(watched.requests, server.address)).toEqual([]);
  });
});

describe('the pages inside Excel', () => {
  let context: BrowserContext;
  let page: Page;
  let watched: Watched;

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'id-ID' });
    watched = await watchPolicy(context);
    page = await context.newPage();
  });

  afterEach(() => context.close());

  // Excel says in the address where it runs; office.js loads another file for each.
  test.each([
    ['Excel on the web', 'Excel$Web$16.01$id-ID$$$$0', 'excel-web-16.00.js'],
    ['Excel on Windows', 'Excel$Win32$16.01$id-ID', 'excel-win32-16.01.js'],
    ['Excel on a Mac', 'Excel$Mac$16.01$id-ID', 'excel-mac-16.00.js'],
  ])('office.js for %s starts under the policy, from our own server', async (_name, host, file) => {
    const loaded = page.waitForResponse((response) => response.url().endsWith(`/${file}`));
    await page.goto(`${server.address}taskpane.html?_host_Info=${host}`);
    expect((await loaded).status()).toBe(200);
    await page.waitForFunction(() => 'Excel' in window);
    // Longer than office.js waits before it sends its first report.
    await page.waitForTimeout(4000);
    expect(watched.refusals).toEqual([]);
    expect(elsewhere(watched.requests, server.address)).toEqual([]);
  });

  test.each(['taskpane.html', 'functions.html'])('%s lets office.js reach nobody', async (name) => {
    await page.goto(server.address + name);
    await page.waitForTimeout(4000);
    // Outside Excel office.js tries to frame a page that counts its use; the policy refuses it.
    expect(watched.refusals.filter((refusal) => !/^(?:frame-src|style-src-attr) /.test(refusal))).toEqual([]);
    expect(elsewhere(watched.requests, server.address)).toEqual([]);
  });
});
