import { withoutUncomputed } from '../../../../src/apps/web/univer/uncomputed';
import { savedSheet } from '../../../../src/hosts/xlsx/saved-sheet';

const workbook = {
  sheets: [
    savedSheet({
      name: 'A',
      rows: [[{ value: 3 }, { value: 6, formula: '=A1*2' }, { value: 4, formula: '=A2*2' }], [{ value: 2 }]],
    }),
    savedSheet({
      name: 'B',
      rows: [
        [
          { value: 7, formula: '=A!B1+1' },
          { value: 9, formula: '=4+5' },
        ],
      ],
    }),
  ],
  names: [],
  notes: [],
};
const values = (changed: Parameters<typeof withoutUncomputed>[1]): unknown[] =>
  withoutUncomputed(workbook, changed).sheets.map(({ rows }) => rows.map((cells) => cells?.map((cell) => cell?.value)));

test('what follows from changed cells has no value, and neither has a formula among them', () => {
  expect(values([{ sheet: 'A', area: { top: 0, left: 0, bottom: 0, right: 0 } }])).toEqual([
    [[3, null, 4], [2]],
    [[null, 9]],
  ]);
  expect(values([{ sheet: 'B', area: { top: 0, left: 1, bottom: 0, right: 99 } }])).toEqual([
    [[3, 6, 4], [2]],
    [[7, null]],
  ]);
});

test('where nothing was changed, or only a sheet that is gone, all values stay', () => {
  expect(withoutUncomputed(workbook, [])).toBe(workbook);
  expect(withoutUncomputed(workbook, [{ sheet: '', area: { top: 0, left: 0, bottom: 9, right: 9 } }])).toBe(workbook);
});
