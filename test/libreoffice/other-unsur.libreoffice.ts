/** A survey that leaves an unsur out or asks five more, in the forms as they are: only answers are typed. */
import { check } from '../../src/core/check';
import { profiles } from '../../src/core/profiles';
import type { Profile } from '../../src/core/profiles/profile';
import { standar } from '../../src/core/profiles/standar';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import type { Office } from '../../src/core/scaffold/office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write';
import { sheetSentences } from '../../src/messages/sheets/id';
import { recalculate } from './recalculate';

const example = exampleOffice(2025);

function asking(unsur: number): Office {
  const answers = (respondent: number): number[] =>
    Array.from({ length: unsur }, (_, each) => 1 + ((respondent * (each + 3) + each) % 4));
  return { ...example, respondents: example.respondents.map((each, index) => ({ ...each, answers: answers(index) })) };
}

/** The index by its definition: the mean of the averages of the unsur, times 25. */
function indexOf({ respondents }: Office, unsur: number): number {
  let sum = 0;
  for (const { answers } of respondents) for (const answer of answers) sum += answer!;
  return (sum / respondents.length / unsur) * 25;
}

const cases: readonly (readonly [Profile, number])[] = [
  [standar, 8],
  ...profiles.map((profile) => [profile, 14] as const),
];

let saved: Workbook[] = [];
beforeAll(async () => {
  saved = await recalculate(
    cases.map(([profile, unsur]) => writeWorkbook(scaffold(profile, asking(unsur), sheetSentences))),
  );
});

test.each(cases.map(([profile, unsur], index) => [profile.id, unsur, profile, index] as const))(
  '%s with %i unsur',
  (_id, unsur, profile, index) => {
    const expected = indexOf(asking(unsur), unsur);
    const answers = saved[index]!.sheets.find(({ name }) => name === 'Jawaban SKM')!;
    const row = answers.rows.find((cells) => cells?.[0]?.value === 'IKM');
    expect(row?.[1]?.value).toBeCloseTo(expected, 8);
    const result = check(saved[index]!, { profile });
    expect(result.key.ikm).toBeCloseTo(Math.round(expected * 100) / 100, 2);
    const serious = result.findings.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ rule, message, place }) => [rule, message.id, place])).toEqual([]);
  },
);
