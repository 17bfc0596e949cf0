import { sampleSize } from '../../../src/core/calc/sample-size';

/** Krejcie and Morgan's printed table, as far as domain/rules.md repeats it. */
test.each([
  [10, 10],
  [20, 19],
  [50, 44],
  [100, 80],
  [200, 132],
  [300, 169],
  [500, 217],
  [1000, 278],
  [5000, 357],
  [10000, 370],
])('%p service users: %p respondents', (population, expected) => {
  expect(sampleSize(population)).toBe(expected);
});
