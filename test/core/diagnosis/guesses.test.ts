import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 3 + 8 + 40 + 9 = 60 answers. */
const answers = (good: string, total: string): string =>
  `Tabel 3.14 Jawaban Responden per Unsur
   No | Unsur Layanan | Tidak Baik | Kurang Baik | ${good} | Sangat Baik | Total
   1 | Persyaratan | 3 | 8 | 40 | 9 | ${total}`;

test('a column with an unknown heading among the parts of a sum is taken for the part that it lacks', () => {
  expectMarked([sheetOf('S', answers('Butir ~kolom', '60'))]);
});

test('a sum that may lack a part is no error', () => {
  expectMarked([sheetOf('S', answers('Butir', '62 ?jumlah'))]);
});

test('with headings that are known the same is an error', () => {
  expectMarked([sheetOf('S', answers('Baik', '62 !jumlah'))]);
});
