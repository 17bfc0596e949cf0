import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** Capaian 110 % and 90 % with 80 % of the budget used. */
function table(first: string, second: string): string {
  return `No | Sasaran       | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Tingkat Efisiensi
          1  | Layanan       | 110%                | 1.000.000     | 800.000                 | ${first}
          2  | Pemberdayaan  | 90%                 | 1.000.000     | 800.000                 | ${second}`;
}

test.each([
  ['of the output: (1.100.000 − 800.000) ÷ 1.100.000', '27,27%', '11,11%'],
  ['as a difference: 110 % − 80 %', '30,00%', '10,00%'],
  ['as the unspent share: 100 % − 80 %', '20,00%', '20,00%'],
])('efisiensi %s', (_, first, second) => {
  expectMarked([sheetOf('S', table(first, second))]);
});

test('a capaian put in as a percent number: 1 − 80 ÷ 110,00 % × 100 comes out near 99 %', () => {
  const findings = expectMarked([sheetOf('S', table('99,27% !efisiensi', '99,11% !efisiensi'))]);
  expect(findings.map(({ cause }) => cause?.id)).toEqual(['cause.percentAsNumber', 'cause.percentAsNumber']);
  expect(findings.map(({ expected }) => Number(expected).toFixed(4))).toEqual(['0.2727', '0.1111']);
});

test('the first of the 31 wrong cells of a published report is 6,64 % (rules, efisiensi)', () => {
  // 103,03 % of the output with 96,19 % of the budget: 1 − 0,9619 ÷ 1,0303.
  const findings = expectMarked([
    sheetOf(
      'S',
      `No | Sasaran | Capaian Kinerja (%) | Serapan (%) | Tingkat Efisiensi
       1  | Layanan | 103,03%             | 96,19%      | 99,07% !efisiensi`,
    ),
  ]);
  expect(Number(findings[0]?.expected).toFixed(4)).toBe('0.0664');
});

test('a capaian printed without decimals was not rounded when the efficiency was computed', () => {
  // 90,19 ÷ 90,60 = 99,55 %; 99,55 − 94,44 = 5,11.
  expectMarked([
    sheetOf(
      'S',
      `No | Sasaran | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi
       1  | Layanan | 90,60  | 90,19     | 99 ~capaian | 330.031.126   | 311.694.402    | 94,44       | 5,11`,
    ),
  ]);
});

test('a plain 100 among percentages with decimals is exact', () => {
  expectMarked([
    sheetOf(
      '3.6',
      `Tabel 3.6 Efisiensi Penggunaan Sumber Daya
       No | Sasaran    | Capaian (%) | Serapan (%) | Tingkat Efisiensi
       1  | Layanan    | 91,66       | 80,23       | 11,43
       2  | Desa       | 100         | 72,13       | 27,17 !efisiensi
       3  | Ketertiban | 108,33      | 96,33       | 12,00`,
    ),
  ]);
});

test('a single row among many does not tell the method: 200 % with 100 % used, printed 99,50, is near 100 % by chance', () => {
  const rows = Array.from(
    { length: 8 },
    (_, index) => `${index + 1} | Sasaran ${index + 1} | 100% | 80% | 99,20 !efisiensi`,
  );
  const findings = expectMarked([
    sheetOf(
      'S',
      `No | Sasaran | Capaian (%) | Serapan (%) | Tingkat Efisiensi
       ${rows.join('\n       ')}
       9 | Sasaran 9 | 200% | 100% | 99,50 !efisiensi`,
    ),
  ]);
  expect(new Set(findings.map(({ cause }) => cause?.id))).toEqual(new Set(['cause.percentAsNumber']));
});

test('where two rows show that the unspent share is meant, a row by another method is wrong', () => {
  const rows = (third: string): string => `
    No | Indikator | Capaian | Serapan (%) | Tingkat Efisiensi
    1  | Patroli   | 105,0%  | 95,00%      | 5,00%
    2  | Bibit     | 100,0%  | 95,00%      | 5,00%
    3  | Lahan     | 106,0%  | 96,50%      | ${third}
    4  | Konflik   | 110,0%  | 89,00%      | 11,00%`;
  expectMarked([sheetOf('S', rows('3,50%'))]);
  // 106 % − 96,5 %.
  expectMarked([sheetOf('S', rows('9,50% !efisiensi'))]);
});

test.each([
  ['1 − 96,19 ÷ 105,37', '8,71', '10,00', '18,18'],
  ['105,37 − 96,19', '9,18', '10,00', '20,00'],
])('the only number that a slip explains is named: %s', (_, first, second, third) => {
  const [finding] = expectMarked([
    sheetOf(
      '3.6',
      `Tabel 3.6 Efisiensi Penggunaan Sumber Daya
       No | Sasaran    | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Tingkat Efisiensi
       1  | Layanan    | 185,37 !efisiensi | 100.000.000 | 96.190.000 | ${first}
       2  | Desa       | 100,00      | 50.000.000    | 45.000.000     | ${second}
       3  | Ketertiban | 110,00      | 80.000.000    | 72.000.000     | ${third}`,
    ),
  ]);
  expect(finding?.expected).toBe(105.37);
});

test('money printed once for all rows explains none of their mistakes', () => {
  expectMarked([
    sheetOf(
      '3.6',
      `Tabel 3.6 Efisiensi Penggunaan Sumber Daya
       No | Sasaran    | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Tingkat Efisiensi
       1  | Layanan    | 110,00      | 1.000.000     | 800.000        | 99,27 !efisiensi
       2  | Desa       | 90,00       |               |                | 99,11 !efisiensi`,
    ),
  ]);
});
