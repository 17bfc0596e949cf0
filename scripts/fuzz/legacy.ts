/** Workbooks that the library reads; the program ends it after a time, and so does the runner. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { readReport } from '../../src/hosts/files/read-report';
import type { FuzzFormat } from './format';
import { readers } from './readers';
import { reasonOf } from './reason-of';
import { spoilBytes } from './spoil-bytes';
import { spoilPackage } from './spoil-package';

const folder = join(__dirname, '../../test/fixtures/files');
const files = (names: readonly string[]): Uint8Array[] =>
  names.map((name) => new Uint8Array(readFileSync(join(folder, name))));

async function use(bytes: Uint8Array): Promise<string> {
  // The worker of the program keeps the library quiet, too.
  Object.assign(console, { error: () => undefined, warn: () => undefined, log: () => undefined });
  try {
    const read = await readReport(bytes, 'a', readers);
    check(read.workbook);
    return 'read';
  } catch (error) {
    return reasonOf(error);
  }
}

/** Old workbooks. */
export const xls: FuzzFormat = {
  name: 'xls',
  seeds: files(['old.xls', 'other-book.xls', 'word-inside.xls']),
  spoil: spoilBytes,
  use,
  isEndedInTime: true,
};

/** OpenDocument workbooks. */
export const ods: FuzzFormat = {
  name: 'ods',
  seeds: files(['document.ods', 'other-book.ods']),
  spoil: spoilPackage,
  use,
  isEndedInTime: true,
};
