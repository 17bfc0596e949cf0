import { classify } from '../../../../src/core/calc/kategori';
import { IKM } from '../../../../src/core/calc/scales/ikm';

/** The classes of Permen PANRB 14/2017; rounded weights let the lowest answers make a little less than 25. */
test.each([
  [100, 'Sangat Baik'],
  [88.31, 'Sangat Baik'],
  [88.305, 'Sangat Baik'],
  [88.3, 'Baik'],
  [76.61, 'Baik'],
  [76.6, 'Kurang Baik'],
  [65, 'Kurang Baik'],
  [64.99, 'Tidak Baik'],
  [25, 'Tidak Baik'],
  [24.75, 'Tidak Baik'],
  [20, null],
  [100.01, null],
])('IKM of %p is %p', (value, label) => {
  expect(classify(value, IKM).class?.label ?? null).toBe(label);
});
