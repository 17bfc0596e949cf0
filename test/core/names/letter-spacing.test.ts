import { withoutLetterSpacing } from '../../../src/core/names/letter-spacing';
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('letters that stand apart are one word', () => {
  expect(withoutLetterSpacing('J U M L A H')).toBe('JUMLAH');
  expect(withoutLetterSpacing('T O T A L   B E L A N J A')).toBe('TOTAL BELANJA');
});

test('other texts stay as they are', () => {
  for (const text of ['A B C', 'Jumlah', 'A. B. C. D', '1 2 3 4', 'S 1 Hukum', '']) {
    expect(withoutLetterSpacing(text)).toBe(text);
  }
});

test('a total whose name is printed wide is a total', () => {
  // 145 + 85 + 62 = 292 (million).
  expectMarked([
    sheetOf(
      'S',
      `Tabel 2.2 Program dan Anggaran
       No | P R O G R A M             | Anggaran (Rp)
       1  | Program Perikanan Tangkap | 145.000.000
       2  | Program Budi Daya         | 85.000.000
       3  | Program Pengolahan        | 62.000.000
          | J U M L A H               | 296.000.000 !jumlah`,
    ),
  ]);
});
