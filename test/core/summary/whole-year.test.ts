import { yearTables } from '../../../src/core/summary/year-tables';
import { numberIn, wholeYearTables } from '../../../src/core/summary/whole-year';
import { sheetOf } from '../../hosts/excel/plain-sheet';

const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
const titles = ['Capaian Kinerja Tahun 2024', 'Capaian Kinerja Tahun 2023', 'Capaian Kinerja Triwulan II Tahun 2024'];
const sheets = titles.map((title, index) =>
  sheetOf(String(index), [
    [title],
    headings,
    [1, 'Desa tertib', 80, 60, '75,00%'],
    [2, 'Nilai SAKIP', 60, 54, '90,00%'],
  ]),
);
const report = yearTables({ sheets }, 2024);

test('another year and a quarter are left out', () => {
  expect(report.values).toHaveLength(3);
  expect(wholeYearTables(report).map(({ table }) => table.title)).toEqual(['Capaian Kinerja Tahun 2024']);
});

test('a number is read where there is a column', () => {
  const [values] = wholeYearTables(report);
  expect(numberIn(values!, values!.column('realisasi'), 1)?.value).toBe(54);
  expect(numberIn(values!, values!.column('anggaran'), 1)).toBeNull();
});
