import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('the answers of an unsur add up to the respondents', () => {
  expectMarked([
    sheetOf(
      'S',
      `No | Unsur Pelayanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Jumlah
       U1 | Persyaratan     | 0          | 5           | 80   | 20          | 105
       U2 | Prosedur        | 1          | 4           | 85   | 15          | 105
       U3 | Waktu           | 0          | 5           | 80   | 20          | 115 !jumlah`,
    ),
  ]);
});

test('yearly counts add up by custom only: nothing is said where most rows do not', () => {
  expectMarked([
    sheetOf(
      'S',
      `Kode    | Program dan Kegiatan | Indikator Kinerja | Target 2022 | Target 2023 | Kondisi Akhir
       7.01.02 | Program A            | Jumlah laporan    | 4 Laporan   | 4 Laporan   | 4 Laporan
       7.01.03 | Program B            | Jumlah kegiatan   | 6 Kegiatan  | 6 Kegiatan  | 6 Kegiatan
       7.01.04 | Program C            | Jumlah dokumen    | 2 Dokumen   | 2 Dokumen   | 4 Dokumen`,
      { form: 'teks' },
    ),
  ]);
});

test('where most rows keep the custom, one that does not is an error', () => {
  expectMarked([
    sheetOf(
      'S',
      `Kode    | Program dan Kegiatan | Indikator Kinerja | Target 2022 | Target 2023 | Kondisi Akhir
       7.01.02 | Program A            | Jumlah laporan    | 4 Laporan   | 4 Laporan   | 8 Laporan
       7.01.03 | Program B            | Jumlah kegiatan   | 6 Kegiatan  | 6 Kegiatan  | 12 Kegiatan
       7.01.04 | Program C            | Jumlah dokumen    | 2 Dokumen   | 3 Dokumen   | 6 Dokumen !jumlah`,
      { form: 'teks' },
    ),
  ]);
});

test('numbers without a unit may be levels: one row that does not keep the custom is a warning', () => {
  expectMarked([
    sheetOf(
      'S',
      `Kode    | Program dan Kegiatan | Indikator Kinerja | Target 2022 | Target 2023 | Kondisi Akhir
       7.01.02 | Program A            | Laporan tersusun  | 4           | 4           | 8
       7.01.03 | Program B            | Kegiatan berjalan | 6           | 6           | 12
       7.01.04 | Program C            | Desa terbina      | 2           | 3           | 6 ?jumlah`,
    ),
  ]);
});

test('a level that is held ends with that of the last year', () => {
  expectMarked([
    sheetOf(
      'S',
      `Kode    | Program dan Kegiatan | Indikator Kinerja   | Target 2022 | Target 2023 | Kondisi Akhir
       7.01.02 | Program A            | Jumlah laporan      | 4           | 4           | 8
       7.01.03 | Program B            | Jumlah kegiatan     | 6           | 6           | 12
       7.01.04 | Program C            | Persentase pelayanan | 95         | 100         | 100`,
    ),
  ]);
});

test('with blanks a total is wrong where it is less than the parts that are there', () => {
  const table = (total: string): ReturnType<typeof sheetOf> =>
    sheetOf(
      'S',
      `Tabel 3.7 Unsur Biaya
       No | Unsur Layanan | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
       1  | Biaya         |            |             | 40   | 60          | ${total}`,
    );
  expectMarked([table('100')]);
  expectMarked([table('103')]);
  expectMarked([table('60 !jumlah')]);
});

test('an index of the year is the mean of its quarters: (80 + 82 + 84 + 86) ÷ 4 = 83', () => {
  const plan = (index: string): string =>
    `Rencana Aksi Tahun 2025
     No | Indikator Kinerja | Target   | TW I  | TW II | TW III | TW IV
     1  | Nilai IKM         | ${index} | 80,00 | 82,00 | 84,00  | 86,00
     2  | Jumlah laporan    | 12       | 3     | 3     | 3      | 3
     3  | Jumlah rapat      | 24       | 6     | 7     | 6      | 5
     4  | Jumlah kunjungan  | 405      | 100   | 90    | 95     | 120`;
  expectMarked([sheetOf('S', plan('83,00'))]);
  expectMarked([sheetOf('S', plan('38,00 ?jumlah'))]);
});
