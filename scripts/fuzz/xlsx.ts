/** Workbooks: read, checked, opened with their looks, saved, and read again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { exportWorkbook } from '../../src/hosts/xlsx/export';
import { readWorkbook } from '../../src/hosts/xlsx/read';
import { readSavedWorkbook } from '../../src/hosts/xlsx/read-saved';
import { ForbiddenSheetName } from '../../src/hosts/xlsx/write-package';
import type { FuzzFormat } from './format';
import { reasonOf } from './reason-of';
import { spoilPackage } from './spoil-package';

const fixtures = join(__dirname, '../../test/fixtures');
const largest = 20_000;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

/** The small workbooks among the fixtures. */
function seeds(): Uint8Array[] {
  return filesBelow(fixtures)
    .filter((path) => path.endsWith('.xlsx'))
    .sort()
    .map((path) => new Uint8Array(readFileSync(path)))
    .filter((bytes) => bytes.length <= largest && bytes[0] === 0x50);
}

async function use(bytes: Uint8Array): Promise<string> {
  let reason: string | null = null;
  try {
    check(await readWorkbook(bytes));
  } catch (error) {
    reason = reasonOf(error);
  }
  try {
    const { workbook } = await readSavedWorkbook(bytes);
    await readWorkbook(exportWorkbook(workbook).bytes);
  } catch (error) {
    if (error instanceof ForbiddenSheetName) return 'read, forbidden name';
    const other = reasonOf(error);
    if (reason === null) throw new Error(`it can be checked, but not opened or saved: ${other}`, { cause: error });
    return reason;
  }
  return reason ?? 'read';
}

/** The format. */
export const xlsx: FuzzFormat = { name: 'xlsx', seeds: seeds(), spoil: spoilPackage, use };
