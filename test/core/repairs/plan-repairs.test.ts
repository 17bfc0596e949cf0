/** Repairs that do not hold are not offered, whatever the findings propose. */
import { check } from '../../../src/core/check';
import type { CheckResult } from '../../../src/core/findings/check-result';
import type { Finding } from '../../../src/core/findings/finding';
import { planOneRepair, planRepairs, runPlanning } from '../../../src/core/repairs/plan-repairs';
import { recalculate } from '../../../src/core/formulas/recalculate';
import { formatPlace } from '../../../src/core/workbook/address';
import { cellAt, type Workbook } from '../../../src/core/workbook/workbook';
import { sheetOf } from '../../hosts/excel/plain-sheet';

function finding(column: number, formula: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'jumlah',
    severity: 'error',
    place: { sheet: 'A', row: 0, column },
    message: { id: 'cause.swapped', values: {} },
    cause: null,
    actual: 0,
    expected: 1,
    related: [],
    fix: { formula },
    ...more,
  };
}

/** A workbook of one row: the numbers, each with its formula where it has one. */
function rowOf(...cells: (number | string)[]): Workbook {
  const sheet = sheetOf('A', [[]]);
  const row = cells.map((cell) => (typeof cell === 'number' ? { value: cell } : { value: 1, formula: cell }));
  return { sheets: [{ ...sheet, rows: [row] }] };
}

/** What is planned where the findings are told by the values of the row. */
function planned(workbook: Workbook, findingsFor: (values: readonly unknown[]) => Finding[]): string[] {
  const look = ({ sheets }: Workbook): CheckResult =>
    ({ findings: findingsFor(sheets[0]!.rows[0]!.map((cell) => cell?.value)) }) as unknown as CheckResult;
  return runPlanning(planRepairs(workbook, look(workbook)), look).map(({ place }) => formatPlace(place));
}

test('a repair that holds is planned, with the one that becomes necessary by it', () => {
  const found = planned(rowOf(1, 5, 7), ([a, b, c]) => [
    ...(b === Number(a) + 1 ? [] : [finding(1, '=A1+1')]),
    ...(b === 2 && c !== 3 ? [finding(2, '=B1+1')] : []),
  ]);
  expect(found).toEqual(['A!B1', 'A!C1']);
});

test('a circle is never made, by one repair or by two', () => {
  expect(planned(rowOf(1, '=A1'), ([a]) => (a === 2 ? [] : [finding(0, '=B1+1')]))).toEqual([]);
  const both = planned(rowOf(1, 2), () => [finding(0, '=B1'), finding(1, '=A1')]);
  expect(both).toEqual([]);
});

test('a cell that a second press would change again is left alone', () => {
  expect(planned(rowOf(1), ([a]) => [finding(0, a === 1 ? '=2' : '=1')])).toEqual([]);
});

test('two repairs that undo each other are both left alone, a third one stays', () => {
  const found = planned(rowOf(1, 1, 5), ([a, b, c]) => [
    ...(a === b ? [finding(0, `=${String(Number(b) + 1)}`), finding(1, `=${String(Number(a) + 1)}`)] : []),
    ...(c === 6 ? [] : [finding(2, '=6')]),
  ]);
  expect(found).toContain('A!C1');
});

test('a repair that makes more errors than it mends is not planned', () => {
  const found = planned(rowOf(1, 1, 1), ([a]) =>
    a === 1 ? [finding(0, '=2')] : [finding(1, '=9', { isUndecided: true }), finding(2, '=9', { isUndecided: true })],
  );
  expect(found).toEqual([]);
});

test('what the office has decided to ignore is not repaired', () => {
  const workbook = rowOf(1);
  const look = (): CheckResult => ({ findings: [finding(0, '=2')] }) as unknown as CheckResult;
  expect(
    runPlanning(
      planRepairs(workbook, look(), () => false),
      look,
    ),
  ).toEqual([]);
});

const indicators = ['No', 'Sasaran', 'Indikator Kinerja', 'Target'];

test('a target is copied from the agreement, never into it, and one copy is never set to another', () => {
  const agreement = sheetOf('PK', [
    ['Perjanjian Kinerja Tahun 2024'],
    indicators,
    [1, 'Tata kelola', 'Nilai SAKIP', 60],
  ]);
  const copy = (name: string, target: number) =>
    sheetOf(name, [
      ['Tabel 3.1 Capaian Kinerja Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Nilai SAKIP', target, 63, `${((63 / target) * 100).toFixed(2).replace('.', ',')}%`],
    ]);
  const places = (...sheets: ReturnType<typeof sheetOf>[]): string[] => {
    const workbook = { sheets };
    const planned = runPlanning(planRepairs(workbook, check(workbook)), check);
    // The capaian are texts, which is another matter.
    return planned.filter(({ finding }) => !finding.textNumbers).map(({ place }) => formatPlace(place));
  };
  expect(places(agreement, copy('A', 62))[0]).toBe('A!C3');
  expect(places(agreement, copy('A', 60), copy('B', 60))).toEqual([]);
  expect(places(copy('A', 60), copy('B', 62)).filter((place) => place.includes('!C3'))).toEqual([]);
  expect(places(agreement, copy('A', 62), copy('B', 62)).filter((place) => place.startsWith('PK'))).toEqual([]);
});

test('one repair takes with it what was right only beside the wrong number', () => {
  const workbook = {
    sheets: [
      sheetOf('A', [
        ['Tabel 3.8 Realisasi Anggaran'],
        ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Persentase'],
        [1, 'Program Satu', 1000000, 900000, '90,00%'],
        [2, 'Program Dua', 3000000, 2700000, '90,00%'],
        [null, 'Jumlah', 5000000, 3600000, '72,00%'],
      ]),
    ],
  };
  const result = check(workbook);
  const wrong = result.findings.find(({ place }) => place !== null && formatPlace(place) === 'A!C5')!;
  const group = runPlanning(planOneRepair(wrong, workbook, result), check);
  expect(group?.map(({ place }) => formatPlace(place))).toEqual(['A!C5', 'A!E5']);
  expect(cellAt(workbook.sheets[0]!, 4, 2)?.value).toBe(5000000);
});

test('a cell that is as wrong after its repair as before is left alone, by itself and among others', () => {
  const wrong = (values: readonly unknown[]): Finding[] => [
    ...(values[0] === 5 ? [] : [finding(0, '=500')]),
    ...(values[1] === 6 ? [] : [finding(1, '=6')]),
  ];
  expect(planned(rowOf(1, 2), wrong)).toEqual(['A!B1']);
  const workbook = rowOf(1, 2);
  const look = ({ sheets }: Workbook): CheckResult =>
    ({ findings: wrong(sheets[0]!.rows[0]!.map((cell) => cell?.value)) }) as unknown as CheckResult;
  const found = look(workbook);
  expect(found.findings.map((each) => runPlanning(planOneRepair(each, workbook, found), look)?.length ?? null)).toEqual(
    [null, 1],
  );
});

test('what is repaired shows what was said: 79,70 ÷ 78,89% = 101,03%', () => {
  const rows = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'];
  const sheet = sheetOf('A', [rows, [1, 'Laju peningkatan IKM', 0.7889, 79.7, 0.9898], [2, 'SAKIP', 0.6, 0.57, 0.95]]);
  const percents = sheet.rows.map((row) =>
    row!.map((cell) => (typeof cell?.value === 'number' && cell.value < 1 ? { ...cell, format: '0.00%' } : cell)),
  );
  const workbook = { sheets: [{ ...sheet, rows: percents }] };
  const [repair] = runPlanning(planRepairs(workbook, check(workbook)), check);
  const repaired = recalculate(workbook, [repair!]).workbook;
  expect(cellAt(repaired.sheets[0]!, 1, 4)?.value).toBeCloseTo(1.0103, 4);
  expect(check(repaired).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
