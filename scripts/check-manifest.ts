/**
 * Checks manifest.xml and, when there is a build, the manifest in dist/ with the files beside it.
 * Exits 1 when something is wrong. Runs after every `npm run build`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { olderEngineProblems } from './functions/older-engine';
import { checkManifest } from './manifest/check';
import { codeProblems } from './manifest/code';

const root = join(__dirname, '..');

async function report(name: string, built: boolean): Promise<void> {
  const file = join(root, name);
  const problems = checkManifest(readFileSync(file, 'utf8'), dirname(file), built);
  const functions = join(dirname(file), 'functions.js');
  if (!built) problems.push(...codeProblems(readFileSync(file, 'utf8'), root));
  if (built && existsSync(functions)) problems.push(...olderEngineProblems(readFileSync(functions, 'utf8')));
  // Microsoft's own reader has the last word on whether this is a manifest of an add-in at all.
  const info = await OfficeAddinManifest.readManifestFile(file);
  if (info.id === undefined || info.officeAppType !== 'TaskPaneApp') problems.push('is not read as a task pane add-in');
  for (const problem of problems) console.error(`${name}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${name}: no problems`);
}

async function main(): Promise<void> {
  await report('manifest.xml', false);
  if (existsSync(join(root, 'dist'))) await report('dist/manifest.xml', true);
}

void main();
