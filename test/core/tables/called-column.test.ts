import { calledColumn } from '../../../src/core/tables/table';

test('a column is called by its heading, or by its letters where it has none', () => {
  expect(calledColumn({ heading: 'Jumlah › Rp', index: 3 })).toBe('Jumlah › Rp');
  expect(calledColumn({ heading: ' ', index: 27 })).toBe('AB');
});
