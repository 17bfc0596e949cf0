/** Whether dist/ still is what the sources say. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from, relative to the root of the repository. */
const sources = [
  'src',
  'assets',
  'manifest.xml',
  'package-lock.json',
  'package.json',
  'scripts/precache-plugin.cjs',
  'tsconfig.json',
  'webpack.config.js',
];

function newestTime(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  // A folder's own time changes when a file in it is removed.
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

/**
 * Whether the web edition has to be built: it is missing, or a source is newer.
 *
 * @param root the root of the repository
 * @returns true when `npm run build` has something to do
 */
export function buildIsNeeded(root: string): boolean {
  const built = statSync(join(root, 'dist', 'index.html'), { throwIfNoEntry: false });
  if (built === undefined) return true;
  return sources.some((source) => newestTime(join(root, source)) > built.mtimeMs);
}
