import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

// Permen PANRB 14/2017: A from 3,5324, B from 3,0644.
const survey = (ofLast: string, ofYear: string): string => `Tabel 3.5 Hasil Survei Kepuasan Masyarakat
  No | Unsur Pelayanan | Nilai Rata-rata Semester I | Nilai Rata-rata Semester II | Rata-rata Tahun 2023 | Mutu
  1 | Persyaratan | 3,45 | 3,51 | 3,48 | B
  2 | Prosedur | 3,40 | 3,46 | 3,43 | B
  3 | Biaya/Tarif | 3,90 | 3,94 | 3,92 | A
  4 | Perilaku Pelaksana | 3,52 | 3,60 | ${ofYear} | ${ofLast}`;

test('labels that fit the average of the year in every row are not those of the first semester', () => {
  expectMarked([sheetOf('3.5', survey('A', '3,56'))]);
});

test('labels that fit no column are wrong', () => {
  expectMarked([sheetOf('3.5', survey('C !kategori', '3,56'))]);
});
