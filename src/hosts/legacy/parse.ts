/** Reads an old or OpenDocument workbook, most kinds with a library, all at once; run it where it can be stopped. */
import { CFB, read } from '@e965/xlsx';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { Workbook } from '../../core/workbook/workbook';
import { decodeText } from '../files/text-encoding';
import { readOpenDocument } from '../ods/read';
import { guardArchive } from '../xlsx/guard';
import { unpackWhole } from '../xlsx/unpack';
import { htmlTables } from './html-tables';
import type { LegacyFormat } from './legacy-format';
import { toWorkbook } from './to-workbook';
import { scanXls, xlsRecords, type XlsFacts } from './xls-records';

/** OpenDocument says of each part whether a password hides it. */
const MANIFEST = 'meta-inf/manifest.xml';
const PASSWORD_OF_ODS = /encryption-data/;

/** All that our own reader needs of an OpenDocument workbook. */
const PARTS_OF_ODS = /^(?:content\.xml|styles\.xml|meta-inf\/manifest\.xml)$/i;

/** The parts of a zipped workbook that hold its cells; never pictures and macros. */
const PARTS = /(?<!vbaproject)\.(?:xml|rels|bin)$/i;

/** The first sign of the records of a workbook. */
const BEGINNING_OF_RECORDS = 0x09;

/**
 * What the library gets of a file: the cells, unpacked within our limits. It would also read the title page of a file,
 * unpack its pictures and stumble over them, and over one that is spoilt it never comes back.
 */
interface Cells extends XlsFacts {
  readonly bytes: Uint8Array;
}

function cellsOfXls(bytes: Uint8Array): Cells {
  const records = xlsRecords(bytes);
  if (records.stream[0] !== BEGINNING_OF_RECORDS) throw new WorkbookUnreadable('torn');
  return { ...scanXls(records), bytes: records.stream };
}

function cellsOfArchive(bytes: Uint8Array): Cells {
  const entries = guardArchive(bytes, PARTS);
  const archive = CFB.utils.cfb_new();
  for (const [path, entry] of entries)
    if (PARTS.test(path)) CFB.utils.cfb_add(archive, entry.name, unpackWhole(bytes, entry));
  const namesOtherBooks = [...entries.keys()].some((name) => name.startsWith('xl/externallinks/'));
  const packed = CFB.write(archive, { type: 'buffer', fileType: 'zip' }) as Uint8Array;
  return { hasPassword: false, namesOtherBooks, bytes: packed };
}

/** Our own reader reads OpenDocument: the library knows neither what is hidden nor most formats. */
function parseOds(bytes: Uint8Array): Workbook {
  const entries = guardArchive(bytes, PARTS_OF_ODS);
  const partOf = (path: string): Uint8Array[] => {
    const entry = entries.get(path);
    return entry === undefined ? [] : [unpackWhole(bytes, entry)];
  };
  if (partOf(MANIFEST).some((part) => PASSWORD_OF_ODS.test(new TextDecoder().decode(part))))
    throw new WorkbookUnreadable('encrypted');
  return readOpenDocument(['styles.xml', 'content.xml'].flatMap(partOf));
}

function cellsOf(bytes: Uint8Array, format: LegacyFormat): Cells {
  if (format === 'xls') return cellsOfXls(bytes);
  if (format === 'xlsb') return cellsOfArchive(bytes);
  return { hasPassword: false, namesOtherBooks: false, bytes };
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
    if (format === 'ods') return parseOds(bytes);
    if (format === 'fods') return readOpenDocument([bytes]);
    const cells = cellsOf(bytes, format);
    if (cells.hasPassword) throw new WorkbookUnreadable('encrypted');
    const isPage = format === 'html';
    const book = read(isPage ? htmlTables(decodeText(cells.bytes) ?? '') : cells.bytes, {
      // As an array it would be copied into numbers that take eight times as much.
      type: isPage ? 'string' : format === 'xls' ? 'buffer' : 'array',
      // Numbers of a page are texts as in a document: 1.250 is no decimal here.
      raw: isPage,
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      nodim: true,
    });
    return toWorkbook(book, cells.namesOtherBooks);
  } catch (error) {
    if (error instanceof WorkbookUnreadable) throw error;
    throw new WorkbookUnreadable(isPassword(error) ? 'encrypted' : 'torn', {}, { cause: error });
  }
}
