import { expectErrors } from '../../support/findings';
import { expectTable } from '../../support/table';

const roles =
  'kode, program, indikator, targetAkhir 2019, realisasiLalu 2015, targetRenja 2016, realisasiRenja 2016, tingkatRealisasi 2016, targetBerjalan 2017, perkiraan 2017, tingkatPerkiraan 2017';

/** 19 ÷ 20 = 95 %, 38 + 19 + 21 = 78 and 78 ÷ 120 = 65 %; 9 ÷ 12 = 75 %, 20 + 9 + 13 = 42 and 42 ÷ 60 = 70 %. */
const table = (rate: string, expected: string, progress: string): string => `
  Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s.d. Tahun 2017
  Kode | Urusan dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Target Capaian Kinerja Renstra Tahun 2019 | Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s.d. Tahun 2015 | Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun 2016 | < | < | Target Program/Kegiatan Renja Tahun 2017 | Perkiraan Realisasi Capaian Target Renstra s.d. 2017 | <
  ^ | ^ | ^ | ^ | ^ | Target | Realisasi | Tingkat Realisasi (%) | ^ | Realisasi Capaian | Tingkat Capaian (%)
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=(7/6) | 9 | 10=(5+7+9) | 11=(10/4)
  7.01.02 | Program Pelayanan | Jumlah layanan | 120 | 38 | 20 | 19 | 95,00 | 21 | ${expected} | 65,00
  7.01.03 | Program Pembinaan | Jumlah binaan | 60 | 20 | 12 | 9 | ${rate} | 13 | 42 | ${progress}
  7.01.04 | Program Penataan | Jumlah penataan | 50 | 10 | 8 | 8 | 100,00 | 7 | 25 | 50,00`;

test('what was reached is compared with the Renja of its year, and what is expected with the Renstra', () => {
  expectTable('evaluasi-renja', roles, table('75,00', '78', '70,00'));
  expectTable('evaluasi-renja', roles, table('57,00 !capaian', '78', '70,00'));
  expectTable('evaluasi-renja', roles, table('75,00', '78', '60,00 !kemajuan'));
  expectTable('evaluasi-renja', roles, table('75,00', '87 !hitungan', '70,00'));
});

test('what the table prints of a column counts more than its headings: 8 = 7/6 is of the Renja of its own year', () => {
  const ofTwoYears = (rate: string): string => `
    Tabel 2.1 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s.d. Tahun 2024
    No | Program/Kegiatan | Indikator Kinerja | Target Kinerja Renstra Tahun 2026 | Realisasi Target Kinerja s.d. Tahun 2022 | Target dan Realisasi Kinerja Tahun 2023 | < | < | Target Renja Tahun 2024 | Perkiraan Realisasi Capaian Target Renstra s.d. 2024 | <
    ^ | ^ | ^ | ^ | ^ | Target Renja 2023 | Realisasi Renja 2023 | Tingkat Realisasi (%) | ^ | Realisasi Capaian | Tingkat Capaian (%)
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=7/6 | 9 | 10=5+7+9 | 11=10/4
    1 | Penyediaan gaji | Orang bulan | 300 | 118 | 60 | 58 | ${rate} | 60 | 236 | 78,67
    2 | Pembangunan jalan | Km jalan | 120 | 41 | 24 | 21 | 87,50 | 25 | 87 | 72,50
    3 | Rehabilitasi jembatan | Unit jembatan | 35 | 12 | 7 | 7 | 100,00 | 8 | 27 | 77,14
    4 | Pelatihan kelompok | Kelompok | 80 | 30 | 16 | 15 | 93,75 | 16 | 61 | 76,25`;
  // 58 of 60 are 96,67 %; of the 25 that are planned for the year after 21 would be 84 %.
  expectErrors(ofTwoYears('96,67'));
  expectErrors(ofTwoYears('96,76 !hitungan'));
});

test('what a table prints of a column may be of those that stood there before another one was put in: 980 of 1.100 million', () => {
  expectErrors(`
    Tabel 3.2 Realisasi Anggaran
    No | Program | Pagu | Pagu Perubahan | Realisasi | Persentase (%)
    1 | 2 | 3 | 4 | 5 | 6=5/3
    1 | Program A | 1.000.000.000 | 1.100.000.000 | 980.000.000 | 89,09
    2 | Program B | 500.000.000 | 500.000.000 | 450.000.000 | 90,00
    3 | Program C | 300.000.000 | 300.000.000 | 270.000.000 | 90,00`);
});
