import { writeFigures } from '../../../../src/apps/web/univer/write-figures';
import { gridMessages } from '../../../../src/messages/web/grid';

const values = (figures: Readonly<Record<string, number>>) =>
  Object.entries(figures).map(([func, value]) => ({ func, value }));
const id = gridMessages('id');
/** Stands for the number formats of the grid; the end-to-end tests look at those. */
const format = (pattern: string, value: number): string => `${String(value)} as ${pattern} `;

test('the figures are written in the format of the cells, the count is not', () => {
  const figures = { COUNT: 3, COUNTA: 3, SUM: 1_250_000_000, AVERAGE: 416_666_666.5, MIN: 1_000, MAX: 1_249_000_000 };
  expect(writeFigures({ values: values(figures), pattern: '#,##0' }, 'id', id, format)).toBe(
    'Terisi: 3 · Jumlah: 1250000000 as #,##0 · Rata-rata: 416666666.5 as #,##0 · Terkecil: 1000 as #,##0 · Terbesar: 1249000000 as #,##0',
  );
});

test.each([null, '', 'General', '@'])(
  'without a format (%s), in full and with the signs of the language',
  (pattern) => {
    const figures = { values: values({ COUNT: 2, COUNTA: 2, SUM: 1_250_000_000.567 }), pattern };
    expect(writeFigures(figures, 'id', id, format)).toBe('Terisi: 2 · Jumlah: 1.250.000.000,57');
    expect(writeFigures(figures, 'en', gridMessages('en'), format)).toBe('Filled: 2 · Sum: 1,250,000,000.57');
  },
);

test('texts have no sum, and a single cell needs no line', () => {
  expect(writeFigures({ values: values({ COUNT: 0, COUNTA: 4, SUM: 0, MIN: 0 }) }, 'id', id, format)).toBe('Terisi: 4');
  expect(writeFigures({ values: values({ COUNT: 1, COUNTA: 1, SUM: 7 }) }, 'id', id, format)).toBe('');
  expect(writeFigures(null, 'id', id, format)).toBe('');
});
