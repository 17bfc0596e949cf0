import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { checksumLine, filesIn, pack } from '../../../scripts/package/pack';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-pack-'));
  mkdirSync(join(folder, 'web', 'bahasa'), { recursive: true });
  writeFileSync(join(folder, 'web.js'), 'let nilai = 1;');
  writeFileSync(join(folder, 'web', 'bahasa', 'id.js'), '');
  writeFileSync(join(folder, 'index.html'), '<p>Capaian</p>');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file of the folder is in the zip, unchanged, in the order of the paths', () => {
  const files = unzipSync(pack(filesIn(folder)));
  expect(Object.keys(files)).toEqual(['index.html', 'web.js', 'web/bahasa/id.js']);
  expect(strFromU8(files['index.html']!)).toBe('<p>Capaian</p>');
  expect(strFromU8(files['web.js']!)).toBe('let nilai = 1;');
  expect(files['web/bahasa/id.js']).toHaveLength(0);
});

test('the same files give the same bytes, whatever their dates and the order in which they are named', () => {
  const before = pack(filesIn(folder));
  utimesSync(join(folder, 'web.js'), new Date('2001-02-03'), new Date('2001-02-03'));
  const files = filesIn(folder);
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(Buffer.from(pack(reversed)).equals(before)).toBe(true);
});

test('every entry has the first date that a zip archive can hold', () => {
  const zip = Buffer.from(pack(filesIn(folder)));
  // A local file header: signature, version, flags, method, then time and date (APPNOTE 4.3.7, 4.4.6).
  expect(zip.readUInt32LE(0)).toBe(0x04034b50);
  expect([zip.readUInt16LE(10), zip.readUInt16LE(12)]).toEqual([12 << 11, (1 << 5) | 1]);
});

test('a changed file gives another checksum, and abc the one that FIPS 180-2 prints', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(checksumLine(Buffer.from('abc'), 'lkjip.zip')).toBe(`${abc}  lkjip.zip\n`);
  expect(checksumLine(readFileSync(join(folder, 'web.js')), 'lkjip.zip')).not.toContain(abc);
});
