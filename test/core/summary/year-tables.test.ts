import { yearTables } from '../../../src/core/summary/year-tables';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const report = sheetOf('a', [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
  [1, 'Desa tertib', 80, 60, '75,00%'],
]);

test('the year is what a check has found, else what the titles say', () => {
  expect(yearTables({ sheets: [report] }, 2023).year).toBe(2023);
  expect(yearTables({ sheets: [report] }, null).year).toBe(2024);
});

test('a table is read, and nothing tells the year of a workbook without one', () => {
  expect(yearTables({ sheets: [report] }, null).values.map(({ table }) => table.layout.kind)).toEqual(['capaian']);
  expect(yearTables({ sheets: [sheetOf('a', [['Daftar hadir']])] }, null)).toEqual({
    values: [],
    year: null,
    unknown: [],
  });
});
