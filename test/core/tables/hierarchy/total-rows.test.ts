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

test('a total may be called so before a name, in a column of which the heading is not known', () => {
  // 4.210 of 9.260 are 45,46 %, 2.985 are 32,24 %, 1.260 are 13,61 %, 805 are 8,69 %.
  const penyakit = (share: string): string => `
    Tabel 1.5 Penyakit Terbanyak
    No | Kode ICD | Nama Penyakit | Jumlah Kasus | %
    1  | J06      | ISPA          | 4.210        | 45,46
    2  | I10      | Hipertensi    | 2.985        | 32,24
    3  | K30      | Dispepsia     | 1.260        | ${share}
    4  | M79      | Mialgia       | 805          | 8,69
       | Jumlah   |               | 9.260        | 100,00`;
  expectErrors(penyakit('13,61'));
  expectErrors(penyakit('16,31 !jumlah'));
});
