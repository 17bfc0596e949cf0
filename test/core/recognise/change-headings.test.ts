import { saysChange } from '../../../src/core/recognise/change-headings';
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
