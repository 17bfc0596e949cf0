import fc from 'fast-check';
import { completeSurveyMean } from '../../../src/core/calc/complete-survey';
import { ikm } from '../../../src/core/calc/ikm';
import { unsurAverages } from '../../../src/core/calc/unsur-averages';

const complete = fc.integer({ min: 2, max: 14 }).chain((unsur) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: unsur, maxLength: unsur }), {
    minLength: 2,
    maxLength: 40,
  }),
);

test('25 times the mean is the index by its own formula', () => {
  fc.assert(
    fc.property(complete, (answers) => {
      const index = ikm(unsurAverages(answers).averages ?? []) ?? NaN;
      expect((completeSurveyMean(answers) ?? NaN) * 25).toBeCloseTo(index, 10);
    }),
  );
});

test.each(['', 0, null, undefined, 5, -1, 2.5, '3', true, NaN, 2 ** 32 + 1, {}, []])(
  '%p is left to others',
  (value) => {
    fc.assert(
      fc.property(complete, fc.nat(), fc.nat(), (answers, row, unsur) => {
        const values: unknown[][] = answers.map((each) => [...each]);
        const cells = values[row % values.length]!;
        cells[unsur % cells.length] = value;
        expect(completeSurveyMean(values)).toBeNull();
      }),
    );
  },
);

test('rows of different lengths and no rows have no mean', () => {
  expect(completeSurveyMean([[3, 4], [4]])).toBeNull();
  expect(completeSurveyMean([])).toBeNull();
  expect(completeSurveyMean([[]])).toBeNull();
});
