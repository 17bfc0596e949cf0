import type { FWorksheet } from '@univerjs/preset-sheets-core';
import { scrollTo } from '../../../../src/apps/web/univer/scroll-to';

const area = { top: 40, left: 5, bottom: 40, right: 5 };

/** A sheet of which the first rows are seen, and where it was scrolled to. */
function seenFromTop() {
  const cells: [number, number][] = [];
  const sheet = {
    getSheetId: () => 'sheet-2',
    getVisibleRange: () => ({ startRow: 0, endRow: 20, startColumn: 0, endColumn: 10 }),
    scrollToCell: (row: number, column: number) => cells.push([row, column]),
  } as unknown as FWorksheet;
  return { sheet, cells };
}

test('a cell that is out of sight comes into sight', () => {
  const { sheet, cells } = seenFromTop();
  scrollTo(sheet, area, 'sheet-2');
  expect(cells).toEqual([[37, 4]]);
});

test('a sheet that went to the back, or away, meanwhile is left alone', () => {
  const { sheet, cells } = seenFromTop();
  scrollTo(sheet, area, 'sheet-1');
  scrollTo(sheet, area, undefined);
  expect(cells).toEqual([]);
});
