import fc from 'fast-check';
import { contentInput, readInput, textInput } from '../../../src/hosts/excel/cell-content';

test.each(['=1+1', '+62', '-5', '@nama', '84,5', '1/2', '31-12-2025', '90%', 'TRUE', 'salah', '1e5', ' 7'])(
  '%s could become something else in Excel, and is written as a text',
  (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  },
);

test.each(['Baik', 'Kecamatan Contoh', 'N/A', ''])('%s is nothing but a text already', (text) => {
  expect(textInput(text)).toBe(text);
});

test('in a cell of the text format only an apostrophe has to be doubled', () => {
  expect(textInput('=1+1', '@')).toBe('=1+1');
  expect(textInput("'kutip", '@')).toBe("''kutip");
});

test('no text begins with a sign that makes a formula of it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textInput(text)).not.toMatch(/^[=+\-@]/);
    }),
  );
});

test('a formula is written as it is, and an emptied cell as an empty text', () => {
  expect(contentInput({ formula: '=E3/D3' }, 'General')).toBe('=E3/D3');
  expect(contentInput({ value: null }, 'General')).toBe('');
  expect(contentInput({ text: '1.834' }, 'General')).toBe("'1.834");
});

test('what was read of a cell is compared by its formula, else by its value', () => {
  expect(readInput({ value: 3, formula: '=1+2' })).toBe('=1+2');
  expect(readInput({ value: { error: '#DIV/0!' } })).toBe('#DIV/0!');
  expect(readInput({ value: null, format: '0%' })).toBe('');
  expect(readInput(undefined)).toBe('');
});
