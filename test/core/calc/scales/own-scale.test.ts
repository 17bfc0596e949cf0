import { classify } from '../../../../src/core/calc/kategori';
import { above, below, between } from '../../../../src/core/calc/scales/scale';
import { printedScale, scaleFromLowerBounds } from '../../../../src/core/calc/scales/own-scale';

describe('a scale from lower bounds', () => {
  const scale = scaleFromLowerBounds([
    { lower: 0.5, label: 'Cukup' },
    { lower: 0, label: 'Kurang' },
    { lower: 0.75, label: 'Baik' },
  ]);

  test.each([
    [2, 'Baik'],
    [0.75, 'Baik'],
    [0.7499, 'Cukup'],
    [0.5, 'Cukup'],
    [0, 'Kurang'],
  ])('%p is %p', (value, label) => {
    expect(classify(value, scale)).toMatchObject({ class: { label }, printed: 'inside' });
  });

  test('has no class below its lowest bound', () => {
    expect(classify(-0.01, scale)).toEqual({ class: null, printed: 'below' });
  });
});

describe('a printed scale', () => {
  const names = (scale: { classes: readonly { label: string }[] }): string[] => scale.classes.map(({ label }) => label);

  test('with gaps rounds to the precision of its bounds', () => {
    const scale = printedScale('3.1', 'Skala', 'percent', [
      between(null, 50, 'Rendah'),
      between(91, 100, 'Tinggi'),
      between(51, 90, 'Sedang'),
    ]);
    expect(names(scale)).toEqual(['Tinggi', 'Sedang', 'Rendah']);
    expect(scale.decimals).toBe(0);
    expect(classify(90.5, scale)).toMatchObject({ class: { label: 'Tinggi' }, printed: 'gap' });
    expect(classify(106.46, scale)).toMatchObject({ class: { label: 'Tinggi' }, printed: 'above' });
  });

  test('with gaps of a hundredth rounds to hundredths', () => {
    const scale = printedScale('2.3', 'Skala', 'points', [between(25, 64.99, 'D'), between(65, 76.6, 'C')]);
    expect(scale.decimals).toBe(2);
  });

  test.each([
    [[above(75, 100, 'Baik'), between(0, 75, 'Cukup')]],
    [[between(75, 100, 'Baik'), below(0, 75, 'Cukup')]],
    [[between(75, 100, 'Baik'), between(55, 75, 'Cukup')]],
  ])('without gaps rounds nothing', (classes) => {
    expect(printedScale('3.1', 'Skala', 'percent', classes).decimals).toBeUndefined();
  });

  test('has no class below its lowest bound', () => {
    const scale = printedScale('3.1', 'Skala', 'percent', [between(91, 100, 'Tinggi'), between(51, 90, 'Sedang')]);
    expect(classify(40, scale)).toEqual({ class: null, printed: 'below' });
  });
});
