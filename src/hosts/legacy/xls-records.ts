/** Looks through the records of an .xls file for what the library does not tell ([MS-XLS] 2.4). */
import { CFB } from '@e965/xlsx';

/** Cells behind a password; the library may never come back from such a file. */
const FILEPASS = 0x002f;
/** A workbook that formulas take numbers from; in Excel 5 and before, EXTERNSHEET. */
const SUPBOOK = 0x01ae;
const EXTERNSHEET_5 = 0x0017;
const OWN_BOOK = 0x0401;
const ADD_IN = 0x3a01;
/** In Excel 5 the first sign of a name says where it leads: 1 to another file. */
const OTHER_FILE_5 = 1;

/** What an .xls file holds besides its cells. */
export interface XlsFacts {
  readonly hasPassword: boolean;
  /** Whether formulas that name sheets may mean those of other workbooks: the library gives them as if they were local. */
  readonly namesOtherBooks: boolean;
}

/** The records of an .xls file. */
export interface XlsRecords {
  readonly stream: Uint8Array;
  /** Whether Excel 5 or one before it wrote them. */
  readonly isOld: boolean;
}

/** The stream of records, without the container around it and all else that lies in there. */
export function xlsRecords(bytes: Uint8Array): XlsRecords {
  // Excel 2 to 4 wrote no container around the records.
  if (bytes[0] !== 0xd0) return { stream: bytes, isOld: true };
  const file = CFB.read(bytes, { type: 'array' });
  const workbook = CFB.find(file, 'Workbook');
  const book = workbook ?? CFB.find(file, 'Book');
  const content = book?.content ?? [];
  return { stream: content instanceof Uint8Array ? content : Uint8Array.from(content), isOld: workbook === null };
}

/** Reads the heads of the records, but nothing in them. */
export function scanXls({ stream, isOld }: XlsRecords): XlsFacts {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let hasPassword = false;
  let namesOtherBooks = false;
  for (let at = 0; at + 8 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    if (type === FILEPASS) hasPassword = true;
    else if (isOld) namesOtherBooks ||= type === EXTERNSHEET_5 && view.getUint8(at + 5) === OTHER_FILE_5;
    else if (type === SUPBOOK) namesOtherBooks ||= ![OWN_BOOK, ADD_IN].includes(view.getUint16(at + 6, true));
  }
  return { hasPassword, namesOtherBooks };
}
