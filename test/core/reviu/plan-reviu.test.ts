import { check } from '../../../src/core/check';
import { standar } from '../../../src/core/profiles/standar';
import { answerItems, type ReviuAnswer } from '../../../src/core/reviu/answer-items';
import { reviuItems } from '../../../src/core/reviu/items';
import { planReviu } from '../../../src/core/reviu/plan-reviu';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { reviuSentences } from '../../../src/messages/reviu/id';
import { computedForms } from '../../support/computed-forms';
import { readReport, workbookOfReport } from '../../support/reports';

function answersOf(workbook: Workbook): Map<string, ReviuAnswer> {
  const result = check(workbook);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  return new Map(answerItems(result, errors).map((answer) => [answer.item.id, answer]));
}

test('the items are those of the regulation: six of format, six of mechanism, then substance, each once', () => {
  const parts = reviuItems.map(({ part }) => part);
  expect(parts.filter((part) => part === 'format')).toHaveLength(6);
  expect(parts.filter((part) => part === 'mekanisme')).toHaveLength(6);
  expect(
    [...parts].sort(
      (a, b) => ['format', 'mekanisme', 'substansi'].indexOf(a) - ['format', 'mekanisme', 'substansi'].indexOf(b),
    ),
  ).toEqual(parts);
  expect(new Set(reviuItems.map(({ id }) => id)).size).toBe(reviuItems.length);
});

test('a filled form in which nothing is wrong answers yes wherever a check can, and asks the rest', () => {
  const answers = [...answersOf(computedForms(standar)).values()];
  expect(answers.filter(({ answer }) => answer === 'tidak').map(({ item }) => item.id)).toEqual([]);
  for (const { item, answer } of answers)
    expect([item.id, answer]).toEqual([item.id, item.test === null ? null : 'ya']);
});

// What an inspectorate's letter found in this very report, as far as the workbook can tell: no computation behind the
// numbers, no comparison with last year, no progress towards the Renstra, no efficiency, no supporting programmes. The
// agreement that it compared with is another one than the report prints.
test('a real report gets the answers that its inspectorate gave', () => {
  const answers = answersOf(workbookOfReport(readReport('songgom-2023'), 'angka'));
  const no = [...answers.values()].filter(({ answer }) => answer === 'tidak').map(({ item }) => item.id);
  expect(no).toEqual(
    expect.arrayContaining(['perhitungan', 'tahunLalu', 'jangkaMenengah', 'efisiensi', 'penunjang', 'perbaikan']),
  );
  expect(answers.get('mengukur')!.answer).toBeNull();
  expect(answers.get('standarNasional')!.answer).toBeNull();
});

test('the sheet says the answer with its cell, counts the answers, and has a place to sign', () => {
  const workbook = workbookOfReport(readReport('jatinegara-2021'), 'angka');
  const answers = [...answersOf(workbook).values()];
  const { cells, lists, name } = planReviu(answers, 'Kecamatan Jatinegara', 2021, reviuSentences);
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(1, 0)!.value).toBe('Kertas Reviu Mandiri Laporan Kinerja Kecamatan Jatinegara Tahun 2021');
  const rowOf = (id: keyof typeof reviuSentences.items): number =>
    cells.find(({ value }) => value === reviuSentences.items[id])!.row;
  expect(at(rowOf('efisiensi'), 2)!.value).toBe('tidak');
  expect(at(rowOf('efisiensi'), 3)!.value).toMatch(/![A-Z]+\d+: /);
  expect(at(rowOf('smart'), 2)!.value).toBeUndefined();
  expect(at(rowOf('smart'), 2)!.role).toBe('input');
  const { area, source } = lists![0]!;
  expect([area.top, area.bottom]).toEqual([4, rowOf('smart')]);
  expect(source).toBe(`'${name}'!$G$5:$G$6`);
  const formulas = cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas).toEqual([
    `=COUNTIF($C$5:$C$${rowOf('smart') + 1},"ya")`,
    `=COUNTIF($C$5:$C$${rowOf('smart') + 1},"tidak")`,
    `=25-COUNTIF($C$5:$C$${rowOf('smart') + 1},"ya")-COUNTIF($C$5:$C$${rowOf('smart') + 1},"tidak")`,
  ]);
  expect(cells.some(({ value }) => value === 'Tanda tangan')).toBe(true);
});

test('the sheet is known again and disturbs no check', () => {
  const workbook = computedForms(standar);
  const result = check(workbook);
  const plan = planReviu(answerItems(result, []), null, 2025, reviuSentences);
  const rows: { value: string | number }[][] = [];
  for (const { row, column, value } of plan.cells) if (value !== undefined) (rows[row] ??= [])[column] = { value };
  const sheet = { name: plan.name, hidden: false, rows, merges: plan.merges, hiddenRows: [], hiddenColumns: [] };
  const again = check({ sheets: [...workbook.sheets, sheet] });
  expect(again.tables.map(({ kind }) => kind)).toEqual([...result.tables.map(({ kind }) => kind), 'reviu']);
  expect(again.findings).toEqual(result.findings);
});
