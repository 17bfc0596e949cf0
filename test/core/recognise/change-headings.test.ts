import { groupsOfChange, saysChange } from '../../../src/core/recognise/change-headings';
import { expectTable } from '../../support/table';

test.each([
  [['Kenaikan/Penurunan', '%']],
  [['Perubahan (%)']],
  [['Bertambah/(Berkurang)', 'Rp']],
  [['Naik (Turun) dari Tahun 2024 (%)']],
])('%j says a change', (levels) => {
  expect(saysChange(levels)).toBe(true);
});

test.each([
  [['Penurunan Stunting', 'Target']],
  [['Peningkatan Kinerja', 'Target']],
  [['Peningkatan Kinerja', 'Realisasi']],
  [['Perubahan', '%']],
  [['Perubahan', 'Anggaran']],
  [['Perubahan']],
  [['Perubahan', 'Realisasi', '%']],
  [['Kinerja', '%']],
  [['%']],
])('%j does not', (levels) => {
  expect(saysChange(levels)).toBe(false);
});

test('Rp and % below a change are neither a realisasi nor what was spent: 20 of 400 million = 5 %, −12 of 150 = −8 %', () => {
  const table = (share: string): string =>
    `Tabel 3.9 Perbandingan Anggaran Tahun 2024 dan 2025
     No | Program                   | Anggaran 2024 | Anggaran 2025 | Kenaikan/Penurunan | <
     ^  | ^                         | ^             | ^             | Rp                 | %
     1  | Program Pelayanan Publik  | 400.000.000   | 420.000.000   | 20.000.000         | 5,00%
     2  | Program Pemberdayaan Desa | 150.000.000   | 138.000.000   | -12.000.000        | ${share}
     3  | Program Ketenteraman      | 80.000.000    | 90.000.000    | 10.000.000         | 12,50%`;
  const roles = 'nomor, program, anggaran 2024, anggaran 2025';
  expectTable('pk-anggaran', roles, table('-8,00%'));
  expectTable('pk-anggaran', roles, table('-5,00% !hitungan'));
});

test.each([
  ['in a table without money', [['Indikator'], ['Target'], ['Realisasi'], ['Perubahan', 'Nilai'], ['Perubahan', '%']]],
  [
    'behind two years',
    [
      ['2023', 'Anggaran'],
      ['2024', 'Anggaran'],
      ['Perubahan', 'Anggaran'],
    ],
  ],
])('"Perubahan" %s says a change', (_, all) => {
  expect([...groupsOfChange(all)]).toEqual(['Perubahan']);
});

test.each([
  ['above money', [['Anggaran'], ['Perubahan', 'Rp'], ['Perubahan', '%']]],
  ['above a target', [['Indikator'], ['Target'], ['Perubahan', 'Target'], ['Perubahan', '%']]],
  [
    'beside another stage',
    [
      ['2023', 'Target'],
      ['2024', 'Target'],
      ['Murni', '%'],
      ['Perubahan', '%'],
    ],
  ],
  [
    'of a plan of the year',
    [
      ['Renja 2024', 'Pagu'],
      ['Renja 2025', 'Pagu'],
      ['Perubahan', 'Pagu'],
    ],
  ],
  [
    'above years',
    [
      ['Target', '2024'],
      ['Target', '2025'],
      ['Perubahan', '2024'],
      ['Perubahan', '2025'],
    ],
  ],
  ['with other words', [['Indikator'], ['Perubahan Iklim', '%']]],
])('"Perubahan" %s may be anything', (_, all) => {
  expect([...groupsOfChange(all)]).toEqual([]);
});

/** 84 − 80 = 4, 4 ÷ 80 = 5 %; 63 − 70 = −7, −10 %. */
test('the change of an indicator between two years is no capaian', () => {
  expectTable(
    'capaian',
    'nomor, indikator, target 2023, realisasi 2023, target 2024, realisasi 2024, capaian 2024',
    `No | Indikator   | 2023   | <         | 2024   | <         | <       | Perubahan | <         | <
     ^  | ^           | Target | Realisasi | Target | Realisasi | %       | Target    | Realisasi | %
     1  | Nilai IKM   | 80     | 80        | 80     | 84        | 105,00  | 0         | 4         | 5,00
     2  | Nilai SAKIP | 70     | 70        | 70     | 63        | 90,00   | 0         | -7        | -10,00`,
  );
});
