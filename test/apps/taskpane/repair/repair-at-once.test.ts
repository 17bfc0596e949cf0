import { repairAtOnce } from '../../../../src/apps/taskpane/repair/repair-at-once';
import type { Repair } from '../../../../src/apps/taskpane/repair/shown-repair';
import { id as texts } from '../../../../src/messages/pane/check/id';
import { MemoryGrid } from '../../../hosts/excel/memory-grid';
import { sheetOf } from '../../../hosts/excel/plain-sheet';
import { SwitchedHost } from '../../../hosts/excel/switched-host';

const shown = {
  key: 'A!A1',
  place: { sheet: 'A', row: 0, column: 0 },
  before: '1',
  after: '10',
  formula: null,
  content: { value: 10 },
  was: { value: 1 },
} as unknown as Repair;

test.each<[string, readonly Repair[], number]>([
  ['what was shown and nothing else is done', [{ ...shown }], 10],
  ['nothing is done when another value would be written', [{ ...shown, after: '11' }], 1],
  ['nothing is done when a formula would be written', [{ ...shown, formula: '=B1' }], 1],
  ['nothing is done when more cells would be changed', [shown, { ...shown, key: 'A!B1' }], 1],
  ['nothing is done when nothing is to be changed any more', [], 1],
])('%s', async (_, planned, expected) => {
  const grid = new MemoryGrid({ sheets: [sheetOf('A', [[1, 2]])] });
  const notice = await repairAtOnce(new SwitchedHost(grid), shown, planned, texts);
  expect(notice === null).toBe(expected === 1);
  expect(grid.cell('sheet-0', 0, 0)?.value).toBe(expected);
});
