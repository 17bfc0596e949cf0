/** Run once before all end-to-end tests: packs the pages that some of them show, so that no test waits for that. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPages } from './pack-pages';

export default async function packAllPages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await packPages(['pane-page.tsx', 'contract-page.ts', 'trial-page.ts'], folder);
  // What runs the tests are processes of their own.
  process.env['TEST_PAGES'] = folder;
}
