/** A folder as a zip file that is the same to the last byte whenever and wherever it is made. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Zip archives know no dates before 1980, and no time zones; one fixed date makes equal files an equal archive. */
const fixedDate = '1980-01-01T12:00:00';

/**
 * The files of a folder and of the folders in it.
 *
 * @returns their contents by their paths inside the folder, with slashes
 */
export function filesIn(folder: string, inside = ''): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(files, filesIn(folder, path));
    else files[path] = new Uint8Array(readFileSync(join(folder, path)));
  }
  return files;
}

/**
 * Packs files, sorted by path and with one fixed date.
 *
 * @example pack({ 'dist/index.html': bytes, 'manifest.xml': bytes })
 */
export function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted: Record<string, Uint8Array> = {};
  for (const path of Object.keys(files).sort()) sorted[path] = files[path]!;
  return zipSync(sorted, { mtime: fixedDate, level: 9 });
}

/**
 * The line that `sha256sum --check` and people compare a file with.
 *
 * @example checksumLine(bytes, 'lkjip-0.1.0.zip') // 'ba7816bf…  lkjip-0.1.0.zip\n'
 */
export function checksumLine(bytes: Uint8Array, name: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}
