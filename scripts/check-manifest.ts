/**
 * Checks manifest.xml and, when there is a build, the manifest in dist/ with the files beside it.
 * Exits 1 when something is wrong. Runs after every `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './manifest/check';

const root = join(__dirname, '..');
const dist = join(root, 'dist');

function report(file: string, folder: string, built: boolean): void {
  const problems = checkManifest(readFileSync(file, 'utf8'), folder, built);
  for (const problem of problems) console.error(`${file}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

report(join(root, 'manifest.xml'), root, false);
if (existsSync(dist)) report(join(dist, 'manifest.xml'), dist, true);
