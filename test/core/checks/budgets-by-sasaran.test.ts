import { checkBudgetsBySasaran } from '../../../src/core/checks/budgets-by-sasaran';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { contextOf, inShort, sheet } from './context-of';

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
  return inShort(checkBudgetsBySasaran(contextOf(...sheets), [], []));
}

test('the same budgets in another order are right', () => {
  expect(said(bySasaran(), agreement([...budgets].reverse()))).toEqual([]);
});

test('one budget that differs is wrong in the later table', () => {
  expect(said(bySasaran(), agreement(budgets.with(2, 40915000)))).toEqual(['error PK!C5 silang.anggaran']);
});

test('lists that differ in two budgets, or in length, may be about something else', () => {
  expect(said(bySasaran(), agreement([2593363400, 45310000, 40915000, 13210000]))).toEqual([]);
  expect(said(bySasaran(), agreement([...budgets, 15000000]))).toEqual([]);
});

test('budgets before a change are not those after it', () => {
  const changed = budgets.with(2, 50195000);
  expect(said(bySasaran(), agreement(changed, 'Perjanjian Kinerja Perubahan Tahun 2023'))).toEqual([]);
});
