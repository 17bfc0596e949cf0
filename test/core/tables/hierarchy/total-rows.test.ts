import { expectErrors } from '../../../support/findings';

test('the total of another year is none of the rows above it', () => {
  // 22,45 + 20,18 + 10,62 + 16,55 = 69,80.
  const akip = (rows: string): string => `
    Tabel 3.27 Hasil Evaluasi AKIP
    No | Komponen            | Bobot | Nilai 2023
    1  | Perencanaan Kinerja | 30    | 22,45
    2  | Pengukuran Kinerja  | 30    | 20,18
    3  | Pelaporan Kinerja   | 15    | 10,62
    4  | Evaluasi Internal   | 25    | 16,55
    ${rows}`;
  expectErrors(akip('  | Nilai Evaluasi Tahun 2022 | 100 | 67,12'));
  expectErrors(akip('  | Nilai Hasil Evaluasi | 100 | 69,80\n  | Nilai Hasil Evaluasi Tahun Lalu | 100 | 67,12'));
  expectErrors(akip('  | Nilai Evaluasi Tahun 2023 | 100 | 68,90 !jumlah'));
});
