import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 3,31 ÷ 3,25 = 101,846 %; from 3,305 to 3,315 it would be 101,69 % to 102,00 %. */
const capaian = (percent: string): ReturnType<typeof sheetOf> =>
  sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2024
     No | Indikator Kinerja | Target | Realisasi | Capaian (%)
     1  | Nilai IKM         | 3,25   | 3,31      | ${percent}`,
    { form: 'teks' },
  );

/** 3,31 ÷ 3,40 = 97,353 %; 97,31 % would be 3,3085 ÷ 3,40. */
const progress = (percent: string): ReturnType<typeof sheetOf> =>
  sheetOf(
    '3.4',
    `Tabel 3.4 Kemajuan terhadap Target Renstra Tahun 2024
     No | Indikator Kinerja | Realisasi 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)
     1  | Nilai IKM         | 3,31           | 3,40                 | ${percent}`,
    { form: 'teks' },
  );

test('a ratio that only a rounded realisasi gives is wrong where another ratio shows that it was not rounded', () => {
  expectMarked([capaian('101,85'), progress('97,31 !kemajuan')]);
});

test('it may be right where the other ratio, too, was made from the unrounded realisasi, or shows too few digits', () => {
  // 3,3085 ÷ 3,25 = 101,80 %.
  expectMarked([capaian('101,80 ?capaian'), progress('97,31 ?kemajuan')]);
  expectMarked([capaian('102'), progress('97,31 ?kemajuan')]);
});

test('what is printed of another indicator shows nothing', () => {
  expectMarked([
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2024
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1  | Nilai Kematangan  | 3,25   | 3,31      | 101,85`,
      { form: 'teks' },
    ),
    progress('97,31 ?kemajuan'),
  ]);
});
