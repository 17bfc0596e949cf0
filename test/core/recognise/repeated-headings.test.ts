import { bodyBelow } from '../../../src/core/recognise/body';
import { headerAt } from '../../../src/core/recognise/header';
import { sheetOf } from '../../support/sheet';

/** The rows of data, counted from 1 as on the sheet. */
function rowsBelow(text: string): number[] {
  const { sheet } = sheetOf('S', text);
  return bodyBelow(sheet, headerAt(sheet, 0)!).rows.map((row) => row + 1);
}

const headings = 'No | Program | Anggaran';

test('a page that ends early leaves blank rows above the headings that are repeated', () => {
  expect(rowsBelow(`${headings}\n1 | A | 10\n\n\n${headings}\n2 | B | 20\n | Jumlah | 30`)).toEqual([2, 6, 7]);
});

test('below a total, or counted anew, the same headings begin another table', () => {
  expect(rowsBelow(`${headings}\n1 | A | 10\n | Jumlah | 10\n\n\n${headings}\n2 | B | 20`)).toEqual([2, 3]);
  expect(rowsBelow(`${headings}\n1 | A | 10\n2 | B | 20\n\n\n${headings}\n1 | C | 30`)).toEqual([2, 3]);
});

test('headings of another table, or none, do not go on with it', () => {
  expect(rowsBelow(`${headings}\n1 | A | 10\n\n\nNo | Program | Realisasi\n2 | B | 20`)).toEqual([2]);
  expect(rowsBelow(`${headings}\n1 | A | 10\n\n\n${headings}`)).toEqual([2]);
});
