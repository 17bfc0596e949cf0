import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { fileKind } from '../../../src/hosts/files/file-kind';

const fixtures = join(__dirname, '../../fixtures');
const fixture = (name: string): Uint8Array => readFileSync(join(fixtures, name));
const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])));
const office = { '[Content_Types].xml': '<Types/>' };
const openDocument = (type: string): Uint8Array =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${type}`, 'content.xml': '<a/>' });
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const columns = 'NO;INDIKATOR;TARGET\n1;IKM;81,90\n';

test.each<[string, Uint8Array]>([
  ['xlsx', fixture('reports/jatinegara-2021.angka.xlsx')],
  ['xlsx', zip({ ...office, 'xl/workbook.xml': '' })],
  ['docx', fixture('reports/jatinegara-2021.docx')],
  ['docx', zip({ ...office, 'word/document.xml': '', 'word/embeddings/tabel.xlsx': '' })],
  ['xlsb', zip({ ...office, 'xl/workbook.bin': '' })],
  ['xls', fixture('files/old.xls')],
  ['xls', fixture('files/word-inside.xls')],
  ['ods', fixture('files/document.ods')],
  [
    'fods',
    strToU8('<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'),
  ],
  ['xml', fixture('files/excel-2003.xml')],
  ['html', strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>')],
  ['html', strToU8('<br /><b>Notice</b><style>td{}</style><html><table border="1"><tr><td>1</td></tr></table></html>')],
  ['csv', strToU8(columns)],
  ['csv', utf16(columns)],
  ['csv', Buffer.from(columns, 'utf16le')],
  ['csv', new Uint8Array([0x42, 0xe9, 0x3b, 0x31])],
  ['csv', strToU8('[1] Sasaran;{2} Target\n"[a]";5')],
])('%s is read', (format, bytes) => {
  expect(fileKind(bytes)).toEqual({ format });
});

test.each<[string, Uint8Array]>([
  ['empty', new Uint8Array()],
  ['lock-file', fixture('files/lock-file')],
  ['pdf', fixture('files/document.pdf')],
  ['picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['presentation', fixture('files/presentation.ppt')],
  ['presentation', zip({ ...office, 'ppt/presentation.xml': '' })],
  ['odt', openDocument('text')],
  ['presentation', openDocument('presentation')],
  ['rtf', strToU8('{\\rtf1 laporan}')],
  ['doc', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>')],
  ['html', strToU8('\ufeff<!DOCTYPE html><p>masuk</p>')],
  ['html', strToU8('From: <Saved by Blink>\n\n<html><table><tr><td>=3D1</td></tr></table></html>')],
  ['not-report', zip({ 'foto.jpg': '' })],
  ['not-report', new Uint8Array([1, 2, 0, 3])],
  ['not-report', strToU8('<?xml version="1.0"?><laporan/>')],
  ['not-report', strToU8('{\n  "versi": 1, "temuan": []\n}')],
  ['not-report', strToU8('\ufeff[{"kolom": "a", "nilai": 1}]')],
  ['not-report', strToU8('[["a", 1],["b", 2]]')],
])('%s is told', (reason, bytes) => {
  expect(fileKind(bytes)).toEqual({ reason });
});
