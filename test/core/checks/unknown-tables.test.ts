import { checkUnknownTables } from '../../../src/core/checks/unknown-tables';
import { contextOf, inShort, sheet, type Written } from './context-of';

const capaian: Written[][] = [
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'IKM', 80, 84],
  ['Sumber: data diolah'],
  [],
];

test('a sheet with rows side by side that is no known table is noted', () => {
  const list = sheet('Daftar', [['Kendaraan'], [null, 'Merek', 'Warna'], [null, 'A', 'Merah'], [null, 'B', 'Hitam']]);
  const found = checkUnknownTables(contextOf(list));
  expect(inShort(found)).toEqual(['info Daftar!B2 tabel.unknownRows']);
  expect(found[0]!.message.values).toEqual({ from: '2', to: '4' });
});

test('headings of no known kind are noted where they stand, their rows not again', () => {
  const odd = sheet('Odd', [
    ['Rekap'],
    ['No', 'Satuan', 'Realisasi'],
    [1, 'Dokumen', 12],
    [2, 'Laporan', 4],
    [3, 'Laporan', 4],
  ]);
  const context = contextOf(odd);
  expect(context.recognition.tables).toEqual([]);
  expect(inShort(checkUnknownTables(context))).toEqual(['info Odd!A2 tabel.unknown']);
});

test('rows with numbers beside a known table are noted, a signature is not', () => {
  const rows: Written[][] = [
    ['Kendaraan', 'Roda'],
    ['Honda', 2],
    ['Toyota', 4],
  ];
  expect(inShort(checkUnknownTables(contextOf(sheet('S', [...capaian, ...rows]))))).toEqual([
    'info S!A5 tabel.unknownRows',
  ]);
  const signature: Written[][] = [
    ['Mengetahui,', 'Contoh, 2 Januari 2025'],
    ['Bupati', 'Camat'],
    ['NIP 196501011990031001', 'NIP 197001011995031002'],
  ];
  expect(checkUnknownTables(contextOf(sheet('S', [...capaian, ...signature])))).toEqual([]);
});

test('many groups of rows on one sheet are one list, which is noted once', () => {
  const group: Written[][] = [[null, 'Merek', 'Warna'], [null, 'A', 'Merah'], [null, 'B', 'Hitam'], [], []];
  const groups = (count: number): Written[][] => Array.from({ length: count }, () => group).flat();
  expect(checkUnknownTables(contextOf(sheet('S', groups(3))))).toHaveLength(3);
  const found = checkUnknownTables(contextOf(sheet('S', groups(4))));
  expect(found.map(({ message }) => message.values)).toEqual([{ from: '1', to: '18' }]);
});

test('prose and known tables are passed over', () => {
  const prose = sheet('Bab I', [['Latar belakang'], ['Kecamatan terdiri atas 12 desa.'], ['Jumlah', 'penduduk']]);
  expect(checkUnknownTables(contextOf(prose, sheet('Capaian', capaian)))).toEqual([]);
});
