/** Patterns of file names, for terminals that do not unfold them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isHiddenName } from '../offices/report-names';

/** Whether a name has wildcards. */
export function isPattern(written: string): boolean {
  return /[*?]/.test(written);
}

/** A part of a path as an expression: `*` stands for any letters, `?` for one. */
function expressionOf(part: string): RegExp {
  const source = part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i');
}

async function matchParts(folder: string, [part, ...rest]: readonly string[]): Promise<string[]> {
  if (part === undefined) return [folder];
  if (!isPattern(part)) return matchParts(join(folder, part), rest);
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  if (part === '**') {
    found.push(...(await matchParts(folder, rest)));
    for (const entry of entries)
      if (entry.isDirectory()) found.push(...(await matchParts(join(folder, entry.name), [part, ...rest])));
    return found;
  }
  const expression = expressionOf(part);
  const names = entries
    .filter(({ name }) => expression.test(name) && !isHiddenName(name))
    .filter((entry) => rest.length === 0 || entry.isDirectory())
    .map(({ name }) => name)
    .sort((one, other) => one.localeCompare(other, 'id', { numeric: true }));
  for (const name of names) found.push(...(await matchParts(join(folder, name), rest)));
  return found;
}

/**
 * The paths that fit a pattern; `**` stands for any folders. A pattern that fits nothing stays as it was typed, so that
 * it is told as a file that is not there.
 * @example await matchPattern('laporan/*.xlsx') // ['laporan/a.xlsx', 'laporan/b.xlsx']
 */
export async function matchPattern(pattern: string): Promise<string[]> {
  const parts = pattern.split(process.platform === 'win32' ? /[\\/]/ : '/');
  const [first = '', ...rest] = parts;
  const found =
    first === '' || /^[a-z]:$/i.test(first) ? await matchParts(`${first}/`, rest) : await matchParts('', parts);
  return found.length === 0 ? [pattern] : found;
}
