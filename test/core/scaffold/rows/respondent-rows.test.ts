import { respondentGroups, respondentRows, wordRows } from '../../../../src/core/scaffold/rows/respondent-rows';
import type { Content, OwnRow, Places } from '../../../../src/core/scaffold/rows/row';

const row: OwnRow = {
  first: '$A4',
  fromHeading: 'B$3:B6',
  cell: () => null,
  entry: () => null,
  isOfThisYear: null,
};
const columns: Readonly<Record<string, string>> = {
  sex: 'SKM!$P$3:$P$9',
  sebutan: 'S!$A$3:$A$9',
  masukKelompok: 'S!$B$3:$B$9',
};
const places: Places = {
  column: (_kind, role) => columns[role] ?? 'SKM!$B$3:$B$9',
  columns: () => 'SKM!$B$3:$O$9',
  index: () => null,
  inPlan: () => null,
};

function formula(content: Content): string | null {
  return content.kind === 'formula' ? content.write(places, row) : null;
}

test('a group counts its own name and every other word that stands for it', () => {
  const rows = respondentRows('sex');
  expect(rows.map(({ total }) => total)).toEqual([false, false, false, true]);
  expect(formula(rows[0]!.content('responden', 0, 0))).toBe(
    '=IF(COUNT(SKM!$B$3:$O$9)=0,"",COUNTIF(SKM!$P$3:$P$9,$A4)+' +
      'SUMPRODUCT((S!$B$3:$B$9=$A4)*(S!$A$3:$A$9<>$A4)*COUNTIF(SKM!$P$3:$P$9,S!$A$3:$A$9)))',
  );
});

test('the last group takes in all others who answered, so that the groups add up', () => {
  const others = formula(respondentRows('sex')[2]!.content('responden', 0, 0));
  expect(others).toMatch(
    /^=IF\(COUNT\(.*\)=0,"",SUMPRODUCT\(.*\)-SUM\(INDEX\(B\$3:B6,2\):INDEX\(B\$3:B6,ROWS\(B\$3:B6\)-1\)\)\)$/,
  );
});

test('everyday words stand for one group each, which the form offers', () => {
  const offered = new Set(Object.values(respondentGroups).flat());
  const words = wordRows().flatMap((each) => {
    const [word, group] = ['sebutan', 'masukKelompok'].map((role) => each.content(role, 0, 0));
    if (word?.kind !== 'entry' || group?.kind !== 'entry' || word.value === null) return [];
    expect(offered).toContain(group.value);
    return [String(word.value).toLowerCase()];
  });
  expect(new Set(words).size).toBe(words.length);
  for (const word of ['sma', 'slta', 'pns', 'swasta', 'petani']) expect(words).toContain(word);
});
