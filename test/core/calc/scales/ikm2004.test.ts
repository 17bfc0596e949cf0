import { classify } from '../../../../src/core/calc/kategori';
import { IKM2004 } from '../../../../src/core/calc/scales/ikm2004';

/** The classes of Kepmenpan 25/2004. */
test.each([
  [100, 'Sangat Baik'],
  [81.255, 'Sangat Baik'],
  [81.25, 'Baik'],
  [62.51, 'Baik'],
  [62.5, 'Kurang Baik'],
  [43.76, 'Kurang Baik'],
  [43.75, 'Tidak Baik'],
  [25, 'Tidak Baik'],
  [100.01, null],
])('IKM2004 of %p is %p', (value, label) => {
  expect(classify(value, IKM2004).class?.label ?? null).toBe(label);
});
