/**
 * Checks manifest.xml and, when there is a build, the manifest in dist/ with the files beside it.
 * Exits 1 when something is wrong. Runs after every `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkManifest } from './manifest/check';

const root = join(__dirname, '..');

function report(name: string, built: boolean): void {
  const file = join(root, name);
  const problems = checkManifest(readFileSync(file, 'utf8'), dirname(file), built);
  for (const problem of problems) console.error(`${name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${name}: no problems`);
}

report('manifest.xml', false);
if (existsSync(join(root, 'dist'))) report('dist/manifest.xml', true);
