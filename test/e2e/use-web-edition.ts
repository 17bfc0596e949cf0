/** The web edition for each test of a file: one browser and one server for all. */
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

/** What a file's tests ask for beside. */
export interface UseOptions {
  /** They make requests or errors on purpose and look at them themselves. */
  readonly mayFail?: boolean;
  /**
   * They begin anew in one page instead of a fresh one. Not for tests of what the browser keeps, of what is asked for from
   * the first on, or that slow the page down or change what it is answered.
   */
  readonly samePage?: boolean;
}

/**
 * Opens the web edition before each test, without its service worker, which loads all files of the page for each test anew. After each, no error may have been logged and no request may have gone
 * elsewhere, unless the test means to try.
 * @example const use = useWebEdition(); test('…', async () => { await use.edition.check(); });
 */
export function useWebEdition(
  options: BrowserContextOptions = {},
  { mayFail = false, samePage = false }: UseOptions = {},
): UsedEdition {
  let browser: Browser;
  let server: StaticServer;
  let edition: WebEdition | undefined;
  let watched: Watched;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveBuiltPages()]);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    if (edition !== undefined) {
      watched.requests.length = 0;
      watched.refusals.length = 0;
      await edition.beginAnew(server.address);
      return;
    }
    [edition, watched] = await WebEdition.openWatched(browser, server.address, {
      serviceWorkers: 'block',
      ...options,
    });
  });

  afterEach(async () => {
    const used = edition!;
    try {
      if (mayFail) return;
      expect(used.errors).toEqual([]);
      expect(elsewhere(used.requests, server.address)).toEqual([]);
      expect(watched.refusals).toEqual([]);
    } finally {
      if (!samePage) {
        edition = undefined;
        await used.close();
      }
    }
  });

  return {
    get edition() {
      return edition!;
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
