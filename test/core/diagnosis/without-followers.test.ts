import { check } from '../../../src/core/check';
import { formatPlace } from '../../../src/core/workbook/address';
import { cell, sheet } from '../checks/context-of';
import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

const agreement = sheetOf(
  'PK',
  `Perjanjian Kinerja Tahun 2023
   No | Sasaran Strategis | Indikator Kinerja | Target
   1  | Layanan           | Nilai IKM         | 80
   2  | Desa              | Nilai SAKIP       | 60`,
);

const report = (sheetName: string, title: string, target: string, capaian: string): MarkedSheet =>
  sheetOf(
    sheetName,
    `Tabel ${sheetName} ${title} Tahun 2023
     No | Indikator Kinerja | Target    | Realisasi | Capaian (%)
     1  | Nilai IKM         | ${target} | 84        | ${capaian}
     2  | Nilai SAKIP       | 60        | 63        | 105,00`,
  );

/** 84 ÷ 80 = 105 %, 84 ÷ 70 = 120 %. */
test('a capaian that follows from the wrong target changes with it', () => {
  const [finding] = expectMarked([
    agreement,
    report('3.1', 'Capaian Kinerja', '80', '105,00'),
    report('3.2', 'Analisis Capaian Kinerja', '70 !silang', '120,00'),
  ]);
  expect(finding!.changes!.map(({ place, expected }) => [formatPlace(place), expected])).toEqual([['3.2!E3', 105]]);
});

test('another table that prints the right capaian is right beside one that follows from the wrong target', () => {
  expectMarked([
    agreement,
    report('3.1', 'Capaian Kinerja', '70 !silang', '120,00'),
    report('3.2', 'Analisis Capaian Kinerja', '80', '105,00'),
  ]);
});

/** 420 + 100 = 520; 411 ÷ 450 = 91,33 %, 411 ÷ 420 = 97,86 %, 506 ÷ 520 = 97,31 %. */
test('another table that prints the right percentage is right beside one that follows from the wrong budget', () => {
  const rows = (budget: string, percent: string): string => `
    No | Program         | Anggaran (Rp) | Realisasi (Rp) | % Anggaran
    1  | Program Layanan | ${budget}     | 411.000.000    | ${percent}
    2  | Program Desa    | 100.000.000   | 95.000.000     | 95,00`;
  expectMarked([
    sheetOf(
      '3.6',
      `Tabel 3.6 Realisasi Anggaran Tahun 2023 ${rows('450.000.000 !silang', '91,33')}
       | Jumlah | 520.000.000 | 506.000.000 | 97,31`,
    ),
    sheetOf('3.7', `Tabel 3.7 Efisiensi Anggaran Tahun 2023 ${rows('420.000.000', '97,86')}`),
  ]);
});

test('a capaian that follows from neither target is a mistake of its own', () => {
  expectMarked([
    agreement,
    report('3.1', 'Capaian Kinerja', '80', '105,00'),
    report('3.2', 'Analisis Capaian Kinerja', '70 !silang', '117,00 !capaian'),
  ]);
});

test('what a formula takes over from a wrong cell is none', () => {
  const rows = (target: ReturnType<typeof cell> | number): ReturnType<typeof sheet>['rows'] =>
    sheet('x', [
      ['Tabel 3.2 Capaian Kinerja Tahun 2023'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
      [1, 'Nilai IKM', target, 84],
    ]).rows;
  const sheets = [
    sheet('PK', [['Perjanjian Kinerja Tahun 2023'], ['No', 'Indikator Kinerja', 'Target'], [1, 'Nilai IKM', 80]]),
    { ...sheet('3.2', []), rows: rows(70) },
    { ...sheet('3.3', []), rows: rows(cell(70, { formula: "='3.2'!C3" })) },
  ];
  const wrong = check({ sheets }).findings.filter(({ rule }) => rule === 'silang');
  expect(wrong.map(({ place }) => formatPlace(place!))).toEqual(['3.2!C3']);
});

/** 60 + 40 = 100 of which 50 + 30 = 80 are spent: 20 are left. */
test('what the formulas of a total make of a wrong total is no mistake of theirs', () => {
  const rows = (
    total: ReturnType<typeof cell> | number,
    left: number,
    formula: string,
  ): ReturnType<typeof sheet>['rows'] =>
    sheet('x', [
      ['Tabel 3.11 Realisasi Anggaran Tahun 2023'],
      ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa Anggaran (Rp)'],
      ['1', 'Program Layanan', total, 80_000_000, cell(left, { formula })],
      ['1.1', 'Kegiatan Surat', 60_000_000, 50_000_000, cell(10_000_000, { formula: '=C4-D4' })],
      ['1.2', 'Kegiatan Desa', 40_000_000, 30_000_000, cell(10_000_000, { formula: '=C5-D5' })],
    ]).rows;
  const wrongIn = (total: number, left: number, formula: string): string[] =>
    check({ sheets: [{ ...sheet('3.11', []), rows: rows(total, left, formula) }] })
      .findings.filter(({ severity, place }) => severity === 'error' && place !== null)
      .map(({ place }) => formatPlace(place!));
  expect(wrongIn(110_000_000, 30_000_000, '=C3-D3')).toEqual(['3.11!C3']);
  // A formula that is wrong itself.
  expect(wrongIn(110_000_000, 35_000_000, '=C3-D3+5000000')).toEqual(['3.11!C3', '3.11!E3']);
});
