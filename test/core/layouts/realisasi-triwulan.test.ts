import { expectTable } from '../../support/table';

const roles =
  'kode, program, indikator, kinerjaTriwulan 2023, danaTriwulan 2023, kinerjaTriwulan 2023, danaTriwulan 2023, penanggungJawab';

/** 12.500.000 + 8.250.000 = 20.750.000; 14.000.000 + 9.100.000 = 23.100.000; the kegiatan is all of its programme. */
const table = (kegiatan: string, second: string): string => `
  Realisasi Kinerja Pada Triwulan I - II Tahun 2023
  Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja Program (Outcome)/Kegiatan (Output) | Realisasi Kinerja Pada Triwulan I - II Tahun 2023 | < | < | < | Perangkat Daerah Penanggung Jawab
  ^ | ^ | ^ | I | < | II | < | ^
  1 | 2 | 3 | 7 | < | 8 | < | 12
    |  |  | K | Rp | K | Rp |
  2.10.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Nilai layanan | | 20.750.000 | | 23.100.000 | Dinas
  2.10.01.2.01 | Administrasi Umum | Cakupan layanan | 25 | ${kegiatan} | 50 | ${second} | Dinas
  2.10.01.2.01.0001 | Penyediaan Peralatan | Jumlah paket | 1 | 12.500.000 | 1 | 14.000.000 | Dinas
  2.10.01.2.01.0002 | Penyediaan Bahan | Jumlah paket | 2 | 8.250.000 | 2 | 9.100.000 | Dinas`;

test('what a quarter cost adds up from sub kegiatan to programme', () => {
  expectTable('realisasi-triwulan', roles, table('20.750.000', '23.100.000'));
  expectTable('realisasi-triwulan', roles, table('20.750.000', '14.000.000 !jumlah'));
});

/** 40 + 12 = 52 and 52 ÷ 80 = 65 %; 9 + 3 = 12 … : the quarters make the year, and with the years before what was reached. */
test('the columns of an evaluation follow from each other', () => {
  const evaluation = (dana: string): string => `
    Formulir E.81 Evaluasi Terhadap Hasil Renja
    No | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Renstra Akhir Periode | < | Realisasi Kinerja Renstra s/d Renja Tahun Lalu | < | Realisasi Kinerja Triwulan | < | < | < | Realisasi Kinerja dan Anggaran Renja | <
    ^ | ^ | ^ | K | Rp | K | Rp | I | < | II | < | K | Rp
    1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
      |  |  |  |  |  |  | K | Rp | K | Rp |  |
    1 | PROGRAM PELAYANAN | Cakupan | 80 | 700.000.000 | 40 | 300.000.000 | 9 | 61.250.000 | 3 | 40.500.000 | 12 | ${dana}
    2 | PROGRAM PEMBINAAN | Cakupan | 60 | 500.000.000 | 21 | 210.000.000 | 7 | 31.750.000 | 4 | 52.300.000 | 11 | 84.050.000
    3 | PROGRAM PENATAAN  | Cakupan | 95 | 410.000.000 | 33 | 150.000.000 | 8 | 27.400.000 | 9 | 18.650.000 | 17 | 46.050.000
    4 | PROGRAM PENGAWASAN | Cakupan | 50 | 320.000.000 | 14 | 120.000.000 | 5 | 19.900.000 | 6 | 33.150.000 | 11 | 53.050.000`;
  const columns =
    'nomor, program, indikator, kinerjaTarget, danaTarget, kinerjaTriwulan, danaTriwulan, kinerjaTriwulan, danaTriwulan, kinerjaTriwulan, danaTriwulan, kinerjaTriwulan, danaTriwulan';
  expectTable('realisasi-triwulan', columns, evaluation('101.750.000'));
  expectTable('realisasi-triwulan', columns, evaluation('110.750.000 !hitungan'));
});
