/** The command on every kind of file at once. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWordReport } from '../../../src/hosts/docx/read';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { lkjip } from './command';

const fixtures = join(__dirname, '../../fixtures');
const folder = mkdtempSync(join(tmpdir(), 'lkjip-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

cpSync(join(fixtures, 'reports/jatinegara-2021.docx'), join(folder, 'laporan.docx'));
cpSync(join(fixtures, 'reports/jatinegara-2021.teks.xlsx'), join(folder, 'laporan.xlsx'));
for (const name of ['old.xls', 'document.ods', 'excel-2003.xml', 'binary.xlsb', 'password.xls'])
  cpSync(join(fixtures, 'files', name), join(folder, name));
writeFileSync(
  join(folder, 'tabel.csv'),
  Buffer.from(
    '\ufeffNo;Indikator Kinerja;Target;Realisasi;Capaian (%)\r\n1;Nilai kinerja;80;84;105\r\n2;Persentase desa mandiri;78,89;79,7;98,98\r\n',
    'utf16le',
  ),
);

interface FileObject {
  readonly file: string;
  readonly format: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly cell: string | null; readonly severity: string }[];
}

const original = readFileSync(join(folder, 'laporan.docx'));

test('all in one run, whatever the names are; what cannot be read is said, and nothing of the library', () => {
  const files = [
    'laporan.docx',
    'laporan.xlsx',
    'old.xls',
    'document.ods',
    'excel-2003.xml',
    'binary.xlsb',
    'tabel.csv',
  ];
  const { code, out, error } = lkjip(['periksa', ...files, 'password.xls', '--format', 'json'], folder);
  const objects = JSON.parse(out) as FileObject[];
  expect(objects.map(({ file, format }) => [file, format])).toEqual(
    files.map((file) => [file, file.slice(file.lastIndexOf('.') + 1)]),
  );
  expect({ code, error }).toEqual({
    code: 2,
    error:
      'password.xls: Berkas dilindungi kata sandi. Buka di Excel atau Word, hapus kata sandinya, simpan, lalu coba lagi.\n',
  });
  const [word, excel, , , , , csv] = objects;
  expect(word?.summary).toEqual(excel?.summary);
  expect(csv?.findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell)).toEqual(['E3']);
});

test('a copy with comments: one for each finding, at the cell that the text names; the report is only read', async () => {
  const { code, out, error } = lkjip(['periksa', 'laporan.docx', '--komentar', 'hasil.docx'], folder);
  expect({ code, error }).toEqual({ code: 1, error: '' });
  expect(out).toMatch(/^ {2}KESALAHAN {3}Tabel 3\.3, baris 3, kolom Capaian % \(I4\) {2}Capaian tidak sama/m);
  expect(out).toMatch(/\nhasil\.docx dibuat: salinan laporan dengan \d+ komentar\. Berkas asal tidak diubah\.\n$/);
  expect(readFileSync(join(folder, 'laporan.docx'))).toEqual(original);
  const copy = readFileSync(join(folder, 'hasil.docx'));
  expect((await readWordReport(copy)).workbook).toEqual((await readWordReport(original)).workbook);
  const comments = strFromU8(unzipSync(copy)['word/comments.xml']!);
  const [, counted] = /dengan (\d+) komentar/.exec(out)!;
  expect(comments.match(/<w:comment /g)).toHaveLength(Number(counted));
  // People who read it in Word know no cells.
  expect(comments).not.toMatch(/Tabel [^<]*![A-Z]+\d/);
});

test('a copy with comments of a file with macros and a signature says that it has neither', () => {
  const parts = unzipSync(original);
  const types = strFromU8(parts['[Content_Types].xml']!).replace(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.ms-word.document.macroEnabled.main+xml',
  );
  parts['[Content_Types].xml'] = strToU8(types);
  for (const name of ['word/vbaProject.bin', '_xmlsignatures/sig1.xml']) parts[name] = new Uint8Array(1);
  writeFileSync(join(folder, 'makro.docm'), zipSync(parts));
  const { out } = lkjip(['periksa', 'makro.docm', '--komentar', 'tanpa-makro.docx'], folder);
  expect(out).toMatch(/\nYang tidak ikut ke tanpa-makro\.docx: makro, tanda tangan digital\. Di berkas asal/);
});

test.each([
  [['laporan.docx', '--komentar', 'laporan.docx'], /^Berkas laporan\.docx sudah ada dan tidak ditimpa\./],
  [['laporan.docx', '--komentar', 'hasil.pdf'], /^Berkas “hasil\.pdf” harus berakhiran \.docx/],
  [['laporan.docx', 'laporan.xlsx', '--komentar', 'a.docx'], /^Pilihan --komentar hanya untuk satu laporan Word/],
  [['laporan.xlsx', '--komentar', 'a.docx'], /^Komentar tidak ditulis: laporan\.xlsx bukan laporan Word/],
])('%j is refused', (args, sentence) => {
  const { code, error } = lkjip(['periksa', ...args], folder);
  expect(code).toBe(2);
  expect(error).toMatch(sentence);
});
