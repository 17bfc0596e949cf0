import { sameInput } from '../../../src/hosts/excel/same-input';

test.each([
  [0.1 + 0.2, 0.3],
  [1 / 9, 0.111111111111111],
  ['=CAPAIAN(A1,B1)', '=[2]!_xldudf_CAPAIAN(A1,B1)'],
  ['=IF(A1="x",CAPAIAN(A1,B1),"")', '=if(A1="x", b.xlam!_xldudf_CAPAIAN(A1, B1), "")'],
  ['=SUM(A1:A9)*0.1111111111111111', '=SUM(A1:A9)*0.111111111111111'],
  ['=A1*B1', '=@A1 * B1'],
  ["='3.2 Capaian'!F3", "='3.2 Capaian'!f3"],
])('%p and %p are the same', (one, other) => {
  expect([sameInput(one, other), sameInput(other, one)]).toEqual([true, true]);
});

test.each([
  [0.3, 0.30000001],
  ['=A1', '=A2'],
  ['="a b"', '="ab"'],
  ['="x"', '="X"'],
  ['Baik', 'BAIK'],
  [1, '1'],
  [true, 1],
  ['=IKM(A1:B9)', '=IKN(A1:B9)'],
])('%p and %p are not', (one, other) => {
  expect([sameInput(one, other), sameInput(other, one)]).toEqual([false, false]);
});
