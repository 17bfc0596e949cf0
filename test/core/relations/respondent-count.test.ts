import { respondentCountFormula } from '../../../src/core/relations/respondent-count';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const answers = sheetOf(
  'Jawaban SKM',
  `No. Responden | U1 | U2 | U3 | U4 | U5
   1             | 3  | 3  | 4  | 3  | 4
   2             |    | 3  | 3  | 3  | 3
   3             |    |    |    |    |
   4             | 4  | 4  | 4  |    |  `,
);

function sample(respondents: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    'Sampel',
    `Jumlah Pengguna Layanan | Sampel Minimal (Krejcie–Morgan) | Jumlah Responden
     10                      | 10                              | ${respondents}`,
  );
}

test('those count who answered something', () => {
  expectMarked([sample('3'), answers]);
  expectMarked([sample('4 !sampel'), answers]);
});

test('the formula looks at every column of answers', () => {
  expect(respondentCountFormula(['A1:A9', 'B1:B9'])).toBe(
    '=IF(COUNT(A1:A9,B1:B9)=0,"",SUMPRODUCT(((ISNUMBER(A1:A9)+ISNUMBER(B1:B9))>0)*1))',
  );
});
