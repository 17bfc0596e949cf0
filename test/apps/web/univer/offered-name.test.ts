import { isForNameBeforeCaret } from '../../../../src/apps/web/univer/offered-name';

test.each([
  ['CAP', '=CAP'],
  ['CAP', '=1+cap'],
  ['IKM', '=CAPAIAN(100;90)+IKM'],
  ['STDEV.', '=stdev.'],
  ['LOG1', '=LOG1'],
])('%s is offered for %s', (letters, typed) => {
  expect(isForNameBeforeCaret(letters, typed)).toBe(true);
});

test.each([
  ['C', '=CAPAIAN'],
  ['CAP', '=CAPAIAN(0;84)'],
  ['CAPAIAN', '=CAPAIAN('],
  ['IKM', '=IKM(B3'],
  ['', '=CAPAIAN'],
  ['', ''],
])('%s is not offered any more for %s', (letters, typed) => {
  expect(isForNameBeforeCaret(letters, typed)).toBe(false);
});
