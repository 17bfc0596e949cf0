import { readPasted, type PastedColumn } from '../../../../src/apps/web/univer/read-pasted';

function pasteOne(text: string, format = '', numbers: readonly number[] = []) {
  const column: PastedColumn = { formats: [format], numbers };
  const { values, ...told } = readPasted([[text]], [column]);
  return { ...values[0]![0]!, ...told };
}

test('one dot groups thousands in a column of money or counts, and it is said (V192)', () => {
  expect(pasteOne('9.500', '#,##0', [125_000_000])).toMatchObject({
    value: 9500,
    doubtful: [{ text: '9.500', value: 9500 }],
  });
});

test('one dot is a decimal point among averages from 1 to 4, and it is said (V193)', () => {
  expect(pasteOne('3.364', '', [3.1, 3.5])).toMatchObject({ value: 3.364, doubtful: [{ value: 3.364 }] });
  expect(pasteOne('3.364', '0.00')).toMatchObject({ value: 3.364 });
  expect(pasteOne('3.364')).toMatchObject({ value: 3364 });
});

test('the averages pasted together tell, too', () => {
  const column = { formats: ['', ''], numbers: [] };
  expect(readPasted([['3.364'], ['3,25']], [column]).values).toMatchObject([[{ value: 3.364 }], [{ value: 3.25 }]]);
});

test('a percentage is a fraction and gives a percent format only to a cell without one', () => {
  expect(pasteOne('88,66 %')).toMatchObject({ value: 0.8866, format: '0.00%' });
  expect(pasteOne('88,66 %', '0.0%')).toEqual(expect.not.objectContaining({ format: expect.anything() as unknown }));
  expect(pasteOne('88,66', '0.00%')).toMatchObject({ value: 0.8866 });
});

test('texts, codes and cells of text stay as they are; a number with a unit is told', () => {
  expect(pasteOne('7.01.02.2.01')).toMatchObject({ value: '7.01.02.2.01', numbers: 0, left: [] });
  expect(pasteOne('125.000', '@')).toMatchObject({ value: '125.000', numbers: 0 });
  expect(pasteOne('12 Dok')).toMatchObject({ value: '12 Dok', left: [{ text: '12 Dok' }] });
});

test('a formula is one, with semicolons too', () => {
  expect(pasteOne('=SUM(B3;C3)')).toMatchObject({ value: '=SUM(B3,C3)', isFormula: true });
});

test('the numbers of sections and rows stay texts, the whole ones between them are numbers', () => {
  const pasteAll = (texts: readonly string[]): unknown[] =>
    readPasted(
      texts.map((text) => [text]),
      [{ formats: [], numbers: [] }],
    ).values.map(([cell]) => cell?.value);
  const rows = ['No', '1', ...Array.from({ length: 11 }, (_, index) => `1.${String(index + 1)}`), '2', '2.1', '2.2'];
  expect(pasteAll(rows)).toEqual(rows.map((text) => (/^\d$/.test(text) ? Number(text) : text)));
  expect(pasteAll(['1.1', '1.2', '', '2.1'])).toEqual(['1.1', '1.2', '', '2.1']);
  // Averages, which neither begin with .1 nor go on by one.
  expect(pasteAll(['3.1', '3.4', '3.2'])).toEqual([3.1, 3.4, 3.2]);
  expect(pasteAll(['3.1', '3.2', '3.3'])).toEqual([3.1, 3.2, 3.3]);
  expect(pasteAll(['3', '3.1', '3.2', '3.3'])).toEqual([3, '3.1', '3.2', '3.3']);
  expect(pasteAll(['3.2', '3.3', '3.4'])).toEqual([3.2, 3.3, 3.4]);
  expect(pasteAll(['1.1', '1.2'])).toEqual([1.1, 1.2]);
  expect(pasteAll(['1.1', '1.2', '1.3', '87,5'])).toEqual([1.1, 1.2, 1.3, 87.5]);
});
