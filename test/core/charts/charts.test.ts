import { chartsOf } from '../../../src/core/charts';
import type { Chart } from '../../../src/core/charts/chart';
import { yearTables } from '../../../src/core/summary/year-tables';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { id as sentences } from '../../../src/messages/charts/id';
import { readReport, workbookOfReport } from '../../support/reports';
import { sheetOf, type Form } from '../../support/sheet';

function chartsIn(workbook: Workbook): Chart[] {
  return chartsOf(yearTables(workbook, null));
}

function chartsOfTable(table: string): Chart[] {
  return chartsIn({ sheets: [sheetOf('S', table).sheet] });
}

const linesOf = ({ categories, series }: Chart): string[] =>
  categories.map((name, index) => [name, ...series.map(({ values }) => values[index]?.text ?? '–')].join(' | '));

const forms: readonly Form[] = ['angka', 'teks'];

// Expected: what the three reports print.
describe.each(forms)('the charts of real reports, numbers as %s', (form) => {
  test('songgom-2023 has its survey by unsur with the lowest marked, and its respondents by group', () => {
    const charts = chartsIn(workbookOfReport(readReport('songgom-2023'), form));
    expect(charts.map(({ id, subject }) => [id, subject])).toEqual([
      ['capaian', ''],
      ['ikm-unsur', ''],
      ['serapan', ''],
      ['responden', 'Jenis Kelamin'],
      ['responden', 'Tingkat Pendidikan'],
      ['responden', 'Pekerjaan'],
    ]);
    const unsur = charts[1]!;
    expect(unsur.categories).toHaveLength(9);
    expect(unsur.marked.map((index) => unsur.categories[index])).toEqual(['Kecepatan Pelayanan']);
    expect(linesOf(charts[3]!)).toEqual(['Laki-Laki | 52', 'Perempuan | 53']);
  });

  test('pasongsongan-2023 has its realisasi of two years beside the targets, and six programmes', () => {
    const charts = chartsIn(workbookOfReport(readReport('pasongsongan-2023'), form));
    const years = charts.find(({ id }) => id === 'realisasi-tahun')!;
    expect(linesOf(years)).toEqual(['2022 | 80,36 | 80', '2023 | 81,32 | 81']);
    const serapan = charts.find(({ id }) => id === 'serapan')!;
    expect(serapan.categories).toHaveLength(6);
    expect(serapan.series[0]!.values.map((each) => each?.text)).toEqual([
      '86,31%',
      '99,16%',
      '99,98%',
      '95,80%',
      '85,84%',
      '99,52%',
    ]);
  });
});

test('a capaian that no cell prints follows the direction of its indicator', () => {
  const [capaian] = chartsOfTable(`
    Tabel 3.2 Capaian Kinerja Tahun 2025
    No | Indikator Kinerja        | Arah  | Target | Realisasi
    1  | Indeks Kepuasan          | naik  | 80,00  | 76,00
    2  | Waktu penyelesaian surat | turun | 8      | 9
    3  | Desa tertib administrasi | naik  | 10     | 12`);
  // Permen PANRB 8/2021: (2 × 8 − 9) ÷ 8 = 87,5 %.
  expect(linesOf(capaian!)).toEqual([
    'Indeks Kepuasan | 95,00%',
    'Waktu penyelesaian surat | 87,50%',
    'Desa tertib administrasi | 120,00%',
  ]);
  expect(capaian!.marked).toEqual([0, 1]);
  expect(sentences.alternative(capaian!)).toBe(
    'Capaian indikator tahun 2025 terhadap 100%. Indeks Kepuasan 95,00%; Waktu penyelesaian surat 87,50%; ' +
      'Desa tertib administrasi 120,00%. Di bawah 100%: Indeks Kepuasan; Waktu penyelesaian surat.',
  );
});

test('a number that is computed is shown as its cell shows it', () => {
  const { sheet } = sheetOf(
    'S',
    `
    Tabel 3.2 Capaian Kinerja Tahun 2025
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1  | Nilai SAKIP       | 84,00  | 85,51     | ?`,
  );
  const [row] = sheet.rows.slice(-1);
  const computed = [...row!.slice(0, 4), { value: 85.51 / 84, format: '0.00%' }];
  const charts = chartsIn({ sheets: [{ ...sheet, rows: [...sheet.rows.slice(0, -1), computed] }] });
  expect(linesOf(charts[0]!)).toEqual(['Nilai SAKIP | 101,80%']);
});

test('fractions and percent numbers are drawn alike', () => {
  const charts = [
    ['1,0188', '0,9512'],
    ['101,88', '95,12'],
  ].map(([one, other]) =>
    chartsOfTable(`
      Tabel 3.2 Capaian Kinerja Tahun 2025
      No | Indikator Kinerja | Target | Realisasi | Capaian
      1  | Nilai SAKIP       | 80,00  | 81,50     | ${one!}
      2  | Desa tertib       | 100,00 | 95,12     | ${other!}`).find(({ id }) => id === 'capaian')!,
  );
  for (const chart of charts) expect(chart.series[0]!.values.map((each) => each?.text)).toEqual(['101,88%', '95,12%']);
});

test('where less is better, the chart of the years says so', () => {
  const chart = chartsOfTable(`
    Tabel 3.3 Perbandingan Realisasi dengan Tahun Sebelumnya Tahun 2025
    No | Indikator Kinerja        | Arah  | Target 2025 | Realisasi 2024 | Realisasi 2025
    1  | Waktu penyelesaian surat | turun | 8           | 10             | 9`).find(
    ({ id }) => id === 'realisasi-tahun',
  )!;
  expect(linesOf(chart)).toEqual(['2024 | 10 | –', '2025 | 9 | 8']);
  expect(sentences.title(chart)).toBe('Realisasi dan target: Waktu penyelesaian surat (makin rendah makin baik)');
  expect(sentences.alternative(chart)).toContain('2024 10; 2025 9 dari target 8.');
});

test('a workbook without numbers has no charts', () => {
  expect(
    chartsOfTable(`
      Tabel 3.2 Capaian Kinerja Tahun 2025
      No | Indikator Kinerja | Target | Realisasi | Capaian
      1  | Nilai SAKIP       |        |           | `),
  ).toEqual([]);
});

test('two surveys in one report are told apart by the titles of their tables', () => {
  const table = (semester: string): string => `
    Nilai Rata-Rata per Unsur Survei Kepuasan Masyarakat Semester ${semester} Tahun 2025
    No | Unsur Pelayanan   | Nilai Rata-Rata
    1  | Persyaratan       | 3,20
    2  | Waktu Penyelesaian | 3,05`;
  const sheets = ['I', 'II'].map((semester) => sheetOf(semester, table(semester)).sheet);
  expect(chartsIn({ sheets }).map(sentences.title)).toEqual([
    'Nilai survei kepuasan per unsur tahun 2025: Nilai Rata-Rata per Unsur Survei Kepuasan Masyarakat Semester I Tahun 2025',
    'Nilai survei kepuasan per unsur tahun 2025: Nilai Rata-Rata per Unsur Survei Kepuasan Masyarakat Semester II Tahun 2025',
  ]);
});

test('programmes are drawn by their names only: rows without one are parts of something', () => {
  const charts = chartsOfTable(`
    Tabel 3.8 Realisasi Anggaran Tahun 2025
    No | Program           | Anggaran    | Realisasi  | %
    1  | Program Pelayanan | 100.000.000 | 90.000.000 | 90,00%
    2  |                   | 50.000.000  | 40.000.000 | 80,00%
    3  | Program Pembinaan | 20.000.000  | 19.000.000 | 95,00%`);
  expect(charts.filter(({ id }) => id === 'serapan')).toEqual([]);
});

test('programmes are drawn with what was spent in the year of the report', () => {
  const serapan = chartsOfTable(`
    Tabel 3.8 Realisasi Anggaran Tahun 2024 dan 2025
    Program           | Anggaran 2024 | Realisasi 2024 | % 2024 | Anggaran 2025 | Realisasi 2025 | % 2025
    Program Pelayanan | 100.000.000   | 90.000.000     | 90,00% | 110.000.000   | 104.500.000    | 95,00%
    Program Pembinaan | 50.000.000    | 40.000.000     | 80,00% | 60.000.000    | 59.400.000     | 99,00%`).find(
    ({ id }) => id === 'serapan',
  )!;
  expect(serapan.year).toBe(2025);
  expect(linesOf(serapan)).toEqual(['Program Pelayanan | 95,00%', 'Program Pembinaan | 99,00%']);
});
