import { SwitchedHost } from '../../../hosts/excel/switched-host';
import type { Repair } from '../../../../src/apps/taskpane/repair/shown-repair';
import { writeRepairs } from '../../../../src/apps/taskpane/repair/write-repairs';
import { id as texts } from '../../../../src/messages/pane/check/id';
import { MemoryGrid } from '../../../hosts/excel/memory-grid';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

function repair(sheet: string, column: number, was: number, value: number): Repair {
  return { place: { sheet, row: 0, column }, content: { value }, was: { value: was } } as unknown as Repair;
}

test('says what was written, what was not and why, and takes it back', async () => {
  const grid = new MemoryGrid({ sheets: [sheetOf('A', [[1, 2]]), sheetOf('B', [[3]])] });
  grid.protectedSheets.add('B');
  const repairs = [repair('A', 0, 1, 10), repair('A', 1, 99, 20), repair('B', 0, 3, 30), repair('C', 0, 4, 40)];
  const notice = await writeRepairs(new SwitchedHost(grid), repairs, texts);
  expect(notice.text).toBe(
    '1 sel diperbaiki. Tidak diubah karena isinya sudah lain: A!B1. Tidak diubah karena lembarnya diproteksi: B!A1. Tidak diubah karena lembarnya sudah tidak ada: C!A1.',
  );
  const [sheet] = grid.sheets();
  expect(grid.cell(sheet!.id, 0, 0)?.value).toBe(10);
  expect(await notice.undo?.()).toBe('');
  expect(grid.cell(sheet!.id, 0, 0)?.value).toBe(1);
});

test('nothing written: a failure without a way back', async () => {
  const grid = new MemoryGrid({ sheets: [sheetOf('A', [[1]])] });
  const notice = await writeRepairs(new SwitchedHost(grid), [repair('A', 0, 2, 3)], texts);
  expect(notice).toEqual({ text: 'Tidak diubah karena isinya sudah lain: A!A1.', isFailure: true });
});
