import { classify } from '../../../../src/core/calc/kategori';
import { IKM2004MUTU, IKMMUTU } from '../../../../src/core/calc/scales/mutu';

/** A is Sangat Baik, B Baik, C Kurang Baik, D Tidak Baik, with the bounds of Permen PANRB 14/2017 and Kepmenpan 25/2004. */
test.each([
  [88.31, 'A', 'A'],
  [88.3, 'B', 'A'],
  [76.6, 'C', 'B'],
  [62.5, 'D', 'C'],
  [43.75, 'D', 'D'],
])('%p is %p, on the older scale %p', (value, mutu, older) => {
  expect(classify(value, IKMMUTU).class?.label).toBe(mutu);
  expect(classify(value, IKM2004MUTU).class?.label).toBe(older);
});

test('the two have ids of their own', () => {
  expect([IKMMUTU.id, IKM2004MUTU.id]).toEqual(['IKMMUTU', 'IKM2004MUTU']);
});
