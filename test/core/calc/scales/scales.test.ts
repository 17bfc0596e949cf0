import { classify, kategori } from '../../../../src/core/calc/kategori';
import { CAPAIAN, CAPAIAN4, IKM2004, KEBERHASILAN, SCALES, scaleOf } from '../../../../src/core/calc/scales';

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
    if (scale.maximum !== null) expect(classify(scale.maximum + 1, scale).class).toBeNull();
    if (scale.minimum !== null) expect(classify(scale.minimum - 2, scale).class).toBeNull();
  });
});

test('there is no scale of another name', () => {
  expect(scaleOf('SANGAT')).toBeNull();
});

test.each([
  // Printed in a report: capaian 100,39 and "Sangat Berhasil" beside a scale ">100".
  [100.39, 'Sangat Berhasil', 'inside'],
  [100, 'Berhasil', 'inside'],
  [90.5, 'Berhasil', 'gap'],
  [75, 'Tidak Berhasil', 'inside'],
  [60, 'Tidak Berhasil', 'gap'],
  [51, 'Tidak Berhasil', 'gap'],
  [50, 'Sangat Tidak Berhasil', 'inside'],
])('KEBERHASILAN of %p is %p', (value, label, printed) => {
  const found = classify(value, KEBERHASILAN);
  expect([found.class?.label, found.printed]).toEqual([label, printed]);
});

test.each([
  [100.01, 'Sangat Baik'],
  [100, 'Baik'],
  [75, 'Baik'],
  [74.99, 'Cukup'],
  [55, 'Cukup'],
  [54.99, 'Kurang'],
])('CAPAIAN4 of %p is %p', (value, label) => {
  expect(classify(value, CAPAIAN4)).toMatchObject({ class: { label }, printed: 'inside' });
});

test.each([
  [81.255, 'Sangat Baik'],
  [81.25, 'Baik'],
  [62.51, 'Baik'],
  [62.5, 'Kurang Baik'],
  [43.75, 'Tidak Baik'],
])('IKM2004 of %p is %p', (value, label) => {
  expect(classify(value, IKM2004).class?.label).toBe(label);
});

test('a scale of percentages takes a fraction, and a last binary digit does not make it more than 100 %', () => {
  expect(kategori(0.91, CAPAIAN)).toBe('Sangat Tinggi');
  expect(kategori(1.0646, CAPAIAN)).toBe('Sangat Tinggi');
  expect(kategori(0.55, CAPAIAN4)).toBe('Cukup');
  expect(kategori(1 + 2 ** -52, KEBERHASILAN)).toBe('Berhasil');
});
