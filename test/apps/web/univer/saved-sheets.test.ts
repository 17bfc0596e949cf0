import type { LocaleType } from '@univerjs/core';
import type { GridContent } from '../../../../src/apps/web/grid/grid';
import { savedWorkbook } from '../../../../src/apps/web/univer/saved-sheets';
import { sheetIdOf, toSnapshot } from '../../../../src/apps/web/univer/saved-snapshot';
import { WorkbookExtras } from '../../../../src/apps/web/univer/sheet-extras';
import type { SavedWorkbook } from '../../../../src/hosts/xlsx/export-model';
import { bookOf, saved } from '../../../hosts/xlsx/saved';

/** A workbook in Univer's form and back; the grid shows what it was opened with. */
function thereAndBack(workbook: SavedWorkbook, change: (snapshot: ReturnType<typeof toSnapshot>) => void = () => {}) {
  const snapshot = toSnapshot(workbook, new Map(), 'buku', 'nama.xlsx', 'idID' as LocaleType);
  change(snapshot);
  const sheetOf = (id: string) => workbook.sheets.find((_sheet, index) => sheetIdOf(index) === id)!;
  const grid = {
    sheets: () => workbook.sheets.map(({ name, hidden }, index) => ({ id: sheetIdOf(index), name, hidden })),
    merges: (id: string) => sheetOf(id).merges,
    usedArea: (id: string) => ({ top: 0, left: 0, bottom: sheetOf(id).rows.length - 1, right: 9 }),
    cell(id: string, row: number, column: number) {
      const cell = sheetOf(id).rows[row]?.[column];
      return cell === undefined || cell.value === null ? undefined : { value: cell.value };
    },
    spillArea: () => null,
  };
  return savedWorkbook(grid as unknown as GridContent, snapshot, new WorkbookExtras());
}

test('links with what they show, notes about names and what only protected sheets heed come back', () => {
  const look = { apostrophe: true, unlocked: true, hidesFormula: true, bold: true };
  const cells = [
    { value: '075', look },
    { value: 'ke F3', link: 'Lembar1!F3', linkTip: 'Ke capaian' },
    { value: null, link: 'Lembar1!F4' },
  ];
  const names = [
    { name: 'Pagu', sheet: null, text: 'Lembar1!$B$2', comment: 'semua program' },
    { name: 'Rahasia', sheet: 'Lembar1', text: 'Lembar1!$B$3', isHidden: true },
    { name: '_xlnm.Print_Area', sheet: 'Lembar1', text: 'Lembar1!$A$1:$C$9' },
  ];
  const back = thereAndBack({ ...bookOf([saved({ rows: [cells], columnWidths: new Map([[0, 20]]) })]), names });
  expect(back.names).toEqual(names);
  expect(back.sheets[0]?.rows[0]).toEqual(cells);
});

test('a number that was typed behind an apostrophe has one in the file', () => {
  const book = bookOf([saved({ rows: [[{ value: '75' }, { value: '76' }]], columnWidths: new Map([[0, 20]]) })]);
  const back = thereAndBack(book, ({ sheets }) => {
    sheets[sheetIdOf(0)]!.cellData![0]![0]!.t = 4;
  });
  expect(back.sheets[0]?.rows[0]).toEqual([{ value: '75', look: { apostrophe: true } }, { value: '76' }]);
});
