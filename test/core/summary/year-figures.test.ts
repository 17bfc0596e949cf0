import { yearTables } from '../../../src/core/summary/year-tables';
import { check } from '../../../src/core/check';
import { yearChanges, type YearChange } from '../../../src/core/summary/year-changes';
import { yearFigures, type YearFigure } from '../../../src/core/summary/year-figures';
import type { Report } from '../../../src/core/tables/table-values';
import { formatPlace } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { readReport, workbookOfReport } from '../../support/reports';
import { sheetOf } from '../../support/sheet';

const reportOf = (workbook: Workbook): Report => yearTables(workbook, null);

function figuresOf(workbook: Workbook): Map<string, YearFigure> {
  const figures = yearFigures(reportOf(workbook), check(workbook).key, 'CAPAIAN');
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function changesOf(...tables: readonly string[]): YearChange[] {
  return yearChanges(reportOf({ sheets: tables.map((table, index) => sheetOf(`S${index + 1}`, table).sheet) }));
}

// Expected: as the report prints them (its tables 3.2, 3.3 and 3.9).
test('the figures of pasongsongan-2023, with those of the year before', () => {
  const figures = figuresOf(workbookOfReport(readReport('pasongsongan-2023'), 'angka'));
  expect(figures.get('capaian')).toMatchObject({ value: 1.0039, label: 'Sangat Tinggi', before: 1.0045 });
  expect(figures.get('ikm')).toMatchObject({ value: 81.32, label: 'B · Baik', before: 80.36 });
  expect(figures.get('efisiensi')).toMatchObject({ value: 0.0139 });
  expect(figures.get('efisiensi')!.places.map(formatPlace)).toEqual(['3.9 Efisiensi sasaran!I4']);
  expect(figures.get('sakip')).toMatchObject({ value: null, label: '' });
});

test('the SAKIP score is the total of its components, else the realisasi of its indicator', () => {
  const capaian = sheetOf(
    'S1',
    `
    Tabel 3.2 Capaian Kinerja Tahun 2025
    No | Indikator Kinerja     | Target | Realisasi | Capaian
    1  | Nilai SAKIP Kecamatan | 70,00  | 73,40     | 104,86%`,
  ).sheet;
  expect(figuresOf({ sheets: [capaian] }).get('sakip')).toMatchObject({ value: 73.4, label: 'BB' });
  const komponen = sheetOf(
    'S2',
    `
    Hasil Evaluasi Akuntabilitas Kinerja Komponen Nilai SAKIP Tahun 2025
    No | Komponen             | Bobot | Nilai
    1  | Perencanaan Kinerja  | 30    | 22,60
    2  | Pengukuran Kinerja   | 30    | 22,10
    3  | Pelaporan Kinerja    | 15    | 11,10
    4  | Evaluasi Akuntabilitas Kinerja Internal | 25 | 17,60
       | Jumlah               | 100   | 73,40`,
  ).sheet;
  const { places } = figuresOf({ sheets: [capaian, komponen] }).get('sakip')!;
  expect(places.map(formatPlace)).toEqual(['S2!D7']);
});

test('what became worse comes first, in the direction of the indicator', () => {
  const changes = changesOf(
    `
    Tabel 3.3 Perbandingan Realisasi dengan Tahun Sebelumnya Tahun 2025
    No | Indikator Kinerja        | Arah  | Realisasi 2024 | Realisasi 2025
    1  | Indeks Kepuasan          | naik  | 84,31          | 85,51
    2  | Waktu penyelesaian surat | turun | 8              | 9
    3  | Desa tertib administrasi | naik  | 10             | 10
    4  | Angka pengaduan          | turun | 12             | 7`,
  );
  expect(changes.map(({ name, direction, by, isBetter }) => [name, direction, by, isBetter])).toEqual([
    ['Waktu penyelesaian surat', 'naik', '1', false],
    ['Indeks Kepuasan', 'naik', '1,20', true],
    ['Angka pengaduan', 'turun', '5', true],
    ['Desa tertib administrasi', 'tetap', '0', null],
  ]);
});

test('serapan rests on the totals of the year, not on those of the year before', () => {
  const { sheet } = sheetOf(
    'S',
    `
    Tabel 3.8 Realisasi Anggaran Tahun 2024 dan 2025
    Program           | Anggaran 2024 | Realisasi 2024 | Anggaran 2025 | Realisasi 2025
    Program Pelayanan | 100.000.000   | 90.000.000     | 110.000.000   | 104.500.000
    Program Pembinaan | 50.000.000    | 40.000.000     | 90.000.000    | 85.500.000
    Jumlah            | 150.000.000   | 130.000.000    | 200.000.000   | 190.000.000`,
  );
  const { value, places } = figuresOf({ sheets: [sheet] }).get('serapan')!;
  expect(value).toBeCloseTo(0.95, 10);
  expect(places.map(formatPlace)).toEqual(['S!D5', 'S!E5']);
});
