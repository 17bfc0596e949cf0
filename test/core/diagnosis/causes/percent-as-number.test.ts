import { causeIn } from './cause-of';

/** 110 % of the output for 80 % of the budget is 1 − 0,80 ÷ 1,10 = 27,27 %; with 110 it would be 1 − 0,80 ÷ 110 = 99,27 %. */
const table = (efisiensi: string): string =>
  `No | Sasaran | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Tingkat Efisiensi
   1 | Layanan | 110% | 1.000.000 | 800.000 | ${efisiensi} !efisiensi`;

test('a capaian used as a percent number (as in the 31 cells of a published report)', () => {
  expect(causeIn(table('99,27%'))).toBe('cause.percentAsNumber');
});

test('any other wrong efficiency is not explained by it', () => {
  expect(causeIn(table('55,00%'))).toBeNull();
});
