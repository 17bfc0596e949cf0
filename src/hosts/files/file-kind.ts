/** Tells from its bytes what a file is. */
import type { UnreadableReason } from '../../core/workbook/unreadable';
import { bytesBeforeZip, readZipDirectory, type ZipEntry } from '../xlsx/zip-directory';
import { oleStreams } from './ole-streams';
import { decodeText } from './text-encoding';

/** The kinds of files that are read; `xml` is Excel's form of 2003, `html` a page with tables, `csv` any text in columns. */
export type FileFormat = 'xlsx' | 'docx' | 'xls' | 'xlsb' | 'ods' | 'fods' | 'xml' | 'html' | 'csv';

/** What a file is: a kind that is read, or the reason why it is not. */
export type FileKind = { readonly format: FileFormat } | { readonly reason: UnreadableReason };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const STARTS: readonly (readonly [FileKind, readonly number[]])[] = [
  [{ reason: 'pdf' }, [0x25, 0x50, 0x44, 0x46]],
  [{ reason: 'picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ reason: 'picture' }, [0xff, 0xd8, 0xff]],
  [{ reason: 'picture' }, [0x47, 0x49, 0x46, 0x38]],
  // Excel 2 to 4 wrote a bare stream of records.
  [{ format: 'xls' }, [0x09, 0x00, 0x04, 0x00]],
  [{ format: 'xls' }, [0x09, 0x02, 0x06, 0x00]],
  [{ format: 'xls' }, [0x09, 0x04, 0x06, 0x00]],
];

/** Commas stand in JSON too, but they part no columns. */
const JSON_START = /^(?:\{\s*["}]|\[\s*["[{\]])/;

/** Bytes at the beginning that show what a text is. */
const SAMPLE = 4096;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function oleKind(bytes: Uint8Array): FileKind {
  const streams = oleStreams(bytes);
  if (streams.has('encryptedpackage')) return { reason: 'encrypted' };
  if (streams.has('workbook') || streams.has('book')) return { format: 'xls' };
  if (streams.has('worddocument')) return { reason: 'doc' };
  if (streams.has('powerpoint document')) return { reason: 'presentation' };
  return { reason: streams.size === 0 ? 'torn' : 'not-report' };
}

/** Which parts an archive of each kind has, the surest first. */
const PARTS: readonly (readonly [FileKind, RegExp])[] = [
  [{ format: 'xlsb' }, /^xl\/workbook[^/]*\.bin$/],
  [{ format: 'xlsx' }, /^xl\/workbook[^/]*\.xml$/],
  [{ format: 'docx' }, /^word\/document[^/]*\.xml$/],
  [{ reason: 'presentation' }, /^ppt\/presentation[^/]*\.xml$/],
];

function zipKind(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): FileKind {
  const names = [...entries.keys()];
  for (const [kind, part] of PARTS) if (names.some((name) => part.test(name))) return kind;
  // A workbook part may have any name: the reader finds it by its relation.
  if (entries.has('[content_types].xml')) return { format: 'xlsx' };
  if (!entries.has('mimetype') || !entries.has('content.xml')) return { reason: 'not-report' };
  // Programs store this part first and unpacked, so that it can be seen from outside.
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (/opendocument\.text/.test(start)) return { reason: 'odt' };
  if (/opendocument\.presentation/.test(start)) return { reason: 'presentation' };
  return { format: 'ods' };
}

/** What Office leaves beside an open file: the length of a name, the name, and nothing else. */
function isLockFile(bytes: Uint8Array): boolean {
  if (bytes.length !== 162 && bytes.length !== 165) return false;
  const [length = 0] = bytes;
  const filler = bytes.subarray(1 + length, 54);
  return length > 0 && length <= 53 && filler.every((byte) => byte === 0x20 || byte === 0);
}

function xmlKind(text: string): FileKind {
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return { format: 'xml' };
  if (/opendocument\.spreadsheet/.test(text)) return { format: 'fods' };
  if (/schemas\.microsoft\.com\/office\/word|progid="Word|schemas\.microsoft\.com\/office\/2006\/xmlPackage/.test(text))
    return { reason: 'doc' };
  return { reason: 'not-report' };
}

function textKind(bytes: Uint8Array): FileKind {
  const text = decodeText(bytes.subarray(0, SAMPLE), bytes.length > SAMPLE);
  if (text === null) return { reason: 'not-report' };
  const start = text.trimStart();
  if (/^(?:<!doctype html|<html|<table|<head|<meta)/i.test(start) || /<html[\s>]/i.test(start)) {
    // Applications hand out their tables so, under the name .xls; a page that Excel saved in parts has none.
    const hasTable = start.startsWith('<') && /<table[\s>]/i.test(decodeText(bytes) ?? '');
    return hasTable ? { format: 'html' } : { reason: 'html' };
  }
  if (start.startsWith('<')) return xmlKind(start);
  if (JSON_START.test(start)) return { reason: 'not-report' };
  return start.startsWith('{\\rtf') ? { reason: 'rtf' } : { format: 'csv' };
}

/**
 * Says what a file is, whatever it is called.
 * @example fileKind(new TextEncoder().encode('%PDF-1.7')) // { reason: 'pdf' }
 * @throws WorkbookUnreadable `torn` for an archive without a directory
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { reason: 'empty' };
  if (isLockFile(bytes)) return { reason: 'lock-file' };
  if (ZIP.some((start) => startsWith(bytes, start))) return zipKind(bytes, readZipDirectory(bytes));
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  for (const [kind, start] of STARTS) if (startsWith(bytes, start)) return kind;
  // Pages that hand out a file may put blank lines or warnings in front of it.
  if (bytesBeforeZip(bytes) !== null) return zipKind(bytes, readZipDirectory(bytes));
  return textKind(bytes);
}
