import { above, below, between } from '../../../../src/core/calc/scales/scale';

test('which bounds belong to a class', () => {
  expect(between(76, 90, 'Tinggi')).toMatchObject({ lower: 76, lowerInclusive: true, upper: 90, upperInclusive: true });
  expect(above(60, 70, 'B')).toMatchObject({ lower: 60, lowerInclusive: false, upper: 70, upperInclusive: true });
  expect(below(55, 75, 'Cukup')).toMatchObject({ lower: 55, lowerInclusive: true, upper: 75, upperInclusive: false });
});
