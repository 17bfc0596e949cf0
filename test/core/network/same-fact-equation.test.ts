import fc from 'fast-check';
import { equalClaims } from '../../../src/core/network/equal-claims';
import type { Equation } from '../../../src/core/tables/relation';
import { valuesOf } from '../../support/table';

/** The equation between a target of the agreement and that of a report, as each is printed. */
function equation(agreed: string, reported: string): Equation {
  const values = valuesOf(
    `Tabel 3.1 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja        | Target      | Realisasi
     1  | Persentase desa berdaya  | ${agreed}   | 70`,
    `Tabel 3.2 Analisis Capaian Kinerja Tahun 2023
     No | Indikator Kinerja        | Target      | Realisasi
     1  | Persentase desa berdaya  | ${reported} | 70`,
  );
  return equalClaims({ values, year: 2023 }).find(({ result }) => result.column.spec.role === 'target')!;
}

test('one says what the other says, each in its own unit', () => {
  expect(equation('80', '81').compute([80])).toBe(80);
  expect(equation('80', '81%').compute([80])).toBe(80);
  expect(equation('0,8', '81%').compute([0.8])).toBe(80);
});

test('what says the same is right as it is printed, however it was rounded', () => {
  expect(equation('80,25', '80,3').compute([80.25])).toBe(80.3);
  expect(equation('80,25', '80,3').solve(0, 80.3, [80.25])).toBe(80.25);
});

test('another result is the same where it is rounded to as many digits', () => {
  expect(equation('80,3', '81,2').compute([80.3], 80.25)).toBe(80.25);
  expect(equation('80,3', '81,2').compute([80.3], 80.45)).toBe(80.3);
});

test('a formula repeats a number only in its own unit', () => {
  expect(equation('80', '81').formula()).not.toBeNull();
  expect(equation('0,8', '95%').formula()).toBeNull();
});

test('a slip does not make a percentage of a fraction', () => {
  expect(equation('546,3%', '46,3').compute([46.3])).toBe(46.3);
  expect(equation('0,8', '95%').compute([0.95])).toBe(95);
});

test('what was rounded or cut off says the same as what the other one should be', () => {
  expect(equation('44,29', '48,2').compute([48.29])).toBe(48.2);
  expect(equation('44,29', '48,2').compute([48.59])).toBe(48.59);
  expect(equation('48,29', '44,2').solve(0, 48.2, [48.29])).toBe(48.29);
});

test('what the one that decides is solved for gives the other', () => {
  const written = fc.constantFrom('80', '80%', '80,0');
  fc.assert(
    fc.property(written, fc.constantFrom('81', '81%'), fc.integer({ min: 1, max: 200 }), (first, second, result) => {
      const own = equation(first, second);
      expect(own.compute([own.solve(0, result, [80])])).toBeCloseTo(result, 9);
    }),
  );
});

test('the agreement is right beside any report', () => {
  const values = valuesOf(
    `Perjanjian Kinerja Tahun 2023
     No | Indikator Kinerja | Target
     1  | Nilai IKM         | 80`,
    `Tabel 3.1 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target | Realisasi
     1  | Nilai IKM         | 81     | 82`,
  );
  const [own] = equalClaims({ values, year: 2023 });
  expect(own!.solve(0, 81, [80])).toBeNaN();
});
