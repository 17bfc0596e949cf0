import { expectMarked } from '../../../support/findings';
import { sheetOf } from '../../../support/sheet';

/** Averages of nine unsur that add up to 28,80: 28,80 ÷ 9 × 25 = 80,00; × 0,11 × 25 = 79,20. */
function cause(index: string) {
  const averages = ['3,20', '3,10', '3,30', '3,20', '3,00', '3,40', '3,20', '3,25', '3,15'];
  const rows = averages.map((average, index) => `U${index + 1} | Unsur ${'abcdefghi'[index]} | ${average}`).join('\n');
  const findings = expectMarked([
    sheetOf(
      'S',
      `Nilai Rata-rata per Unsur\nNo | Unsur Pelayanan | Nilai Rata-Rata\n${rows}
         | Indeks Kepuasan Masyarakat | ${index} !ikm`,
      { form: 'teks' },
    ),
  ]);
  return findings.find(({ rule }) => rule === 'ikm')!.cause;
}

test('the weight 0,11 in place of 1/9 (Permen PANRB 14/2017)', () => {
  expect(cause('79,20')).toEqual({
    id: 'cause.roundedWeight',
    values: { weight: { value: 0.11, decimals: 2, style: 'plain' }, count: '9' },
  });
});

test('an index that no rounded weight gives', () => {
  expect(cause('62,31')).toBeNull();
});
