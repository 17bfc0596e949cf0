import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const table = (second: string, fifth: string): ReturnType<typeof sheetOf> =>
  sheetOf(
    'IKT',
    `Indikator Kinerja Tambahan Tahun 2023
     No | Indikator Kinerja                    | Target | Realisasi | Tindak Lanjut
     1  | Jam pelatihan per orang              | 20     | 24        | Tercapai
     2  | Kehadiran tepat waktu sedikitnya 92% | 92     | 94        | ${second}
     3  | Nilai zona integritas                | 90     | 87        | Belum tercapai, dokumen diperbaiki
     4  | Laporan yang dikirim                 | 12     | 12        | Tercapai
     5  | Kesalahan cetak maksimal 2           | 2      | 1         | ${fifth}
     6  | Jumlah temuan                        | 3      | 5         | Tercapai`,
  );

test('"Tercapai" and "Belum tercapai" follow from target and realisasi; where less may be better nothing is said', () => {
  expectMarked([table('Tercapai', 'Tercapai')]);
  expectMarked([table('Belum Tercapai !kategori', 'Tercapai')]);
  expectMarked([table('Tercapai', 'Tidak tercapai !kategori')]);
});

test('a column in which most labels contradict the numbers is about something else', () => {
  expectMarked([
    sheetOf(
      'IKT',
      `Indikator Kinerja Tambahan Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Target Akhir Periode
       1  | Jam pelatihan     | 20     | 24        | Belum tercapai
       2  | Kehadiran pegawai | 92     | 94        | Belum tercapai
       3  | Nilai zona        | 90     | 87        | Belum tercapai
       4  | Laporan dikirim   | 12     | 12        | Tercapai`,
    ),
  ]);
});

test('what was partly reached is neither reached nor not', () => {
  const partly = (label: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      label,
      `Indikator Kinerja Tambahan Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Tindak Lanjut
       1  | Jam pelatihan     | 20     | 24        | Tercapai
       2  | Kehadiran pegawai | 92     | 94        | Tercapai
       3  | Laporan dikirim   | 12     | 12        | Tercapai
       4  | Nilai zona        | 90     | 87        | ${label}`,
    );
  expectMarked([partly('Tercapai !kategori')]);
  expectMarked([partly('Tercapai sebagian')]);
  expectMarked([partly('Tercapai 96,67%')]);
});

test('where there are numbers of two years, nothing tells which a label is about', () => {
  expectMarked([
    sheetOf(
      'IKT',
      `Indikator Kinerja Tambahan
       No | Indikator Kinerja | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023 | Tindak Lanjut
       1  | Jam pelatihan     | 20          | 24             | 20          | 25             | Tercapai
       2  | Kehadiran pegawai | 92          | 94             | 92          | 95             | Tercapai
       3  | Nilai zona        | 90          | 91             | 90          | 94             | Tercapai
       4  | Laporan dikirim   | 12          | 10             | 12          | 14             | Tercapai`,
    ),
  ]);
});

test('where nothing tells whether less is better, the capaian does', () => {
  // (2 × 120 − 111) ÷ 120 = 107,50 %; 79,2 ÷ 72 = 110 %; 97,2 ÷ 90 = 108 %; 9 ÷ 10 = 90 %.
  const status = (label: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      'S',
      `Tabel 3.1 Capaian Kinerja
       No | Indikator Kinerja     | Target | Realisasi | Capaian (%) | Status
       1  | Angka kecelakaan      | 120    | 111       | 107,50      | ${label}
       2  | Jalan mantap          | 72     | 79,2      | 110,00      | Tercapai
       3  | Kelulusan peserta     | 90     | 97,2      | 108,00      | Tercapai
       4  | Jumlah taman          | 10     | 9         | 90,00       | Belum tercapai`,
    );
  expectMarked([status('Tercapai')]);
  expectMarked([status('Tidak tercapai !kategori')]);
});

test('a wrong capaian says nothing against what target and realisasi say', () => {
  // 85,10 ÷ 84,00 = 101,31 %; 97,44 ÷ 99,00 = 98,42 %; 58,22 ÷ 55,00 = 105,85 %.
  expectMarked([
    sheetOf(
      '3.1',
      `Tabel 3.1 Pengukuran Kinerja
       No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Keterangan
       1  | Partisipasi murni SMP | 84,00 | 85,10 | 85,10 !capaian | Tercapai
       2  | Partisipasi murni SD | 99,00 | 97,44 | 98,42 | Belum Tercapai
       3  | Guru yang bersertifikat | 55,00 | 58,22 | 105,85 | Tercapai`,
    ),
  ]);
});

/** 94 of 92 is 102,17 %; 49 is the same number with its digits exchanged. */
test('a label that is right beside the right number is none of what is wrong', () => {
  const capaian = sheetOf(
    '3.1',
    `Tabel 3.1 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja       | Target | Realisasi | Capaian (%)
     1  | Jam pelatihan per orang | 20     | 24        | 120,00
     2  | Kehadiran tepat waktu   | 92     | 94        | 102,17
     3  | Nilai zona integritas   | 90     | 87        | 96,67
     4  | Laporan yang dikirim    | 12     | 12        | 100,00`,
  );
  const status = (realisasi: string, label: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      '3.2',
      `Tabel 3.2 Status Capaian Tahun 2023
       No | Indikator Kinerja       | Target | Realisasi    | Status
       1  | Jam pelatihan per orang | 20     | 24           | Tercapai
       2  | Kehadiran tepat waktu   | 92     | ${realisasi} | ${label}
       3  | Nilai zona integritas   | 90     | 87           | Belum tercapai
       4  | Laporan yang dikirim    | 12     | 12           | Tercapai`,
    );
  expectMarked([capaian, status('49 !silang', 'Tercapai')]);
  expectMarked([capaian, status('49 !silang', 'Belum tercapai !kategori')]);
});
