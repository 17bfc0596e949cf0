import * as fc from 'fast-check';
import {
  toEnglishFormula,
  toEnglishNumber,
  toIndonesianFormula,
  toIndonesianNumber,
} from '../../../../src/apps/web/univer/indonesian-entry';

test.each([
  ['3,5', '3.5'],
  ['98,5%', '98.5%'],
  ['98,5 %', '98.5%'],
  ['1.250.000', '1,250,000'],
  ['Rp1.250.000', '1,250,000'],
  ['Rp. 1.250.000,50', '1,250,000.50'],
  ['-0,25', '-0.25'],
  ['1.834', '1,834'],
  ['1,5e-7', '1.5e-7'],
  ['(64.387.969,00)', '-64387969'],
  ['Rp. 45.310.000,-', '45310000'],
])('%s is typed as %s in English', (typed, english) => {
  expect(toEnglishNumber(typed)).toBe(english);
});

test.each(['12', '3.5', '7.01.02.2.01', '1.25', 'teks', '', '1,2,3', '12 Dok', '=A1'])('%s stays as typed', (typed) => {
  expect(toEnglishNumber(typed)).toBeNull();
});

test.each([
  ['=IKM(B3:J20;0,11)', '=IKM(B3:J20,0.11)'],
  ['=IF(A1>0,5;"a;b,5";1)', '=IF(A1>0.5,"a;b,5",1)'],
  ["=SUM('a;1,5'!A1;2)", "=SUM('a;1,5'!A1,2)"],
  ['=B3*0,25', '=B3*0.25'],
  ['=(B3+0,5)*2', '=(B3+0.5)*2'],
  ['=0,5', '=0.5'],
  ['=SUM(1,2)*0,5', '=SUM(1,2)*0.5'],
  ['=1,5+MAX(B3)+2,5', '=1.5+MAX(B3)+2.5'],
])('%s is typed as %s in English', (typed, english) => {
  expect(toEnglishFormula(typed)).toBe(english);
});

test.each(['=IKM(B3:J20,0.11)', '=SUM(1,2)', '=ROUND((B3*1,2),1)', '="a;b"', '={1;2}', '="0,5"'])(
  '%s stays as typed',
  (typed) => {
    expect(toEnglishFormula(typed)).toBeNull();
  },
);

test.each([
  ['IKM(B3:J20,0.11)', 'IKM(B3:J20;0,11)'],
  ['LAMBDA(a,b,a+b^2)', 'LAMBDA(a;b;a+b^2)'],
  ['IF(A1>0.5,"a,0.5",1)', 'IF(A1>0,5;"a,0.5";1)'],
  ["SUM('a,1.5'!A1,{1,2;3,4})", "SUM('a,1.5'!A1;{1,2;3,4})"],
  ['"1.500"', '"1.500"'],
  ['', ''],
])('%s is written %s in Indonesian', (english, indonesian) => {
  expect(toIndonesianFormula(english)).toBe(indonesian);
});

test('a number that is shown for editing and taken back unchanged is the same number', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
  fc.assert(
    fc.property(number, (value) => {
      const shown = toIndonesianNumber(value);
      const taken = toEnglishNumber(shown) ?? shown;
      expect(Number(taken.replaceAll(',', '')) === value).toBe(true);
    }),
  );
});
