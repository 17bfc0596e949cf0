import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { expectTable, valuesOf } from '../../support/table';

// 82 ÷ 80 = 102,50 %; 83 ÷ 81 = 102,47 %; 76 ÷ 82 = 92,68 %; 83 ÷ 83 = 100 %.
const ikm = (third: string): string => `
  Tabel 3.5 Perkembangan Nilai IKM
  No | Tahun | Target | Realisasi | Capaian
  1  | 2019  | 80     | 82        | 102,50%
  2  | 2020  | 81     | 83        | 102,47%
  3  | 2021  | 82     | 76        | ${third}
  4  | 2022  | 83     | 83        | 100,00%`;

test('an indicator with a row for each year', () => {
  expectTable('capaian-tahunan', 'nomor, tahun, target, realisasi, capaian', ikm('92,68%'));
});

test('one indicator has one direction: the other years tell it', () => {
  expectMarked([sheetOf('S', ikm('92,68%'))]);
  // 2 − 76 ÷ 82 = 107,32 %, which would be right where less is better.
  expectMarked([sheetOf('S', ikm('107,32% !capaian'))]);
});

test('an indicator of which less is better', () => {
  // (2 × 12 − 11,5) ÷ 12 = 104,17 %; (23 − 12,1) ÷ 11,5 = 94,78 %; (22 − 11,4) ÷ 11 = 96,36 %; (21 − 10,2) ÷ 10,5 = 102,86 %.
  const kemiskinan = (last: string): string => `
    Tabel 3.6 Perkembangan Angka Kemiskinan
    Tahun | Target | Realisasi | Capaian (%)
    2019  | 12,00  | 11,50     | 104,17
    2020  | 11,50  | 12,10     | 94,78
    2021  | 11,00  | 11,40     | 96,36
    2022  | 10,50  | 10,20     | ${last}`;
  expectMarked([sheetOf('S', kemiskinan('102,86'))]);
  expectMarked([sheetOf('S', kemiskinan('120,86 !capaian'))]);
});

test('a column of names is no column of years', () => {
  // 393.284 ÷ 460.000 = 85,50 %; 258.322 ÷ 222.000 = 116,36 %; 582.395 ÷ 649.000 = 89,74 %.
  const [table] = valuesOf(`Realisasi Pajak Daerah Tahun 2024
    No | Jenis Pajak    | Target (Rp)  | Realisasi (Rp) | %
    1  | Pajak Hotel    | 460.000.000  | 393.284.000    | 85,50
    2  | Pajak Restoran | 222.000.000  | 258.322.000    | 116,36
    3  | Pajak Reklame  | 649.000.000  | 582.395.000    | 89,74`);
  expect(table?.table.layout.kind).not.toBe('capaian-tahunan');
});
