import { unsurNamed } from '../../../../src/core/relations/unsur-name';
import { emptyOffice } from '../../../../src/core/scaffold/empty-office';
import {
  answerRows,
  averageRows,
  countRows,
  sampleRows,
  unsurNames,
} from '../../../../src/core/scaffold/rows/survey-rows';
import type { OwnRow, Places } from '../../../../src/core/scaffold/rows/row';

const office = emptyOffice(2025);
const row: OwnRow = {
  first: '$A4',
  fromHeading: 'B$3:B4',
  cell: (role) => ({ nomor: '$A4', sampelMinimal: '$B4', jumlahResponden: '$C4' })[role] ?? null,
  entry: () => null,
  isOfThisYear: null,
};
const places: Places = {
  column: (_kind, role) => `SKM!$${role === 'sex' ? 'K' : 'B'}$3:$K$9`,
  columns: () => 'SKM!$B$3:$K$9',
  index: () => null,
  inPlan: () => null,
};

function formula(content: ReturnType<ReturnType<typeof countRows>[number]['content']>): string | null {
  return content.kind === 'formula' ? content.write(places, row) : null;
}

test('there are nine unsur, each known by its name (Permen PANRB 14/2017)', () => {
  expect(new Set(unsurNames.map(unsurNamed)).size).toBe(9);
  expect(unsurNames.map(unsurNamed)).not.toContain(null);
});

test('an average leaves out what was not answered, a blank or 0', () => {
  expect(formula(averageRows()[0]!.content('nilaiRataRata', 0, 0))).toBe(
    '=IF(COUNTIF(INDEX(SKM!$B$3:$K$9,0,$A4),">0")=0,"",AVERAGEIF(INDEX(SKM!$B$3:$K$9,0,$A4),">0"))',
  );
});

test('answers of 1 to 4 are counted in the columns from the worst to the best', () => {
  expect([0, 3].map((nth) => formula(countRows()[0]!.content('jawaban', 0, nth))?.match(/,(\d)\)\)$/)?.[1])).toEqual([
    '1',
    '4',
  ]);
});

test('unsur weigh the same while no weight is typed, and only those that were asked', () => {
  const weight = averageRows()[0]!.content('penimbang', 0, 0);
  const own: OwnRow = { ...row, cell: (role) => (role === 'nilaiRataRata' ? '$C4' : null) };
  const offer = weight.kind === 'entry' ? weight.offer?.(places, own) : null;
  expect(offer).toBe('=IF($C4="","",1/COUNT(INDEX(SKM!$B$3:$K$9,2):INDEX(SKM!$B$3:$K$9,ROWS(SKM!$B$3:$K$9)-1)))');
});

test('the sample is enough or says how many are missing', () => {
  const [sample] = sampleRows(office);
  expect(formula(sample!.content('keterangan', 0, 0))).toBe(
    '=IF(COUNT($B4,$C4)<2,"",IF($C4>=$B4,"Cukup","Kurang "&($B4-$C4)&" responden"))',
  );
});

test('a respondent has a number and an answer for each unsur', () => {
  const [first] = answerRows({
    ...office,
    respondents: [{ answers: [3, null, 4, 4, 4, 4, 4, 4, 2], sex: 'Perempuan', education: null, occupation: null }],
  });
  const answers = unsurNames.map((_, nth) => first!.content('jawabanUnsur', 0, nth));
  expect(answers.map((content) => (content.kind === 'entry' ? content.value : 'none'))).toEqual([
    3,
    null,
    4,
    4,
    4,
    4,
    4,
    4,
    2,
  ]);
  expect(first!.content('sex', 0, 0)).toMatchObject({ value: 'Perempuan' });
});
