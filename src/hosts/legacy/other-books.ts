/** Finds out whether a workbook takes numbers from other workbooks: the library gives such formulas as if they were local. */
import { CFB } from '@e965/xlsx';
import type { ZipEntry } from '../xlsx/zip-directory';

/** Records of a workbook stream ([MS-XLS] 2.4.271; older ones: Excel 5, EXTERNSHEET). */
const SUPBOOK = 0x01ae;
const EXTERNSHEET_5 = 0x0017;
const OWN_BOOK = 0x0401;
const ADD_IN = 0x3a01;
/** In Excel 5 the first sign of a name says where it leads: 1 to another file. */
const OTHER_FILE_5 = 1;

function streamOf(bytes: Uint8Array): { stream: Uint8Array; isOld: boolean } {
  if (bytes[0] !== 0xd0) return { stream: bytes, isOld: true };
  const file = CFB.read(bytes, { type: 'array' });
  const workbook = CFB.find(file, 'Workbook');
  const book = workbook ?? CFB.find(file, 'Book');
  return { stream: Uint8Array.from(book?.content ?? []), isOld: workbook === null };
}

function xlsNamesOtherBooks(bytes: Uint8Array): boolean {
  const { stream, isOld } = streamOf(bytes);
  const view = new DataView(stream.buffer);
  for (let at = 0; at + 8 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (isOld && type === EXTERNSHEET_5 && view.getUint8(at + 5) === OTHER_FILE_5) return true;
    if (isOld || type !== SUPBOOK) continue;
    const target = view.getUint16(at + 6, true);
    if (target !== OWN_BOOK && target !== ADD_IN) return true;
  }
  return false;
}

/** Whether formulas that name sheets may mean those of other workbooks. */
export function namesOtherBooks(bytes: Uint8Array, format: string, entries: ReadonlyMap<string, ZipEntry>): boolean {
  if (format === 'xls') return xlsNamesOtherBooks(bytes);
  return [...entries.keys()].some((name) => name.startsWith('xl/externallinks/'));
}
