import { check } from '../../../src/core/check';
import { identityYear } from '../../../src/core/workbook/identity-sheet';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const identity = (year: string | number | null) =>
  sheetOf('Identitas', [['Identitas Laporan Kinerja'], ['Kecamatan', 'Contoh'], ['Tahun laporan', year]]);

test.each([
  [2025, 2025],
  ['2024', 2024],
  [null, null],
  ['dua ribu', null],
])('%p', (written, year) => {
  expect(identityYear({ sheets: [identity(written)] })).toBe(year);
});

test('what is entered there is the year of the report, whatever years the titles name', () => {
  const table = sheetOf('3.1', [
    ['Tabel 3.1 Capaian Kinerja Tahun 2023'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Nilai SAKIP', 60, 63, '105,00%'],
  ]);
  expect(check({ sheets: [table] }).year).toBe(2023);
  expect(check({ sheets: [identity(2024), table] }).year).toBe(2024);
});
