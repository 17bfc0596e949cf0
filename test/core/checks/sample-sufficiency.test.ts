import { checkSampleSufficiency } from '../../../src/core/checks/sample-sufficiency';
import { contextOf, inShort, sheet, type Written } from './context-of';

function found(...rows: Written[][]): ReturnType<typeof checkSampleSufficiency> {
  const headings = ['Jumlah Pengguna Layanan', 'Sampel Minimal (Krejcie–Morgan)', 'Jumlah Responden', 'Keterangan'];
  return checkSampleSufficiency(contextOf(sheet('S', [['Jumlah Sampel Minimal Survei'], headings, ...rows])));
}

// 278 of 1000 and 80 of 100 people (Krejcie and Morgan 1970).
test.each(['Kurang 28 responden', 'kurang', 'Belum terpenuhi', 28, null])('%s is right of 28 too few', (words) => {
  expect(found([1000, 278, 250, words])).toEqual([]);
});

test.each(['Cukup', 'cukup.', 'Cukup mewakili', 'Kurangi beban layanan', 20, null])(
  '%s is right of 20 more',
  (words) => {
    expect(found([100, 80, 100, words])).toEqual([]);
  },
);

test('as many as needed are enough', () => {
  expect(found([100, 80, 80, 'Cukup'])).toEqual([]);
  expect(inShort(found([100, 80, 80, 'Kurang 0 responden']))).toEqual(['warning S!D3 sampel.sufficiency']);
});

test.each(['Cukup', 'Kurang 27 responden', 7])('%s is wrong of 28 too few, and the formula is offered', (words) => {
  const findings = found([1000, 278, 250, words]);
  expect(inShort(findings)).toEqual(['warning S!D3 sampel.sufficiency']);
  expect(findings[0]!.fix).toEqual({
    formula: '=IF(COUNT($B3,$C3)<2,"",IF($C3>=$B3,"Cukup","Kurang "&($B3-$C3)&" responden"))',
  });
});

test('nothing is said of a remark while one of the numbers is missing', () => {
  expect(found([1000, 278, null, 'Cukup'], [1000, null, 250, 'Cukup'])).toEqual([]);
});

test('a remark that is right of the sample as it should be is not doubted because the sample is wrong', () => {
  expect(found([1000, 287, 280, 'Cukup'])).toEqual([]);
});
