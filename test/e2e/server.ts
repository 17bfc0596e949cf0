/** The built web edition, served for one test file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder, type StaticServer } from '../../scripts/static-server';

/**
 * Serves dist/ at a free port.
 *
 * @throws when the web edition was not built
 * @example const server = await serveBuiltPages(); await page.goto(server.address);
 */
export function serveBuiltPages(): Promise<StaticServer> {
  const folder = join(__dirname, '..', '..', 'dist');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('dist/index.html is missing: run `npm run build` first.');
  return serveFolder(folder, 0);
}
