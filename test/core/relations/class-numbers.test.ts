import { expectTable } from '../../support/table';

const roles = 'nilaiPersepsi, intervalUnsur, interval, mutu';

function scale(numbers: readonly string[]): string {
  const classes = [
    '1,00 - 2,5996 | 25,00 - 64,99 | D',
    '2,60 - 3,064 | 65,00 - 76,60 | C',
    '3,0644 - 3,532 | 76,61 - 88,30 | B',
    '3,5324 - 4,00 | 88,31 - 100,00 | A',
  ];
  return `Nilai Persepsi, Interval Konversi, Mutu Pelayanan
    Nilai Persepsi | Nilai Interval (NI) | Nilai Interval Konversi (NIK) | Mutu Pelayanan
    ${classes.map((each, index) => `${numbers[index]} | ${each}`).join('\n')}`;
}

const find = (...numbers: string[]): ReturnType<typeof expectTable> =>
  expectTable('skala-ikm', roles, scale(numbers), { form: 'teks' });

test('classes numbered one after the other', () => {
  expect(find('1', '2', '3', '4')).toEqual([]);
});

test('one class out of the order', () => {
  expect(find('1', '7 !skala', '3', '4')).toMatchObject([{ expected: 2, severity: 'error' }]);
});

test('the same number twice', () => {
  expect(find('1', '2', '3', '3 !skala')).toMatchObject([{ expected: 4 }]);
});

test('numbers that keep to no order tell nothing', () => {
  expect(find('1', '1', '2', '2')).toEqual([]);
});
