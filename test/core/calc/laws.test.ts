/** Laws that hold for any survey, capaian and budget. */
import fc from 'fast-check';
import { capaian } from '../../../src/core/calc/capaian';
import { efisiensi, type Output } from '../../../src/core/calc/efisiensi';
import { ikm } from '../../../src/core/calc/ikm';
import { nilaiEfisiensi } from '../../../src/core/calc/nilai-efisiensi';
import { tabelIkm } from '../../../src/core/calc/tabel-ikm';
import { unsurAverages } from '../../../src/core/calc/unsur-averages';

type Answer = number | string | null | undefined;

function indexOf(answers: Answer[][], weight: number | null = null): number | null {
  const read = unsurAverages(answers);
  if (read.averages === null) throw new Error('an answer is wrong');
  return ikm(read.averages, weight);
}

const answer = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.constantFrom('', 0, null, undefined),
);

/** At least two respondents and two unsur: a single row or column holds averages. */
const survey = fc
  .integer({ min: 2, max: 14 })
  .chain((unsur) =>
    fc.array(fc.array(answer, { minLength: unsur, maxLength: unsur }), { minLength: 2, maxLength: 30 }),
  );

test('the index does not change when respondents are permuted', () => {
  const permuted = survey.chain((answers) =>
    fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
  );
  fc.assert(
    fc.property(permuted, ([answers, other]) => {
      expect(indexOf(other)).toBe(indexOf(answers));
      expect(indexOf(other, 0.11)).toBe(indexOf(answers, 0.11));
    }),
  );
});

test('the index does not change when every respondent is doubled', () => {
  fc.assert(fc.property(survey, (answers) => expect(indexOf([...answers, ...answers])).toBe(indexOf(answers))));
});

test('all answers k give exactly 25k', () => {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 50 }),
    fc.integer({ min: 1, max: 20 }),
  );
  fc.assert(
    fc.property(sizes, ([k, respondents, unsur]) => {
      expect(indexOf(Array.from({ length: respondents }, () => Array<number>(unsur).fill(k)))).toBe(25 * k);
    }),
  );
});

test('the index lies between 25 and 100, or nobody answered', () => {
  fc.assert(
    fc.property(survey, (answers) => {
      const index = indexOf(answers);
      if (index === null) expect(answers.flat().every((each) => !each)).toBe(true);
      else expect(index >= 25 && index <= 100).toBe(true);
    }),
  );
});

test('however a blank is passed, the index is the same', () => {
  fc.assert(
    fc.property(survey, fc.constantFrom('', 0, null, undefined), (answers, blank) => {
      const passed = answers.map((row) => row.map((each) => (each ? each : blank)));
      expect(indexOf(passed)).toBe(indexOf(answers));
    }),
  );
});

test('the index is the sum of the weighted averages of the table times 25', () => {
  fc.assert(
    fc.property(survey, fc.constantFrom(null, 0.11, 0.111), (answers, weight) => {
      const averages = unsurAverages(answers).averages ?? [];
      const rows = tabelIkm(averages, weight);
      const sum = rows.reduce((total, row) => total + (row?.nrrTertimbang ?? 0), 0);
      expect(sum * 25).toBeCloseTo(indexOf(answers, weight) ?? 0, 9);
    }),
  );
});

const amount = fc.integer({ min: 1, max: 10_000_000_000 });

test('capaian scales: it does not change when target and realisasi are multiplied alike', () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), (target, realisasi, factor) => {
      for (const direction of ['naik', 'turun'] as const) {
        const value = capaian(target, realisasi, direction) ?? NaN;
        const scaled = capaian(target * factor, realisasi * factor, direction) ?? NaN;
        expect(Math.abs(scaled - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12 + 1e-12);
      }
    }),
  );
});

test('the two directions of capaian add up to 2', () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0, max: 3, noNaN: true }), (target, share) => {
      const both = (capaian(target, target * share) ?? NaN) + (capaian(target, target * share, 'turun') ?? NaN);
      expect(both).toBeCloseTo(2, 9);
    }),
  );
});

test('a capped capaian is never above its cap and equals the other where it is below', () => {
  fc.assert(
    fc.property(amount, amount, (target, realisasi) => {
      const free = capaian(target, realisasi) ?? NaN;
      expect(capaian(target, realisasi, 'naik', 1.2)).toBe(free > 1.2 ? 1.2 : free);
    }),
  );
});

const outputs = fc.array(
  fc.record({ anggaran: amount, realisasi: fc.integer({ min: 0, max: 10_000_000_000 }), capaian: fc.constant(1) }),
  { minLength: 1, maxLength: 12 },
);

test('with capaian 1 efisiensi is the unspent share, by both methods', () => {
  fc.assert(
    fc.property(outputs, (all: Output[]) => {
      const anggaran = all.reduce((sum, each) => sum + each.anggaran, 0);
      const realisasi = all.reduce((sum, each) => sum + each.realisasi, 0);
      expect(efisiensi(all)).toBe((anggaran - realisasi) / anggaran);
      const difference = efisiensi(all, 'selisih') ?? NaN;
      expect(Math.abs(difference - (1 - realisasi / anggaran))).toBeLessThan(1e-9);
    }),
  );
});

test('the value of an efficiency lies between 0 and 1 and never falls when the efficiency rises', () => {
  const efficiency = fc.double({ min: -30, max: 1, noNaN: true });
  fc.assert(
    fc.property(efficiency, efficiency, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(nilaiEfisiensi(low)).toBeGreaterThanOrEqual(0);
      expect(nilaiEfisiensi(high)).toBeLessThanOrEqual(1);
      expect(nilaiEfisiensi(low)).toBeLessThanOrEqual(nilaiEfisiensi(high));
    }),
  );
});
