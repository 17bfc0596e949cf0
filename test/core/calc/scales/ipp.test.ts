import { classify } from '../../../../src/core/calc/kategori';
import { IPP } from '../../../../src/core/calc/scales/ipp';

/** Indeks pelayanan publik, menurut praktik: each bound belongs to the class below it. */
test.each([
  [5, 'A'],
  [4.51, 'A'],
  [4.5, 'A-'],
  [4, 'B'],
  [3.5, 'B-'],
  [3, 'C'],
  [2.5, 'C-'],
  [2, 'D'],
  [1.5, 'E'],
  [1, 'F'],
  [0, 'F'],
  [5.1, null],
])('IPP of %p is %p', (value, label) => {
  expect(classify(value, IPP).class?.label ?? null).toBe(label);
});
