/** The five lines that go with a package, for whoever puts it on a server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * BACA-SAYA.txt of a package, with the line ends that Windows' Notepad has always known.
 *
 * @param version the version of the package, e.g. `0.1.0`
 * @param address where it will be served from, without a slash at the end
 */
export function readMe(version: string, address: string): string {
  const text = readFileSync(join(__dirname, 'BACA-SAYA.txt'), 'utf8');
  return text.replaceAll('{versi}', version).replaceAll('{alamat}', address).replaceAll('\n', '\r\n');
}
