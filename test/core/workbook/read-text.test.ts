import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readText } from '../../../src/core/workbook/read-text';
import type { Doubt, Reading } from '../../../src/core/workbook/reading';

/** What each PARSE vector says, by its id: kind or value, then percent, unit and doubts where the line names them. */
const MEANT: Record<string, Partial<Extract<Reading, { kind: 'number' }>> | { kind: Reading['kind'] }> = {
  V149: { value: 45310000, rupiah: true },
  V150: { value: 10800000, rupiah: true },
  V151: { value: 2273853295, rupiah: true },
  V152: { value: 2745823045, rupiah: true },
  V153: { value: 1890600000, rupiah: true, decimals: 2 },
  V154: { value: -64387969, decimals: 2 },
  V155: { value: -311427951, decimals: 2 },
  V156: { kind: 'dash' },
  V157: { value: 88.66, percent: true },
  V158: { value: 99.93, percent: true, decimals: 2 },
  V159: { value: 51.19, percent: true, doubts: ['decimal-point'] },
  V160: { value: 12, unit: 'Dok' },
  V161: { value: 81, unit: 'skor' },
  V162: { kind: 'text' },
  V163: { value: 88.61, doubts: ['mended'] },
  V164: { value: 105.48, doubts: ['mended'] },
  V165: { kind: 'missing' },
  V166: { value: 88.19, doubts: ['remark'] },
  V167: { value: 48.2, percent: true, doubts: ['leading-zero'] },
  V168: { value: 3.36, doubts: ['decimal-point'] },
  V169: { value: 1834, doubts: ['ambiguous'] },
  V170: { value: 1834058000, doubts: [] },
  V171: { kind: 'code' },
};

const vectors = readFileSync(join(__dirname, '../../fixtures/parse-vectors.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string, string]);

test('every vector has a meaning here', () => {
  expect(vectors.map(([id]) => id)).toEqual(Object.keys(MEANT));
});

test.each(vectors)('%s %s %s', (id, _function, input) => {
  for (const text of input.replace(' (cell)', '').split(' / ')) expect(readText(text)).toMatchObject(MEANT[id] ?? {});
});

test.each<[string, number, { unit?: string | null; percent?: boolean; rupiah?: boolean; doubts?: Doubt[] }]>([
  ['0', 0, {}],
  ['106,46', 106.46, { doubts: [] }],
  ['3,4', 3.4, {}],
  ['1.', 1, {}],
  ['12345,67', 12345.67, {}],
  ['Rp1.234.567,00', 1234567, { rupiah: true }],
  ['Rp. 1.234.567,-', 1234567, { rupiah: true }],
  ['Rp 5.000,=', 5000, { rupiah: true, doubts: [] }],
  ['Rp\u00a05.000', 5000, { rupiah: true, doubts: [] }],
  ['IDR 1.500.000', 1500000, { rupiah: true }],
  ['1.500.000 rupiah', 1500000, { rupiah: true, unit: null }],
  ['Rp 1.500.000.00', 1500000, { doubts: ['decimal-point'] }],
  ['Rp 1,500,000', 1500000, { doubts: ['decimal-point'] }],
  ['1,234,567.89', 1234567.89, { doubts: ['decimal-point'] }],
  ['Rp (5.000)', -5000, { rupiah: true }],
  ['(Rp 5.000)', -5000, { rupiah: true }],
  ['-Rp5.000', -5000, { rupiah: true }],
  ['\u22125,5', -5.5, {}],
  ['\u20135,5', -5.5, {}],
  ['- 5,5', -5.5, {}],
  ['+5,5', 5.5, {}],
  ['(12,5)', -12.5, {}],
  ['(0,00)', 0, {}],
  ['± 100', 100, { doubts: ['remark'] }],
  ['100 %', 100, { percent: true }],
  ['100%', 100, { percent: true }],
  ['100persen', 100, { percent: true, unit: null }],
  ['100 persen', 100, { percent: true, unit: null }],
  ['100,00\u00a0%', 100, { percent: true }],
  ['88.6 1', 88.61, { doubts: ['decimal-point', 'mended'] }],
  ['45.310. 000', 45310000, { doubts: ['mended'] }],
  ['12 Dokumen', 12, { unit: 'Dokumen', doubts: [] }],
  ['12\nDokumen', 12, { unit: 'Dokumen' }],
  ['12Dok.', 12, { unit: 'Dok.' }],
  ['3 (tiga) Dokumen', 3, { unit: 'Dokumen', doubts: [] }],
  ['12 orang/bulan', 12, { unit: 'orang/bulan' }],
  ['5 m2', 5, { unit: 'm2' }],
  ['5 Kegiatan', 5, { unit: 'Kegiatan' }],
  ['90,5 (Baik)', 90.5, { doubts: ['remark'] }],
  ['99,93 % (Baik)', 99.93, { percent: true, doubts: ['remark'] }],
  ['81,09*)', 81.09, { doubts: ['remark'] }],
  ['B (65,00)', 65, { doubts: ['remark'] }],
  ['Baik (82,5 %)', 82.5, { percent: true, doubts: ['remark'] }],
  ['BB (72)', 72, { doubts: ['remark'] }],
  ['70,40/BB', 70.4, { doubts: ['remark'] }],
  ['99,93% **', 99.93, { percent: true, doubts: ['remark'] }],
  ['08 Dok', 8, { unit: 'Dok', doubts: ['leading-zero'] }],
  ['0.999', 0.999, { doubts: ['decimal-point'] }],
  ['1234.567', 1234.567, { doubts: ['decimal-point'] }],
])('%j is the number %d', (text, value, rest) => {
  expect(readText(text)).toMatchObject({ kind: 'number', value, typed: false, ...rest });
});

test.each<[Reading['kind'], string[]]>([
  ['empty', ['', '   ', '\u00a0', '\u200b']],
  ['missing', ['NA', 'N/A', 'n/a', 'Na', 'N.A.']],
  ['dash', ['-', '–', '—', '\u2212', ' - ', 'Rp -', 'Rp. -', '-,-']],
  ['code', ['1.1.2', '7.01.02', '7.01.02.2.01', '7.01.02.2.01.0001', '001', '01.02.2023', '1965010119900310', '(6)']],
  ['error', ['#N/A', '#DIV/0!']],
  [
    'text',
    [
      ...['Rp', 'Baik', 'BB skor', 'III', 'I.1', 'A', 'S1', '±', '(6) = 4/5*100', 'TRUE', '%', ',', '.', '()'],
      ...['12/12', '80-90', '80 – 90', '25,00 - 64,99', '51% ≤ 65%', '>100', '≤ 50', '55 % sampai dengan 75 %'],
      ...['1. Belanja Pegawai', '- 5 Dokumen', '1a', '1)', '2 Mei', '17 Agustus 1945', '12-01-2023', '07.30 WIB'],
      ...[
        '0,00% 5,88%',
        '100,00 95,00',
        '100,00 9512',
        '1 234',
        '2022 2023',
        '1 2 3',
        '1,2,3',
        '12.34,5',
        '1..2',
        '1e5',
      ],
      ...['Sangat Baik (4)', 'A (88,31 – 100,00)', 'Turun (2,5)', 'Laki-laki (25)', '54/B', 'A 1.1', 'B 12'],
      ...['2021 merupakan tahun yang baik', 'RPJMD 2021', '--5,5-', '-(5,5)', '5 (a) (b)'],
    ],
  ],
])('%s: %j', (kind, texts) => {
  for (const text of texts) expect([text, readText(text).kind]).toEqual([text, kind]);
});

test('any string is read without an exception', () => {
  const pieces = fc.array(
    fc.constantFrom('Rp', '.', ',', '-', '(', ')', '%', ' ', '1', '000', '0', 'Dok', '±', '/', 'e'),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readText(text).kind.length > 0));
  fc.assert(
    fc.property(pieces, (parts) => {
      const reading = readText(parts.join(''));
      return reading.kind !== 'number' || Number.isFinite(reading.value);
    }),
    { numRuns: 2000 },
  );
});

test('the longest text that a cell can hold is read as text', () => {
  for (const piece of ['1', '1 ', '1.', ' ', '(', 'Rp ', 'a ', '1,', '-']) {
    expect(['text', 'empty']).toContain(readText(piece.repeat(32767).slice(0, 32767)).kind);
  }
});

test.each<[string, Partial<Reading>]>([
  ['2,5 Juta Ekor', { kind: 'number', value: 2500000, decimals: -5, unit: 'Ekor' }],
  ['Rp 1,75 Miliar', { kind: 'number', value: 1750000000, rupiah: true, unit: null }],
  ['2,51 juta', { kind: 'number', value: 2510000 }],
  ['12 ribu orang', { kind: 'number', value: 12000, unit: 'orang' }],
  ['3 jutawan', { kind: 'number', value: 3, unit: 'jutawan' }],
])('a word for a power of ten belongs to the number: %s', (text, meant) => {
  expect(readText(text)).toMatchObject(meant);
});
