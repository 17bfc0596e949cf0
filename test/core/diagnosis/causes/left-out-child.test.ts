import { check } from '../../../../src/core/check';
import { expectMarked } from '../../../support/findings';
import { sheetOf, workbookOf } from '../../../support/sheet';

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

test('in a table of no known kind a part is called what its row begins with', () => {
  // 1.210 + 954 + 1.402 = 3.566; 812 + 603 + 914 = 2.329, and 2.329 − 603 = 1.726.
  // 120 + 95 + 140 = 355; 80 + 60 + 91 = 231, and 231 − 60 = 171.
  const { workbook } = workbookOf(
    sheetOf(
      'S',
      `No | Kecamatan | Laki-laki | Perempuan
       1  | Utara     | 1.210     | 812
       2  | Selatan   | 954       | 603
       3  | Timur     | 1.402     | 914
          | Jumlah    | 3.566     | 1.726`,
    ),
  );
  const causes = check(workbook).findings.flatMap(({ cause }) => cause ?? []);
  expect(causes).toEqual([{ id: 'cause.leftOut', values: { name: 'Selatan' } }]);
});
