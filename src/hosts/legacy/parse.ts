/** Reads an old or OpenDocument workbook with a library, all at once; run it where it can be stopped. */
import { read } from '@e965/xlsx';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import { guardArchive } from '../xlsx/guard';
import { unpack } from '../xlsx/unpack';
import type { LegacyFormat } from './legacy-format';
import { toWorkbook } from './to-workbook';
import { scanXls, type XlsFacts } from './xls-records';

/** OpenDocument says of each part whether a password hides it. */
const MANIFEST = 'meta-inf/manifest.xml';
const PASSWORD_OF_ODS = /encryption-data/;

/**
 * What a zipped workbook holds besides its cells; all that the library will unpack is unpacked once before, within our
 * limits.
 * @throws WorkbookUnreadable for a torn archive or a bomb
 */
function scanArchive(bytes: Uint8Array): XlsFacts {
  const entries = guardArchive(bytes);
  let hasPassword = false;
  for (const [name, entry] of entries) {
    if (!/\.(?:xml|rels|bin)$/.test(name) || name.endsWith('vbaproject.bin')) continue;
    const decoder = new TextDecoder();
    let manifest = '';
    for (const piece of unpack(bytes, entry))
      if (name === MANIFEST) manifest += decoder.decode(piece, { stream: true });
    hasPassword ||= PASSWORD_OF_ODS.test(manifest);
  }
  const namesOtherBooks = [...entries.keys()].some((name) => name.startsWith('xl/externallinks/'));
  return { hasPassword, namesOtherBooks };
}

function factsOf(bytes: Uint8Array, format: LegacyFormat): XlsFacts {
  if (format === 'xls') return scanXls(bytes);
  return format === 'ods' || format === 'xlsb' ? scanArchive(bytes) : { hasPassword: false, namesOtherBooks: false };
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
  try {
    const { hasPassword, namesOtherBooks } = factsOf(bytes, format);
    if (hasPassword) throw new WorkbookUnreadable('encrypted');
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      nodim: true,
    });
    return toWorkbook(book, namesOtherBooks);
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw error;
    throw new WorkbookUnreadable(isPassword(error) ? 'encrypted' : 'torn', {}, { cause: error });
  }
}
