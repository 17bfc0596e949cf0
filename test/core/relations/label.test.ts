import { expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

/** The scale of Permendagri 86/2017 as reports print it. */
const scale = sheetOf(
  '3.1',
  `Skala Nilai Peringkat Kinerja
   Skala Capaian Kinerja | Kategori Penilaian
   ≥ 91                  | Sangat Tinggi
   76 ≤ 90 ~skala              | Tinggi
   66 ≤ 75              | Sedang
   51 ≤ 65              | Rendah
   ≤ 50                 | Sangat Rendah`,
  { form: 'teks' },
);

function capaian(...rows: readonly string[]): MarkedSheet {
  return sheetOf('3.2', ['No | Indikator Kinerja | Capaian % | Kategori', ...rows].join('\n'));
}

test('a label names the class of its capaian', () => {
  expectMarked([
    scale,
    capaian(
      '1 | Nilai IKM     | 99,93%  | Sangat Tinggi',
      '2 | Desa mandiri  | 112,00% | SANGAT TINGGI',
      '3 | Desa maju     | 80,00%  | Sedang !kategori',
      '4 | Nilai SAKIP   | 45,00%  | Sangat Rendah',
    ),
  ]);
});

test('a misspelt label is a note', () => {
  expectMarked([scale, capaian('1 | Nilai IKM | 99,93% | Sangat Tingi ~kategori', '2 | Desa maju | 80,00% | Tinggi')]);
});

test('90,6 is rounded to 91 before it is looked up; the class on the other side of the gap is a note', () => {
  expectMarked([scale, capaian('1 | Nilai IKM | 90,60% | Sangat Tinggi', '2 | Desa maju | 80,00% | Tinggi')]);
  expectMarked([scale, capaian('1 | Nilai IKM | 90,60% | Tinggi ~kategori', '2 | Desa maju | 80,00% | Tinggi')]);
});

test('without a printed scale the one of the profile holds', () => {
  expectMarked([capaian('1 | Nilai IKM | 99,93% | Sangat Tinggi', '2 | Desa maju | 80,00% | Rendah !kategori')]);
});
