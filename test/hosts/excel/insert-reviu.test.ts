/** The sheet of a review in an open workbook: where its name is taken, its choices follow the new one. */
import { check } from '../../../src/core/check';
import { answerItems } from '../../../src/core/reviu/answer-items';
import { planReviu } from '../../../src/core/reviu/plan-reviu';
import { applyPlans } from '../../../src/hosts/excel/apply-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { reviuSentences } from '../../../src/messages/reviu/id';
import { readReport, workbookOfReport } from '../../support/reports';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';
import { SwitchedHost } from './switched-host';

test('is inserted as it is planned, is known again, and goes away when it is taken back', async () => {
  const report = workbookOfReport(readReport('jatinegara-2021'), 'teks');
  const taken = sheetOf('Kertas Reviu', [['milik orang lain']]);
  const grid = new MemoryGrid({ sheets: [...report.sheets, taken] });
  const host = new SwitchedHost(grid);
  const result = check(await readWorkbook(host));
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const plan = planReviu(answerItems(result, errors), result.office, result.year, reviuSentences);
  const { sheets, undo } = await applyPlans(host, [plan]);
  expect(sheets).toEqual([{ planned: 'Kertas Reviu', name: 'Kertas Reviu (2)' }]);
  const after = await readWorkbook(host);
  const made = after.sheets.find(({ name }) => name === 'Kertas Reviu (2)')!;
  for (const { row, column, value } of plan.cells) {
    if (value !== undefined) expect([row, column, made.rows[row]?.[column]?.value]).toEqual([row, column, value]);
  }
  expect(check(after).tables.map(({ kind }) => kind)).toContain('reviu');
  await undo();
  expect((await readWorkbook(host)).sheets.map(({ name }) => name)).not.toContain('Kertas Reviu (2)');
});
