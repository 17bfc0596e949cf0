/** The web edition for each test of a file: one browser and one server for all, a fresh page for each. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { StaticServer } from '../../scripts/static-server';
import { launchBrowser } from './browser';
import { elsewhere, type Watched } from './policy-watch';
import { serveBuiltPages } from './server';
import { WebEdition } from './web-edition';

/** What the tests use. */
export interface UsedEdition {
  /** The page of the test that runs. */
  readonly edition: WebEdition;
  /** What that page asked for and what its policy refused, from its first request on. */
  readonly watched: Watched;
  readonly browser: Browser;
  readonly address: string;
}

/**
 * Opens the web edition before each test, without its service worker, which loads all files of the page for each test anew. After each, no error may have been logged and no request may have gone
 * elsewhere, unless the test means to try.
 * @param mayFail for tests that make requests or errors on purpose and look at them themselves
 * @example const use = useWebEdition(); test('…', async () => { await use.edition.check(); });
 */
export function useWebEdition(options: BrowserContextOptions = {}, mayFail = false): UsedEdition {
  let browser: Browser;
  let server: StaticServer;
  let edition: WebEdition;
  let watched: Watched;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    [edition, watched] = await WebEdition.openWatched(browser, server.address, {
      serviceWorkers: 'block',
      ...options,
    });
  });

  afterEach(async () => {
    if (!mayFail) {
      expect(edition.errors).toEqual([]);
      expect(elsewhere(edition.requests, server.address)).toEqual([]);
      expect(watched.refusals).toEqual([]);
    }
    await edition.close();
  });

  return {
    get edition() {
      return edition;
    },
    get watched() {
      return watched;
    },
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
  };
}
