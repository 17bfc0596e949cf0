import { unsurWeights, weightTotalIsSound } from '../../../src/core/calc/weights';

test('1/N by default, over the unsur that were answered', () => {
  expect(unsurWeights([3, 4, 2, 1], null)).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(unsurWeights([3, null, 4], null)).toEqual([0.5, 0, 0.5]);
});

test('given weights are used as they are', () => {
  expect(unsurWeights([3, 4], 0.49)).toEqual([0.49, 0.49]);
  expect(unsurWeights([3, 4], [0.25, 0.75])).toEqual([0.25, 0.75]);
});

test('the others share the weight of an unsur that nobody answered', () => {
  expect(unsurWeights([3, null, 4], [0.25, 0.5, 0.25])).toEqual([0.5, 0, 0.5]);
});

test.each([
  [9, 0.111, true],
  [9, 0.11, true],
  [14, 0.071, true],
  [14, 0.07, true],
  [13, 0.077, true],
  [10, 0.111, false],
  [8, 0.111, false],
  [9, 11.1, false],
])('%p weights of %p: %p', (count, weight, sound) => {
  expect(weightTotalIsSound(Array<number>(count).fill(weight))).toBe(sound);
});
