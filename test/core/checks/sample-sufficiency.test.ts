import { checkSampleSufficiency } from '../../../src/core/checks/sample-sufficiency';
import { cell, contextOf, inShort, sheet, type Written } from './context-of';

function found(...rows: Written[][]): ReturnType<typeof checkSampleSufficiency> {
  const headings = ['Jumlah Pengguna Layanan', 'Sampel Minimal (Krejcie–Morgan)', 'Jumlah Responden', 'Keterangan'];
  return checkSampleSufficiency(contextOf(sheet('S', [['Jumlah Sampel Minimal Survei'], headings, ...rows])));
}

// 278 of 1000 and 80 of 100 people (Krejcie and Morgan 1970).
test.each([
  'Kurang 28 responden',
  'kurang',
  'Kurang 10%',
  'Belum terpenuhi',
  'Cukup banyak warga tidak mengisi',
  0.9,
  null,
])('%s is right of 28 too few', (words) => {
  expect(found([1000, 278, 250, words])).toEqual([]);
});

test.each([
  'Cukup',
  'cukup.',
  'Kurang lebih 100 orang setahun',
  'Kurang dari 5% tidak mengisi',
  'Kurangi beban',
  2025,
  null,
])('%s is right of 20 more', (words) => {
  expect(found([100, 80, 100, words])).toEqual([]);
});

test('as many as needed are enough', () => {
  expect(found([100, 80, 80, 'Cukup'])).toEqual([]);
  expect(inShort(found([100, 80, 80, 'Kurang 0 responden']))).toEqual(['warning S!D3 sampel.sufficiency']);
});

const computed = cell(278, { formula: '=ROUND(3.841*A3*0.25/(0.0025*(A3-1)+3.841*0.25),0)' });

test.each([
  [278, 'Cukup'],
  [278, 'Kurang 27 responden'],
  [computed, 7],
])('beside %p, %s is wrong of 28 too few, and the formula is offered', (least, words) => {
  const findings = found([1000, least, 250, words]);
  expect(inShort(findings)).toEqual(['warning S!D3 sampel.sufficiency']);
  expect(findings[0]!.fix).toEqual({
    formula: '=IF(COUNT($B3,$C3)<2,"",IF($C3>=$B3,"Cukup","Kurang "&($B3-$C3)&" responden"))',
  });
});

test('what they differ by is right, and so is a formula of the office', () => {
  expect(found([1000, computed, 250, 28])).toEqual([]);
  expect(found([1000, computed, 250, cell(0.8993, { formula: '=C3/B3' })])).toEqual([]);
});

test('nothing is said of a remark while one of the numbers is missing', () => {
  expect(found([1000, 278, null, 'Cukup'], [1000, null, 250, 'Cukup'])).toEqual([]);
});

test('a remark that is right of the sample as it should be is not doubted because the sample is wrong', () => {
  expect(found([1000, 287, 280, 'Cukup'])).toEqual([]);
});

test('the sample by another method is taken as it is', () => {
  const headings = ['Jumlah Pengguna Layanan', 'Sampel Minimal (Slovin)', 'Jumlah Responden', 'Keterangan'];
  const table = sheet('S', [['Jumlah Sampel Minimal Survei'], headings, [1000, 286, 280, 'Cukup']]);
  expect(inShort(checkSampleSufficiency(contextOf(table)))).toEqual(['warning S!D3 sampel.sufficiency']);
});
