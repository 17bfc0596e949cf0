/** Reads an old or OpenDocument workbook with a library, all at once; run it where it can be stopped. */
import { read } from '@e965/xlsx';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import { guardArchive } from '../xlsx/guard';
import { unpack } from '../xlsx/unpack';
import type { ZipEntry } from '../xlsx/zip-directory';
import type { LegacyFormat } from './legacy-format';
import { namesOtherBooks } from './other-books';
import { toWorkbook } from './to-workbook';

/** OpenDocument says of each part whether a password hides it. */
const MANIFEST = 'meta-inf/manifest.xml';
const PASSWORD_OF_ODS = /encryption-data/;

/**
 * The parts of a zipped workbook; all that the library will unpack is unpacked once before, within our limits.
 * @throws WorkbookUnreadable for a torn archive, a bomb, or one with a password
 */
function guardedEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const entries = guardArchive(bytes);
  for (const [name, entry] of entries) {
    if (!/\.(?:xml|rels|bin)$/.test(name) || name.endsWith('vbaproject.bin')) continue;
    const decoder = new TextDecoder();
    let manifest = '';
    for (const piece of unpack(bytes, entry))
      if (name === MANIFEST) manifest += decoder.decode(piece, { stream: true });
    if (PASSWORD_OF_ODS.test(manifest)) throw new WorkbookUnreadable('encrypted');
  }
  return entries;
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(error.message);
}

/**
 * Reads every sheet: values, formulas, number formats, merged areas, and what is hidden.
 * @throws WorkbookUnreadable when the bytes are no workbook that can be read, with the reason
 * @example parseLegacy(bytes, 'xls').sheets[0].name
 */
export function parseLegacy(bytes: Uint8Array, format: LegacyFormat): Workbook {
  const isArchive = format === 'ods' || format === 'xlsb';
  const entries = isArchive ? guardedEntries(bytes) : new Map<string, ZipEntry>();
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      nodim: true,
    });
    return toWorkbook(book, namesOtherBooks(bytes, format, entries));
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw error;
    throw new WorkbookUnreadable(isPassword(error) ? 'encrypted' : 'torn', {}, { cause: error });
  }
}
