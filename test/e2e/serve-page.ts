/** Packed pages, served. */
import { parse } from 'node:path';
import { serveFolder, type StaticServer } from '../../scripts/static-server';

/**
 * Serves a page of test/e2e/pages.
 * @param script its name there
 * @param folder where it was packed to; for tests one in which all of them are
 * @returns a server whose address is that of the page
 * @example const page = await servePage('pane-page.tsx');
 */
export async function servePage(script: string, folder = process.env['TEST_PAGES']!): Promise<StaticServer> {
  const server = await serveFolder(folder, 0);
  return { ...server, address: `${server.address}${parse(script).name}.html` };
}
