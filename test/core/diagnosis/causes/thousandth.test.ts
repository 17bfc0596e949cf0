import { check } from '../../../../src/core/check';
import { planRepairs, runPlanning } from '../../../../src/core/repairs/plan-repairs';
import { formatPlace } from '../../../../src/core/workbook/address';
import type { CellValue } from '../../../../src/core/workbook/workbook';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

/** 125.000 + 45.310.000 + 79.565.000 = 125.000.000. */
function found(first: CellValue, total: number, others: readonly number[] = [45_310_000, 79_565_000]) {
  const rows = [first, ...others].map((value, index) => [index + 1, `Program ${'ABCDEF'[index]!}`, value]);
  const sheet = sheetOf('S', [
    ['Tabel 3.8 Anggaran'],
    ['No', 'Program', 'Anggaran (Rp)'],
    ...rows,
    [null, 'Jumlah', total],
  ]);
  const workbook = { sheets: [sheet] };
  const result = check(workbook);
  const findings = result.findings.flatMap(({ place, cause, expected, severity }) =>
    place === null || severity === 'info' ? [] : [[severity, formatPlace(place), cause?.id ?? null, expected]],
  );
  const repairs = runPlanning(planRepairs(workbook, result), check).map(({ place, content }) => [
    formatPlace(place),
    content,
  ]);
  return { findings, repairs };
}

test('125 beside a sum that fits 125.000 is named and repaired, and not the sum', () => {
  expect(found(125, 125_000_000)).toEqual({
    findings: [['error', 'S!C3', 'cause.thousandth', 125_000]],
    repairs: [['S!C3', { value: 125_000 }]],
  });
});

test('9,5 that was 9.500', () => {
  expect(found(9.5, 9_500 + 1_500_000 + 250_000, [1_500_000, 250_000])).toMatchObject({
    findings: [['error', 'S!C3', 'cause.thousandth', 9500]],
  });
});

test('several of them are named together, and the right sum is left alone', () => {
  const total = 125_000 + 9_500 + 79_565_000 + 45_310_000 + 1_200_000;
  expect(found(125, total, [9.5, 79_565_000, 45_310_000, 1_200_000])).toEqual({
    findings: [
      ['error', 'S!C3', 'cause.thousandth', 125_000],
      ['error', 'S!C4', 'cause.thousandth', 9500],
    ],
    repairs: [
      ['S!C3', { value: 125_000 }],
      ['S!C4', { value: 9500 }],
    ],
  });
});

test('a sum that fits the number as it stands, or does not fit its thousandfold either, blames no such number', () => {
  expect(found(125, 124_875_125).findings).toEqual([]);
  expect(found(125, 125_003_000).findings).toMatchObject([['error', 'S!C6', null, 124_875_125]]);
});
