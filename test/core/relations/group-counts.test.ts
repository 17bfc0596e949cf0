import { groupCountFormula } from '../../../src/core/relations/group-count-equations';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** Two men and three women, of whom one did not answer. */
const answers = sheetOf(
  'Jawaban SKM',
  `No. Responden | U1 | U2 | U3 | U4 | U5 | Jenis Kelamin
   1             | 3  | 3  | 4  | 3  | 4  | Laki-laki
   2             | 3  | 3  | 3  | 3  | 3  | Perempuan
   3             | 4  | 4  | 3  | 3  | 3  | Perempuan
   4             |    |    |    |    |    |
   5             | 4  | 4  | 4  |    | 3  | laki-laki
   6             | 4  | 4  | 4  | 3  | 3  | Perempuan`,
);

function groups(men: string, women: string, total: string): ReturnType<typeof sheetOf> {
  return sheetOf(
    'Responden',
    `Jenis Kelamin | Jumlah Responden
     Laki-laki     | ${men}
     Perempuan     | ${women}
     Jumlah        | ${total}`,
  );
}

test('a group has as many respondents as are named beside the answers', () => {
  expectMarked([groups('2', '3', '5'), answers]);
  // The total follows the wrong number, so only the answers tell.
  const [found] = expectMarked([groups('4 !jumlah', '3', '7'), answers]);
  expect(found).toMatchObject({
    message: { id: 'jumlah.group', values: { group: 'Laki-laki', sheet: 'Jawaban SKM' } },
    expected: 2,
    fix: { formula: `=IF(COUNT('Jawaban SKM'!$B$1:$G$8)=0,"",COUNTIF('Jawaban SKM'!$G$1:$G$8,$A2))` },
  });
});

test('answers of other people say nothing: those of one quarter, or with other names', () => {
  expectMarked([groups('40', '60', '100'), answers]);
  const named = answers.sheet.rows.map((cells) =>
    cells?.map((each) => (each?.value === 'Perempuan' ? { value: 'P' } : each)),
  );
  expectMarked([groups('4', '3', '7'), { sheet: { ...answers.sheet, rows: named }, expected: [] }]);
});

test('the formula is blank while nobody has answered', () => {
  expect(groupCountFormula('SKM!$B$3:$K$9', 'SKM!$K$3:$K$9', '$A4')).toBe(
    '=IF(COUNT(SKM!$B$3:$K$9)=0,"",COUNTIF(SKM!$K$3:$K$9,$A4))',
  );
});
