import { check } from '../../../src/core/check';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { inShort, sheet } from '../checks/context-of';

/** The budgets of the agreement of songgom 2023, without the two that are alike in it. */
const budgets = [2593363400, 45310000, 40195000, 13120000];

function bySasaran(title = 'Anggaran Per Sasaran Strategis Tahun 2023', amounts = budgets): Sheet {
  const rows = amounts.map((amount, index) => [
    index === 0 ? 'Layanan' : null,
    `Meningkatnya layanan ${'abcde'[index]!}`,
    amount,
  ]);
  return sheet(title.slice(0, 30), [
    [title],
    ['Sasaran Strategis', 'Sasaran Program', 'Rencana Anggaran (Rp)'],
    ...rows,
  ]);
}

function agreement(amounts: readonly number[], title = 'Perjanjian Kinerja Tahun 2023'): Sheet {
  const rows = amounts.map((amount, index) => [index + 1, `Program ${'ABCDE'[index]!}`, amount, 'APBD']);
  return sheet('PK', [[title], ['No', 'Program', 'Anggaran', 'Sumber Dana'], ...rows]);
}

function said(...sheets: Sheet[]): string[] {
  const { findings } = check({ sheets });
  return inShort(findings.filter(({ rule, severity }) => rule === 'silang' && severity !== 'info'));
}

test('the same budgets in another order are right', () => {
  expect(said(bySasaran(), agreement([...budgets].reverse()))).toEqual([]);
});

test('of one budget that differs the list of programmes decides, wherever it stands', () => {
  const [wrong, right] = [bySasaran(undefined, budgets.with(2, 40915000)), agreement(budgets)];
  const found = ['error Anggaran Per Sasaran Strategis!C5 silang.anggaran'];
  expect(said(wrong, right)).toEqual(found);
  expect(said(right, wrong)).toEqual(found);
});

test('budgets that agree with those of programmes are counted as compared', () => {
  const { tables } = check({ sheets: [bySasaran(), agreement(budgets)] });
  expect(tables.map(({ computed }) => computed)).toEqual([4, 4]);
});

test('lists that differ in two budgets, or in length, may be about something else', () => {
  expect(said(bySasaran(), agreement([2593363400, 45310000, 40915000, 13210000]))).toEqual([]);
  expect(said(bySasaran(), agreement([...budgets, 15000000]))).toEqual([]);
});

test('budgets before a change are not those after it', () => {
  const changed = budgets.with(2, 50195000);
  expect(said(bySasaran(), agreement(changed, 'Perjanjian Kinerja Perubahan Tahun 2023'))).toEqual([]);
});

test('the budget that differs from more tables than the others is wrong, wherever it stands', () => {
  const changed = 'Tabel Realisasi Anggaran Tahun 2023';
  const spent = sheet('R', [
    [changed],
    ['No', 'Program', 'Anggaran', 'Realisasi', '%'],
    ...budgets.map((amount, index) => [index + 1, `Program ${'ABCDE'[index]!}`, amount, amount, 100]),
  ]);
  expect(said(bySasaran(undefined, budgets.with(2, 40915000)), agreement(budgets), spent)).toEqual([
    'error Anggaran Per Sasaran Strategis!C5 silang.anggaran',
  ]);
});

test('of an agreement that neither the budgets by sasaran nor a report repeat, the agreement is wrong', () => {
  const spent = sheet('R', [
    ['Tabel Realisasi Anggaran Tahun 2023'],
    ['No', 'Program', 'Anggaran', 'Realisasi', '%'],
    ...budgets.map((amount, index) => [index + 1, `Program ${'ABCDE'[index]!}`, amount, amount, 100]),
  ]);
  const wrong = agreement(budgets.with(2, 40915000));
  const found = ['error PK!C5 silang.anggaran'];
  expect(said(wrong, bySasaran(), spent)).toEqual(found);
  expect(said(bySasaran(), spent, wrong)).toEqual(found);
});

test('a budget beside which its own total is wrong is said once, and not the total', () => {
  const bySum = bySasaran(undefined, budgets.with(2, 40915000));
  const total = budgets.reduce((left, right) => left + right);
  const withTotal = { ...bySum, rows: [...bySum.rows, [{ value: 'Jumlah' }, undefined, { value: total }]] };
  const { findings } = check({ sheets: [withTotal, agreement(budgets)] });
  expect(inShort(findings.filter(({ severity, place }) => severity === 'error' && place !== null))).toEqual([
    'error Anggaran Per Sasaran Strategis!C5 silang.anggaran',
  ]);
});
