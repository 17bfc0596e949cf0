import { cellMarks } from '../../../../src/apps/taskpane/follow/cell-marks';
import type { Finding } from '../../../../src/core/findings/finding';
import { sheetOf } from '../../../hosts/excel/plain-sheet';

const workbook = { sheets: [sheetOf('3.2', [['Capaian', 98.98], [{ error: '#DIV/0!' }]])] };

function finding(row: number, column: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'capaian',
    severity: 'error',
    place: { sheet: '3.2', row, column },
    message: { id: 'jumlah.empty', values: {} } as unknown as Finding['message'],
    cause: null,
    actual: null,
    expected: null,
    related: [],
    fix: null,
    ...more,
  };
}

test('one mark a cell, with all that was found there and the gravest of it; it knows what stood there', () => {
  const marks = cellMarks(
    [finding(0, 1, { severity: 'warning', rule: 'a' }), finding(0, 1, { rule: 'b' }), finding(1, 0, { rule: 'c' })],
    workbook,
    ({ rule }) => rule,
  );
  expect(marks).toEqual([
    { place: { sheet: '3.2', row: 0, column: 1 }, severity: 'error', value: 98.98, reason: 'a\nb' },
    { place: { sheet: '3.2', row: 1, column: 0 }, severity: 'error', value: { error: '#DIV/0!' }, reason: 'c' },
  ]);
});

test('an empty cell is marked, too; a note, a whole table and a missing one are not', () => {
  const marks = cellMarks(
    [
      finding(5, 5),
      finding(0, 0, { severity: 'info' }),
      finding(0, 0, { scope: 'table' }),
      finding(0, 0, { place: null }),
    ],
    workbook,
    ({ rule }) => rule,
  );
  expect(marks).toEqual([
    { place: { sheet: '3.2', row: 5, column: 5 }, severity: 'error', value: null, reason: 'capaian' },
  ]);
});
