import { check } from '../../../src/core/check';
import { sheetOf, workbookOf } from '../../support/sheet';
import { inShort } from '../checks/context-of';

const efficiency = (last: string): ReturnType<typeof sheetOf>['sheet'] =>
  sheetOf(
    '3',
    `
    Tabel 3.4 Efisiensi Penggunaan Sumber Daya
    No | Sasaran | Rata-rata Capaian Kinerja (%) | Realisasi | Anggaran | % Penyerapan Anggaran | Tingkat Efisiensi (%)
    1 | Menurunnya angka kematian ibu | 110,45 | 4.275.000.000 | 4.500.000.000 | 95,00 | 15,45
    2 | Menurunnya prevalensi stunting | 91,43 | 2.910.000.000 | 3.000.000.000 | 97,00 | -5,57
    3 | Meningkatnya mutu layanan | 100,36 | 7.350.000.000 | 7.500.000.000 | 98,00 | 2,36
    4 | Meningkatnya tata kelola | 98,00 | 900.000.000 | 1.000.000.000 | ${last} | 8,00`,
    { form: 'teks' },
  ).sheet;

test('a heading that may stand for two columns stands for the one by which relations hold: what was spent, not what was reached', () => {
  const { tables, findings } = check({ sheets: [efficiency('90,00')] });
  const realisasi = tables[0]!.columns.find(({ heading }) => heading === 'Realisasi');
  expect(realisasi).toEqual({ heading: 'Realisasi', role: 'realisasiAnggaran', confidence: 0.9 });
  expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
});

test('a single row that does not keep the relation is wrong, then', () => {
  // 900.000.000 of 1.000.000.000 are 90 %.
  expect(inShort(check({ sheets: [efficiency('80,00')] }).findings)).toContain('error 3!F6 persen-anggaran');
});

test('money below a heading of percentages is the money without which nothing holds', () => {
  const { sheet } = sheetOf(
    '3',
    `
    Tabel 3.4 Efisiensi Program
    Program | Anggaran | Capaian Kinerja (%) | Realisasi Anggaran | Serapan (%) | Tingkat Efisiensi (%)
    Program A | 110,00 | 4.500.000.000 | 4.275.000.000 | 95,00 | 13,64
    Program B | 90,00 | 3.000.000.000 | 2.910.000.000 | 97,00 | -7,78
    Program C | 100,00 | 7.500.000.000 | 7.350.000.000 | 98,00 | 2,00`,
  );
  // 1 - 0,95 / 1,1 = 13,64 %; 1 - 0,97 / 0,9 = -7,78 %; 1 - 0,98 = 2 %.
  const { tables, findings } = check({ sheets: [sheet] });
  expect(tables[0]!.columns.map(({ role }) => role)).toEqual([
    'program',
    'capaian',
    'anggaran',
    'realisasiAnggaran',
    'persenAnggaran',
    'efisiensi',
  ]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what counts documents is no percentage, though in all other rows 100 % of 100 % are 100 %', () => {
  const { sheet } = sheetOf(
    '2',
    `
    Tabel 2.5 Pencapaian Kinerja Pelayanan
    No | Indikator Kinerja                  | Target SPM | Capaian Target Indikator 2017 | Target Renstra 2017 | Realisasi 2017 | Rasio Capaian 2017
    1  | Perda APBD                         | 4 Dokumen  | 4 Dokumen                     | 4 Dokumen           | 4 Dokumen      | 100%
    2  | Evaluasi Raperda                   | 3 Dokumen  | 3 Dokumen                     | 3 Dokumen           | 3 Dokumen      | 100%
    3  | Koordinasi penatausahaan           | 100%       | 100%                          | 100%                | 100%           | 100%
    4  | Persentase SP2D yang tepat waktu   | 100%       | 100%                          | 100%                | 100%           | 100%
    5  | Tingkat akurasi data aset          | 100%       | 100%                          | 100%                | 100%           | 100%
    6  | Tingkat akurasi data gaji          | 100%       | 100%                          | 100%                | 100%           | 100%
    7  | Persentase aplikasi terintegrasi   | 100%       | 100%                          | 100%                | 100%           | 100%`,
    { form: 'teks' },
  );
  const { tables, findings } = check({ sheets: [sheet] });
  expect(tables[0]!.columns[3]).toEqual({ heading: 'Capaian Target Indikator 2017', role: null, confidence: 0 });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('what a guessed column does not fit speaks against the guess, not against headings that another relation bears out', () => {
  const saved = (third: string): ReturnType<typeof check> => {
    const { sheet } = sheetOf(
      '3',
      `
      Tabel 3.11 Tingkat Efisiensi Penggunaan Anggaran
      No | Program                   | Pagu (Rp)   | Realisasi (Rp) | Selisih/Efisiensi (Rp) | Efisiensi (%)
      1  | Program Pelayanan Publik  | 400.000.000 | 385.000.000    | 15.000.000             | 3,75
      2  | Program Pemberdayaan Desa | 250.000.000 | 245.000.000    | 5.000.000              | 2,00
      3  | Program Kesehatan         | 160.000.000 | 152.000.000    | 8.000.000              | ${third}
      4  | Program Pendidikan        | 500.000.000 | 490.000.000    | 10.000.000             | 2,00`,
    );
    return check({ sheets: [sheet] });
  };
  const { tables, findings } = saved('5,00');
  expect(tables[0]!.columns.map(({ role }) => role)).toEqual([
    'nomor',
    'program',
    'anggaran',
    'realisasiAnggaran',
    'sisa',
    null,
  ]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('averages of answers are no sums of them, though one respondent would make them so', () => {
  const { workbook } = workbookOf(
    sheetOf(
      'S',
      `Tabel 3.11 Nilai SKM per Loket
       No | Unsur       | Loket 1 | Loket 2 | Loket 3 | Nilai
       1  | Persyaratan | 3,40    | 3,42    | 3,44    | 3,42
       2  | Prosedur    | 3,31    | 3,35    | 3,36    | 3,35
       3  | Waktu       | 3,10    | 3,12    | 3,17    | 3,14
       4  | Biaya       | 3,90    | 3,92    | 3,94    | 3,92
       5  | Produk      | 3,40    | 3,41    | 3,45    | 3,43
       6  | Kompetensi  | 3,44    | 3,47    | 3,50    | 3,47`,
    ),
  );
  expect(check(workbook).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('capaian cut at 100 % prove no reading of other columns: 1.876 of 2.104 are 89,16 %, not 98,16 %', () => {
  const findings = check(
    workbookOf(
      sheetOf(
        'SPM',
        `Tabel 3.4 Capaian Standar Pelayanan Minimal Tahun 2024
         No | Jenis Pelayanan Dasar | Sasaran (Jiwa) | Realisasi (Jiwa) | Capaian (%) | Target (%)
         1  | Ibu hamil             | 412            | 398              | 96,60       | 100
         2  | Ibu bersalin          | 394            | 390              | 98,98       | 100
         3  | Bayi baru lahir       | 376            | 376              | 100,00      | 100
         4  | Balita                | 1.512          | 1.408            | 93,12       | 100
         5  | Usia lanjut           | 2.104          | 1.876            | 98,16       | 100
         6  | Hipertensi            | 5.610          | 4.205            | 74,96       | 100`,
      ),
    ).workbook,
  ).findings;
  const ofNumbers = findings.filter(({ rule, severity }) => rule === 'capaian' && severity !== 'info');
  expect(ofNumbers.map(({ place }) => [place?.row, place?.column])).toEqual([[6, 4]]);
  expect(ofNumbers[0]!.expected).toBeCloseTo(89.16, 2);
});
