import { expectMarked } from '../../../support/findings';
import { sheetOf } from '../../../support/sheet';

/** 45.310 + 40.195 + 13.120 = 98.625 thousand. */
function cause(total: string) {
  const [finding] = expectMarked([
    sheetOf(
      'S',
      `No | Program | Anggaran
       1 | Program A | 45.310.000
       2 | Program B | 40.195.000
       3 | Program C | 13.120.000
         | Jumlah | ${total} !jumlah`,
    ),
  ]);
  return finding!.cause;
}

test('a part left out of a sum, by name: 98.625 − 13.120 = 85.505', () => {
  expect(cause('85.505.000')).toEqual({ id: 'cause.leftOut', values: { name: 'Program C' } });
});

test('a part counted twice, by name: 98.625 + 13.120 = 111.745', () => {
  expect(cause('111.745.000')).toEqual({ id: 'cause.countedTwice', values: { name: 'Program C' } });
});

test('a total that no single part explains', () => {
  expect(cause('91.234.567')).toBeNull();
});
