import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { StaticServer } from '../../scripts/static-server';
import { launchBrowser } from './browser';
import { elsewhere, watchPolicy } from './policy-watch';
import { openTask, waitForNotice } from './pane-steps';
import { serveBuiltPages } from './server';
import { useWebEdition } from './use-web-edition';

// A second try would hide a request that goes elsewhere now and then.
jest.retryTimes(0);

const report = join(__dirname, '..', 'fixtures', 'reports', 'jatinegara-2021.angka.xlsx');

describe('the web edition', () => {
  const use = useWebEdition({ acceptDownloads: true, serviceWorkers: 'allow' });

  test('asks nothing of other servers and keeps its policy while every task is done', async () => {
    const { edition, watched } = use;
    const { page, pane } = edition;
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
    await edition.goTo('L3');
    await edition.type('=IKM(B3:J20)');
    await edition.type('=CAPAIAN(0;84)');
    await page.keyboard.press('Control+C');
    await edition.goTo('L9');
    await page.keyboard.press('Control+V');

    // Check, go to a cell, repair, ignore, write the results.
    await edition.check();
    await button('3.1 Capaian!G5').first().click();
    await button('Rincian temuan di sel H4 lembar 3.1 Capaian').click();
    await button('Abaikan…').click();
    await pane.getByLabel('Alasan').fill('Ketentuan kabupaten');
    await button('Abaikan').click();
    await waitForNotice(edition, 'Temuan diabaikan');
    await button(/^Perbaiki semua/).click();
    await button(/^Perbaiki \d+ sel$/).click();
    await waitForNotice(edition, /sel diperbaiki\./);
    await button('Tulis hasil periksa').click();
    await edition.tab('Hasil Periksa').waitFor();

    // Insert, formulas, send.
    await openTask(edition, 'Isi');
    await button(/^Sisipkan \d+ lembar$/).click();
    await waitForNotice(edition, /lembar disisipkan\./);
    await openTask(edition, 'Rumus');
    await openTask(edition, 'Kirim');
    await button('Siapkan kirim').click();
    await waitForNotice(edition, /terbaca tanpa add-in/);

    // Save, open, make a new one.
    await edition.save();
    await edition.openFile(report);
    await page.locator('.page-file', { hasText: 'jatinegara-2021.angka.xlsx' }).waitFor();
    await edition.check();
    await page.getByRole('button', { name: 'Berkas baru…' }).click();
    await page.getByRole('button', { name: 'Buat berkas', exact: true }).click();
    await page.getByText(/\.xlsx siap diisi\./).waitFor();
    await page.getByText('Bisa tanpa internet.').waitFor();

    expect(watched.requests.length).toBeGreaterThan(0);
    expect(elsewhere(watched.requests, use.address)).toEqual([]);
  });
});

describe('the web edition, when it tries', () => {
  const use = useWebEdition({ serviceWorkers: 'allow' }, { mayFail: true });

  test('would not get through to another server, nor run code of a text, if it tried', async () => {
    const { edition, watched } = use;
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
    expect(elsewhere(watched.requests, use.address)).toEqual([]);
  });
});

describe('the pages inside Excel', () => {
  let browser: Browser;
  let server: StaticServer;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'id-ID' });
    page = await context.newPage();
  });

  afterEach(() => context.close());

  /**
   * Opens pages side by side, each in a context of its own, and stays longer than office.js waits before it sends its
   * first report; gives what each one's policy refused.
   */
  function stay(addresses: readonly string[], look: (page: Page) => Promise<void>): Promise<string[][]> {
    return Promise.all(
      addresses.map(async (address) => {
        const own = await browser.newContext({ locale: 'id-ID' });
        const { refusals, requests } = await watchPolicy(own);
        const opened = await own.newPage();
        const looked = look(opened);
        await opened.goto(server.address + address);
        await looked;
        await opened.waitForTimeout(4000);
        await own.close();
        expect(elsewhere(requests, server.address)).toEqual([]);
        return refusals;
      }),
    );
  }

  // Excel says in the address where it runs; office.js loads another file for each.
  test('office.js for Excel on the web, on Windows and on a Mac starts under the policy, from our own server', async () => {
    const files = new Map([
      ['Excel$Web$16.01$id-ID$$$$0', 'excel-web-16.00.js'],
      ['Excel$Win32$16.01$id-ID', 'excel-win32-16.01.js'],
      ['Excel$Mac$16.01$id-ID', 'excel-mac-16.00.js'],
    ]);
    const addresses = [...files.keys()].map((host) => `taskpane.html?_host_Info=${host}`);
    const loaded: string[] = [];
    const refusals = await stay(addresses, async (opened) => {
      const response = await opened.waitForResponse((each) => /\/excel-[^/]*\.js$/.test(each.url()));
      expect(response.status()).toBe(200);
      loaded.push(response.url().split('/').at(-1)!);
      await opened.waitForFunction(() => 'Excel' in window);
    });
    expect(loaded.sort()).toEqual([...files.values()].sort());
    expect(refusals).toEqual([[], [], []]);
  });

  test('what office.js shows when an add-in fails is there in the capitals that it asks for', async () => {
    for (const file of ['index.html', 'AgaveErrorUX.js', 'style/AgaveErrorUX.css']) {
      const response = await page.request.get(`${server.address}office-js/AgaveErrorUX/${file}`);
      expect([file, response.status()]).toEqual([file, 200]);
    }
  });

  test('the pane is never blank: without office.js it says what to check', async () => {
    await page.route('**/office.js', (route) => route.abort());
    await page.clock.install();
    await page.goto(`${server.address}taskpane.html`);
    await page.getByText('Memuat…').waitFor();
    await page.clock.fastForward(16_000);
    await page.getByText('menahan office.js').waitFor();
  });

  test('the pages of the pane and of the functions let office.js reach nobody', async () => {
    const refusals = await stay(['taskpane.html', 'functions.html'], () => Promise.resolve());
    // Outside Excel office.js tries to frame a page that counts its use; the policy refuses it.
    for (const each of refusals)
      expect(each.filter((refusal) => !/^(?:frame-src|style-src-attr) /.test(refusal))).toEqual([]);
  });
});
