import { readCell } from '../../../src/core/workbook/read-cell';
import { readColumns } from '../../../src/hosts/csv/read';
import { decodeText } from '../../../src/hosts/files/text-encoding';
import { reasonOf } from '../../support/reason-of';

const table = [
  ['Tabel 3.2 Capaian Kinerja'],
  ['No', 'Indikator', 'Target', 'Realisasi'],
  ['1', 'Nilai "IKM", semua unsur', '81,90', 'Rp1.250.000,00'],
  ['2', 'Temuan; selesai\ndalam setahun', '100%', ''],
];

function written(separator: string, lineEnd: string): string {
  const field = (text: string): string => (/["\n;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return table.map((row) => row.map(field).join(separator)).join(lineEnd) + lineEnd;
}

/** The texts of the only sheet. */
function textsOf(text: string): unknown[] {
  const [sheet] = readColumns(text, 'laporan').sheets;
  return (sheet?.rows ?? []).map((row) => Array.from(row ?? [], (cell) => cell?.value ?? ''));
}

test.each([
  [';', '\r\n'],
  [';', '\n'],
  [',', '\r\n'],
  [',', '\r'],
  ['\t', '\n'],
])('parted by %j, lines ending with %j', (separator, lineEnd) => {
  expect(textsOf(written(separator, lineEnd))).toEqual(table);
});

test('decimals with commas do not make columns', () => {
  expect(textsOf('No;Nilai\n1;81,90\n2;79,5\n')).toEqual([
    ['No', 'Nilai'],
    ['1', '81,90'],
    ['2', '79,5'],
  ]);
});

test('the line in which Excel says what parts the columns is no row', () => {
  expect(textsOf('sep=,\r\na,b;c\r\n')).toEqual([['a', 'b;c']]);
});

test('numbers are left to the reader of Indonesian numbers', () => {
  const [sheet] = readColumns('Anggaran;Persen\n1.250.000,50;98,5%\n', 'laporan').sheets;
  expect(sheet?.rows[1]?.map((cell) => readCell(cell))).toMatchObject([
    { kind: 'number', value: 1250000.5 },
    { kind: 'number', value: 98.5, percent: true },
  ]);
});

test('a text without columns is told', async () => {
  const reading = Promise.resolve().then(() => readColumns('Yth. Camat\nDengan hormat, kami sampaikan.\n', 'surat'));
  expect(await reasonOf(reading)).toBe('text');
});

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from('№;Café')],
  ['UTF-8 with a mark', Buffer.from('\ufeff№;Café')],
  ['UTF-16', Buffer.from('\ufeff№;Café', 'utf16le')],
  ['UTF-16, the other way round', Buffer.from('\ufeff№;Café', 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from('No;Nilai rata-rata', 'utf16le')],
  ['Windows-1252', Buffer.from('No;Café \u0096 80\u0085', 'latin1')],
])('%s', (name, bytes) => {
  const expected = name.startsWith('Windows') ? /^No;Café – 80…$/ : /^(?:№;Café|No;Nilai rata-rata)$/;
  expect(decodeText(bytes)).toMatch(expected);
});

test('bytes that are no text', () => {
  expect(decodeText(new Uint8Array([1, 2, 0, 3]))).toBeNull();
});

test.each([
  ['1;"belum ditutup;2\n2;"dua";4', ['1', '"belum ditutup', '2'], ['2', 'dua', '4']],
  ['1;"belum ditutup;2\n2;dua;4', ['1', '"belum ditutup', '2'], ['2', 'dua', '4']],
  ['1;"a;2\n2;12" pipa;4', ['1', '"a', '2'], ['2', '12" pipa', '4']],
  ['1;""a"";2\n2;"b";4', ['1', '""a""', '2'], ['2', 'b', '4']],
])('a quote that nothing closes swallows nothing: %j', (lines, ...rows) => {
  expect(textsOf(`No;Uraian;Target\n${lines}\n3;tiga;5\n`).slice(1)).toEqual([...rows, ['3', 'tiga', '5']]);
});

test('quotes inside a field that nobody doubled are signs of it', () => {
  expect(textsOf('No;Uraian\n1;"Program "Sehat", tahap "dua" 2024"\n2;"x ""y"" z"')).toEqual([
    ['No', 'Uraian'],
    ['1', 'Program "Sehat", tahap "dua" 2024'],
    ['2', 'x "y" z'],
  ]);
});

test('a separator in quotes makes no columns', () => {
  const lines = ['"No; Urut",Nilai', '"a;b",5', '"c;d",6'].join('\n');
  expect(textsOf(lines)).toEqual([
    ['No; Urut', 'Nilai'],
    ['a;b', '5'],
    ['c;d', '6'],
  ]);
});
