import fc from 'fast-check';
import { atLeastWords, atMostWords, betweenWords, readWrittenTarget } from '../../../src/core/calc/target';

test.each([
  ['7–8', 7, 8],
  ['7 - 8 hari', 7, 8],
  ['5 hari kerja - 7 hari kerja', 5, 7],
  ['80 s/d 85', 80, 85],
  ['80 s.d. 85', 80, 85],
  ['80 sampai dengan 85 %', 80, 85],
  ['8–7', 7, 8],
  ['3,5-4', 3.5, 4],
  ['1.000-2.000', 1000, 2000],
  ['500-1.000', 500, 1000],
  ['1.500-2', 1.5, 2],
  ['2.5-3.125', 2.5, 3.125],
  ['Rp 1.000.000 – Rp 2.000.000', 1_000_000, 2_000_000],
])('the range %p', (text, lower, upper) => {
  expect(readWrittenTarget(text)).toMatchObject({ lower, upper, direction: null });
});

test.each([
  ['≥ 90', 90, 'naik'],
  ['>90', 90, 'naik'],
  ['min. 90', 90, 'naik'],
  ['Minimal 90 dokumen', 90, 'naik'],
  ['≤ 5', 5, 'turun'],
  ['maks. 5', 5, 'turun'],
  ['maksimal 5 kasus', 5, 'turun'],
  ['paling lama 7 hari', 7, 'turun'],
  ['> 1.000', 1000, 'naik'],
])('the bound %p', (text, bound, direction) => {
  expect(readWrittenTarget(text)).toMatchObject({ lower: bound, upper: bound, direction });
});

test.each(['90', '12 Dok', 'WTP', 'A - B', '12-5-2025', '1-2-3', '7.01.02-3', '-5', '', '–', 'min.', '≥ tinggi'])(
  '%p is neither',
  (text) => {
    expect(readWrittenTarget(text)).toBeNull();
  },
);

test('percent signs are kept apart from the numbers', () => {
  expect(readWrittenTarget('80% – 90,5%')).toMatchObject({ lower: 80, upper: 90.5, percent: true, decimals: 1 });
  expect(readWrittenTarget('≥ 90 persen')).toMatchObject({ lower: 90, percent: true });
  expect(readWrittenTarget('≥ 90')).toMatchObject({ percent: false });
});

test('every word for a bound and for a range is read, in capitals or not', () => {
  for (const word of [...atLeastWords, ...atMostWords]) {
    const told = (atLeastWords as readonly string[]).includes(word) ? 'naik' : 'turun';
    expect(readWrittenTarget(`${word.toUpperCase()} 12,5`)).toMatchObject({ lower: 12.5, direction: told });
  }
  for (const word of betweenWords) expect(readWrittenTarget(`7 ${word} 8`)).toMatchObject({ lower: 7, upper: 8 });
});

test('no text takes long or is thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const read = readWrittenTarget(text);
      if (read !== null) expect(read.lower).toBeLessThanOrEqual(read.upper);
    }),
  );
  expect(readWrittenTarget(`7 ${'hari '.repeat(5000)}-`)).toBeNull();
});
