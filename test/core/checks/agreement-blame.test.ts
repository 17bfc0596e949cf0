/** Which of two numbers that differ is to blame, and that it is said once. */
import { check } from '../../../src/core/check';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { cell, inShort, sheet, type Written } from './context-of';

test('of two amounts that differ the one is wrong beside which its own percentage is: 1.827 of 1.935 millions are 94,41 %', () => {
  const amounts = (title: string, spent: string): string =>
    `${title}
     No | Program                            | Anggaran (Rp) | Realisasi (Rp) | % Capaian
     1  | Program Penunjang Urusan           | 1.935.500.250 | ${spent}       | 94,41
     2  | Program Pelayanan Publik           | 25.350.000    | 25.023.000     | 98,71`;
  expectMarked([
    sheetOf('3.6', amounts('Tabel 3.6 Realisasi Anggaran Tahun 2024', '1.828.255.312 !silang')),
    sheetOf('3.7', amounts('Tabel 3.7 Capaian Anggaran Program Tahun 2024', '1.827.355.312')),
  ]);
});

test('a realisasi that differs is said once, also where less is better: (2 × 10 − 8) ÷ 10 = 120 %', () => {
  const report = (title: string, aduan: string): string =>
    `${title}
     No | Indikator Kinerja           | Target | Realisasi | Capaian %
     1  | Jumlah pengaduan masyarakat | 10     | ${aduan}  | 120%
     2  | Jumlah desa                 | 14     | 14        | 100%`;
  expectMarked([
    sheetOf('1', report('Tabel 3.1 Capaian Kinerja Tahun 2024', '8')),
    sheetOf('2', report('Tabel 3.2 Analisis Capaian Kinerja Tahun 2024', '4 !silang')),
    sheetOf('3', report('Tabel 3.3 Capaian Kinerja Program Tahun 2024', '8')),
  ]);
});

test('a capaian is said once, and not the efficiency made from the right one: 116,67 − 100 = 16,67', () => {
  const [finding] = expectMarked([
    sheetOf(
      '1',
      `Tabel 3.6 Efisiensi Program
       No | Program       | Indikator Kinerja | < | < | Anggaran | < | < | Tingkat Efisiensi
          |               | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % | 
       1  | Program Trantib | 6 kasus | 5 kasus | 117,67 !capaian | 9.200.000 | 9.200.000 | 100,00 | 16,67
       2  | Program Desa    | 14 desa | 7 desa  | 50,00  | 7.000.000 | 7.000.000 | 100,00 | -50,00`,
    ),
  ]);
  expect(finding?.expected).toBeCloseTo(116.6667, 4);
});

test('what is computed from a wrong number has no error of its own, though a third table prints the right one', () => {
  const names = ['Nilai IKM', 'Nilai SAKIP', 'Persentase desa mandiri'];
  const [targets, realised] = [
    [80, 60, 50],
    [84, 63, 45],
  ];
  const capaian = (index: number): number => realised[index]! / targets[index]!;
  const title = (name: string): Written[] => [`Tabel ${name} Tahun 2025`];
  const headings = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'];
  const percent = (value: number): Written => cell(value, { format: '0.00%' });
  const of = (index: number, shown: number): Written[] => [
    ...[index + 1, names[index]!, targets[index]!, realised[index]!],
    percent(shown),
  ];
  const workbook = {
    sheets: [
      sheet('3.1', [
        title('3.1 Capaian Kinerja'),
        headings,
        ...names.map((_, at) => of(at, at === 1 ? 0.985 : capaian(at))),
      ]),
      sheet('3.2', [title('3.2 Perbandingan Capaian'), headings, ...names.map((_, at) => of(at, capaian(at)))]),
      sheet('3.3', [
        title('3.3 Rekapitulasi Capaian Kinerja'),
        ['No', 'Indikator Kinerja', 'Capaian'],
        ...names.map((name, at): Written[] => {
          const formula = `='3.1'!E${at + 3}`;
          return [at + 1, name, cell(at === 1 ? 0.985 : capaian(at), { formula, format: '0.00%' })];
        }),
      ]),
    ],
  };
  const errors = check(workbook, { year: 2025 }).findings.filter(({ severity }) => severity === 'error');
  expect(inShort(errors)).toEqual(['error 3.1!E4 capaian']);
  expect(errors[0]!.related).toContainEqual({ sheet: '3.3', row: 3, column: 2 });
});

test('a Renstra that differs from the agreement and all that follows it is what is different', () => {
  const agreed = (title: string, targets: readonly [string, string]): string =>
    `${title}
     No | Sasaran Strategis | Indikator Kinerja | Target
     1  | Layanan           | Nilai IKM         | ${targets[0]}
     2  | Tata kelola       | Nilai SAKIP       | ${targets[1]}`;
  const report = (ikm: string): ReturnType<typeof sheetOf>[] => [
    sheetOf(
      '2.1',
      `Tabel 2.1 Rencana Strategis 2021-2026
       No | Sasaran     | Indikator Kinerja | Target 2023 | Target 2024 | Target 2025
       1  | Layanan     | Nilai IKM         | 80,00       | ${ikm}      | 83,00
       2  | Tata kelola | Nilai SAKIP       | 60,00       | 62,00       | 64,00`,
    ),
    sheetOf('2.2', agreed('Tabel 2.2 Rencana Kinerja Tahunan 2024', ['81,50', '62,00'])),
    sheetOf('2.3', agreed('Tabel 2.3 Perjanjian Kinerja Tahun 2024', ['81,50', '62,00'])),
    sheetOf(
      '3.1',
      `Tabel 3.1 Capaian Kinerja Tahun 2024
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1  | Nilai IKM         | 81,50  | 81,50     | 100,00
       2  | Nilai SAKIP       | 62,00  | 31,00     | 50,00`,
    ),
  ];
  expectMarked(report('81,50'));
  expectMarked(report('31,50 ?silang'));
});

test('two totals of one plan that differ are said also where the first changes with a wrong part: 140 + 50 = 190, 100 + 50 = 150', () => {
  const plan = (title: string, rows: string): string => `${title} Tahun 2024
    No | Program         | Anggaran (Rp) | Keterangan ${rows}`;
  expectMarked([
    sheetOf('1', plan('Program dan Anggaran', '\n1 | Program Layanan | 100.000.000 | APBD')),
    sheetOf(
      '2',
      plan(
        'Program dan Anggaran Perjanjian Kinerja',
        `
    1  | Program Layanan | 140.000.000 !silang | APBD
    2  | Program Desa    | 50.000.000          | APBD
       | Jumlah          | 190.000.000         |`,
      ),
    ),
    sheetOf(
      '3',
      plan(
        'Program dan Anggaran Perjanjian Kinerja',
        `
    1  | Program Layanan | 100.000.000 !silang | APBD
    2  | Program Desa    | 50.000.000          | APBD
       | Jumlah          | 150.000.000 !silang |`,
      ),
    ),
  ]);
});
