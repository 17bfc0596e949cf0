import { recognise } from '../../../src/core/recognise/recognise';
import { looseRows } from '../../../src/core/recognise/loose-rows';
import { sheetOf } from '../../support/sheet';
import { expectErrors } from '../../support/findings';

const punished = (second: string, total: string): string => `
  Tabel 3.5 Penjatuhan Hukuman Disiplin
  Tingkat Hukuman | 2022 | 2023     | 2024 | Jumlah
  Ringan          | 9    | 7        | 4    | 20
  Sedang          | 5    | 4        | 3    | ${second}
  Berat           | 2    | 3        | 1    | 6
  Jumlah          | 16   | ${total} | 8    | 38`;

test('years one after the other are headings of what stands below', () => {
  const { sheet } = sheetOf('S', punished('12', '14'));
  const [found] = looseRows(sheet, new Uint8Array(sheet.rows.length));
  expect(found!.table.columns.map(({ heading }) => heading)).toEqual([
    'Tingkat Hukuman',
    '2022',
    '2023',
    '2024',
    'Jumlah',
  ]);
  expect(found!.table.rows).toHaveLength(4);
});

test('so their sums are known', () => {
  expectErrors(punished('12', '14'));
  expectErrors(punished('21 !hitungan', '14'));
  expectErrors(punished('12', '41 !jumlah'));
});

test('one year alone may be what a row is about', () => {
  const { sheet } = sheetOf('S', '2021 | 250\n2022 | 270\n2023 | 300');
  expect(looseRows(sheet, new Uint8Array(sheet.rows.length))[0]!.table.rows).toHaveLength(3);
});

/** 3 + 2 + 5 fires in one half of the year, 9 + 12 + 8 in the other: 39. */
const fires = (between: string, total: string, headings = 'No | Bulan | Jumlah Kejadian | Kerugian'): string => `
  Tabel 3.4 Kejadian Kebakaran
  No | Bulan | Jumlah Kejadian | Kerugian
  1 | Januari | 3 | 25.000.000
  2 | Februari | 2 | 10.000.000
  3 | Maret | 5 | 180.500.000

  ${between}
  ${headings}
  4 | April | 9 | 20.000.000
  5 | Mei | 12 | 18.750.000
  6 | Juni | 8 | 95.000.000
    | Jumlah | ${total} | 349.250.000`;

test('rows go on below a line that says so and repeated headings, and so does what adds them up', () => {
  expectErrors(fires('Lanjutan Tabel 3.4', '39'));
  expectErrors(fires('Tabel 3.4 Kejadian Kebakaran (lanjutan)', '42 !jumlah'));
});

test('other headings, another table and a thing that is called so are no continuation', () => {
  const tables = (...table: Parameters<typeof fires>): number => {
    const { sheet } = sheetOf('S', fires(...table));
    return looseRows(sheet, new Uint8Array(sheet.rows.length)).length;
  };
  expect(tables('Lanjutan Tabel 3.4', '39')).toBe(1);
  expect(tables('Tabel 3.5 Kejadian Banjir', '39')).toBe(2);
  expect(tables('Tabel 3.5 Peserta Diklat Lanjutan', '39')).toBe(2);
  expect(tables('Lanjutan Tabel 3.4', '39', 'No | Bulan | Jumlah Korban | Kerugian')).toBe(2);
});

test('the rows of an unknown table behind a blank row are read once', () => {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.3 Capaian SPM
     No | Jenis Layanan Dasar | Target SPM | Sasaran | Terlayani | Capaian 2024 | Capaian 2023
     1 | Ibu hamil | 100% | 2.000 | 1.980 | 99% | 97%
     2 | Ibu bersalin | 100% | 2.000 | 2.000 | 100% | 98%

     3 | Bayi | 100% | 1.990 | 1.990 | 100% | 99%
     4 | Balita | 100% | 9.000 | 8.100 | 90% | 93%
     5 | Lansia | 100% | 9.000 | 7.200 | 80% | 81%`,
  );
  const { unknown, loose } = recognise({ sheets: [sheet] });
  expect(unknown.map(({ table }) => table.rows.length)).toEqual([5]);
  expect(loose).toEqual([]);
});
