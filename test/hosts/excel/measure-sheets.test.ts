import { measureSheets } from '../../../src/hosts/excel/measure-sheets';
import { SwitchedHost } from './switched-host';
import { MemoryGrid } from './memory-grid';
import { sheetOf } from './plain-sheet';

test('how far each sheet is filled, its merged areas and what is hidden, whatever the sheets are called', async () => {
  const merged = { top: 0, left: 1, bottom: 0, right: 3 };
  const other = { top: 4, left: 1, bottom: 5, right: 1 };
  const sheets = [
    {
      ...sheetOf("Kec. A, B! 'baru'", [[null, 'Judul'], [], [null, 1, 2, 3], [], [null, 'x'], [null, 'y']]),
      merges: [merged, other],
      hiddenRows: [2],
      hiddenColumns: [2],
    },
    sheetOf('Kosong', []),
  ];
  const host = new SwitchedHost(new MemoryGrid({ sheets }));
  const measured = await host.run(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const found = await measureSheets(context, worksheets.items, true);
    return found.answers.map(({ filled, merges, hasHiddenRows, hasHiddenColumns }) => {
      return { filled: filled.filter(({ top }) => top === 0), merges, hasHiddenRows, hasHiddenColumns };
    });
  });
  expect(measured).toEqual([
    {
      filled: [{ top: 0, left: 1, bottom: 5, right: 3 }],
      merges: [merged, other],
      hasHiddenRows: true,
      hasHiddenColumns: true,
    },
    { filled: [], merges: [], hasHiddenRows: false, hasHiddenColumns: false },
  ]);
});
