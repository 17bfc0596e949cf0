import { readDate, readTime } from '../../../../src/apps/web/univer/read-date';

// Days since 1899-12-30, as spreadsheets count them (ECMA-376 part 1, 18.17.4.1).
const fifthOfAugust2025 = 45_874;

test.each([
  ['5/8/2025', 'd/m/yyyy'],
  ['05-08-2025', 'dd-mm-yyyy'],
  ['2025-08-05', 'yyyy-mm-dd'],
  ['5/8/25', 'd/m/yy'],
  ['5 Agustus 2025', 'd mmmm yyyy'],
  ['5-Agu-2025', 'd-mmm-yyyy'],
  ['05-Aug-25', 'dd-mmm-yy'],
  ['5/Agustus/2025', 'd/mmmm/yyyy'],
  ['5 August 2025', 'd mmmm yyyy'],
  ['Selasa, 5 Agustus 2025', 'dddd, d mmmm yyyy'],
])('%s is a day, and the day stands before the month', (text, format) => {
  expect(readDate(text)).toEqual({ v: fifthOfAugust2025, z: format });
});

test.each([
  '7.01.02',
  '12.5.2025',
  '1/2',
  '3-5',
  '1 2 2025',
  '5-8-25',
  '5.8.25',
  '12/31/2025',
  '12/31/25',
  '1/2/3',
  'Jan-25',
  'Agustus 25',
  'Mei 2025',
  '2025-1',
  '7',
])('%s is no day', (text) => {
  expect(readDate(text)).toBeNull();
});

test('only what has a colon is a time of day', () => {
  expect(readTime('08:30')?.v).toBeCloseTo(8.5 / 24, 12);
  expect(['5 P', '3:', '12 a', '7'].map((text) => readTime(text))).toEqual([null, null, null, null]);
});
