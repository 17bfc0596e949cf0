import { check } from '../../../src/core/check';
import { checkNumberDoubts } from '../../../src/core/checks/number-doubts';
import { sheetOf, type MarkedSheet } from '../../support/sheet';
import { contextOf, inShort, sheet, type Written } from './context-of';

function said(...realisasi: Written[]): string[] {
  const rows = realisasi.map((value, index) => [index + 1, `Indikator ${'abcdefgh'[index]!}`, 80, value]);
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
  return inShort(checkNumberDoubts(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows]))));
}

test('a number split by the paper is a warning', () => {
  expect(said('84,5', '105,4 8')).toEqual(['warning Capaian!D4 angka.mended']);
});

test('1.834 is doubtful unless its column settles it', () => {
  expect(said('3,2', '2,9', '1.834')).toEqual(['warning Capaian!D5 angka.ambiguous']);
  expect(said('1.834')).toEqual(['info Capaian!D3 angka.ambiguous']);
  expect(said('2500', '990', '1.834')).toEqual([]);
});

test('a column in which every number is written so is spoken of once, with all its cells', () => {
  const rows = ['1.834', '2.117', '1.250'].map((value, index) => [index + 1, `Indikator ${'abc'[index]!}`, value]);
  const given = [['Capaian Kinerja'], ['No', 'Indikator Kinerja', 'Realisasi'], ...rows];
  const found = checkNumberDoubts(contextOf(sheet('Capaian', given)));
  expect(inShort(found)).toEqual(['info Capaian!C3 angka.allAmbiguous']);
  expect(found[0]!.related.map(({ row, column }) => [row, column])).toEqual([
    [3, 2],
    [4, 2],
  ]);
});

test('what is counted one by one has no decimals', () => {
  for (const unit of ['Dokumen', 'lbr', 'Eks.', 'orang/bulan', 'ekor', 'pengguna'])
    expect(said('3,2', '2,9', `1.834 ${unit}`)).toEqual([]);
  expect(said('3,2', '2,9', '1.834 km')).toEqual(['warning Capaian!D5 angka.ambiguous']);
});

test('a zero in front and a point among commas are noted once for the column', () => {
  expect(said('48,2 %', '048,2 %', '051,3 %')).toEqual(['info Capaian!D4 angka.leadingZero']);
  expect(said('48,2', '51.19', '52.25')).toEqual(['info Capaian!D4 angka.decimalPoint']);
});

test('points throughout are a habit, and typed numbers leave no doubt', () => {
  expect(said('48.2', '51.19', '52.25')).toEqual([]);
  expect(said(1.834, 3.2, 105.48)).toEqual([]);
});

test('a row with a number that can only be thousands settles the others of that row', () => {
  const rowOf = (...values: Written[]): string[] => {
    const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi'];
    const rows = [
      [1, 'Jumlah pengunjung', ...values],
      [2, 'Indeks layanan', '3,2', '2,9'],
      [3, 'Rasio buku', '4,1', '3,8'],
    ];
    return inShort(checkNumberDoubts(contextOf(sheet('Capaian', [['Capaian Kinerja'], headings, ...rows]))));
  };
  expect(rowOf('9.318', '9.204')).toEqual(['warning Capaian!C3 angka.ambiguous', 'warning Capaian!D3 angka.ambiguous']);
  expect(rowOf('9.318', '10.000')).toEqual([]);
  expect(rowOf('497.120', '513.731')).toEqual([]);
  expect(rowOf('9.318', '12500')).toEqual([]);
  expect(rowOf('9.318', '2018')).toEqual(['warning Capaian!C3 angka.ambiguous']);
});

test('what is counted by the unit of its row has no decimals either', () => {
  const capaian = (name: string, unit: string): MarkedSheet =>
    sheetOf(
      'S',
      `Tabel 3.1 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja | Satuan  | Target | Realisasi | Capaian (%)
       1  | ${name}           | ${unit} | 1.250  | 1.277     | 102,16
       2  | Nilai SAKIP       | Nilai   | 60,00  | 63,00     | 105,00`,
      { form: 'teks' },
    );
  const doubts = ({ sheet }: MarkedSheet): number =>
    check({ sheets: [sheet] }).findings.filter(({ message }) => message.id === 'angka.ambiguous').length;
  expect(doubts(capaian('Kunjungan ke taman', 'Orang'))).toBe(0);
  expect(doubts(capaian('Kunjungan ke taman', 'Indeks'))).toBe(2);
});
