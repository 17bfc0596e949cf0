/** What holds for every scale; the test beside each file holds its bounds. */
import { classify } from '../../../../src/core/calc/kategori';
import { SCALES, scaleOf } from '../../../../src/core/calc/scales';

describe.each(SCALES.map((scale) => [scale.id, scale] as const))('%s', (id, scale) => {
  test('is found by its id, in capitals or not', () => {
    expect(scaleOf(` ${id.toLowerCase()} `)).toBe(scale);
  });

  test('has its classes from the highest to the lowest', () => {
    const bounds = scale.classes.map((each) => each.lower ?? -Infinity);
    expect(bounds).toEqual([...bounds].sort((one, other) => other - one));
  });

  test('has labels that differ', () => {
    expect(new Set(scale.classes.map((each) => each.label)).size).toBe(scale.classes.length);
  });

  test('gives every value of its range a label, and each bound its own class', () => {
    const from = scale.minimum ?? -50;
    const to = scale.maximum ?? 150;
    for (let step = 0; step <= 2000; step += 1) {
      expect(classify(from + ((to - from) * step) / 2000, scale).class).not.toBeNull();
    }
    for (const each of scale.classes) {
      if (each.lower !== null && each.lowerInclusive) expect(classify(each.lower, scale).class).toBe(each);
      if (each.upper !== null && each.upperInclusive) expect(classify(each.upper, scale).class).toBe(each);
    }
  });

  test('gives no label outside its range', () => {
    if (scale.maximum !== undefined) expect(classify(scale.maximum + 1, scale).class).toBeNull();
    if (scale.minimum !== undefined) expect(classify(scale.minimum - 2, scale).class).toBeNull();
  });
});

test('there is no scale of another name', () => {
  expect(scaleOf('SANGAT')).toBeNull();
});
