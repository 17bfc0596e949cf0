/** The example is one coherent office: what is entered in one place agrees with what is entered in another. */
import { exampleOffice } from '../../../../src/core/scaffold/example/example-office';
import { respondentGroups } from '../../../../src/core/scaffold/rows/respondent-rows';

const office = exampleOffice(2025);
const { indicators, programs, respondents, lists } = office;

test('120 respondents give answers of 1 to 4, some leave one open, and belong to groups that the form offers', () => {
  expect(respondents).toHaveLength(120);
  const answers = respondents.flatMap((respondent) => respondent.answers);
  expect(answers.every((answer) => answer === null || [1, 2, 3, 4].includes(answer))).toBe(true);
  expect(answers).toContain(null);
  for (const { sex, education, occupation } of respondents) {
    expect(respondentGroups.sex).toContain(sex);
    expect(respondentGroups.education).toContain(education);
    expect(respondentGroups.occupation).toContain(occupation);
  }
});

test('two sasaran, four indicators, each with two earlier years', () => {
  expect(new Set(indicators.map(({ entries }) => entries.sasaran)).size).toBe(2);
  for (const { entries } of indicators) {
    for (const key of ['target', 'target-1', 'target-2', 'realisasi-1', 'realisasi-2', 'target+1']) {
      expect(typeof entries[key]).toBe('number');
    }
  }
});

test('codes are 7.01.PP, 7.01.PP.2.KK and 7.01.PP.2.KK.SSSS, each below its own (rules.md 7)', () => {
  const forms = [/^7\.01\.\d\d$/, /^7\.01\.\d\d\.2\.\d\d$/, /^7\.01\.\d\d\.2\.\d\d\.\d{4}$/];
  const above = ['', '', ''];
  for (const { level, entries } of programs) {
    const code = String(entries.kode);
    expect(code).toMatch(forms[level - 1]!);
    if (level > 1) expect(code.startsWith(`${above[level - 2]!}.`)).toBe(true);
    above[level - 1] = code;
  }
});

test('money is entered for sub kegiatan alone, and no more is spent than there is', () => {
  for (const { level, entries } of programs) {
    if (level < 3) expect(entries.realisasiAnggaran).toBeUndefined();
    else expect(Number(entries.realisasiAnggaran)).toBeLessThanOrEqual(Number(entries.anggaran));
  }
});

test('expenditure is the money of the sub kegiatan, told by its kinds', () => {
  const sum = (rows: readonly Readonly<Record<string, unknown>>[], role: string): number =>
    rows.reduce((total, entries) => total + Number(entries[role] ?? 0), 0);
  const own = programs.map(({ entries }) => entries);
  for (const role of ['anggaran', 'realisasiAnggaran']) {
    expect(sum(lists['realisasi-belanja']!, role)).toBe(sum(own, role));
  }
});

test('the evaluations of SAKIP add up to the realisasi of their years, within 20, 30 and 50 % of each weight', () => {
  const sakip = indicators.find(({ entries }) => String(entries.indikator).includes('SAKIP'))!.entries;
  const components = lists['sakip-komponen']!;
  const total = (...keys: readonly string[]): number =>
    Number(
      components
        .reduce((sum, entries) => sum + keys.reduce((part, key) => part + Number(entries[key]), 0), 0)
        .toFixed(2),
    );
  expect(total('subNilai', 'subNilai#1', 'subNilai#2')).toBe(sakip.realisasi);
  expect(total('nilai#2')).toBe(sakip['realisasi-1']);
  expect(total('nilai-2')).toBe(sakip['realisasi-2']);
  [30, 30, 15, 25].forEach((weight, index) => {
    ['subNilai', 'subNilai#1', 'subNilai#2'].forEach((key, part) => {
      expect(Number(components[index]![key])).toBeLessThanOrEqual(weight * [0.2, 0.3, 0.5][part]!);
    });
  });
});

test('each programme supports an indicator that there is', () => {
  const supported = programs.flatMap(({ level, supports }) => (level === 1 ? [supports] : []));
  expect(supported.every((index) => index !== null && indicators[index] !== undefined)).toBe(true);
});
