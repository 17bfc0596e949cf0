import { expectErrors } from '../../support/findings';

test('a row called cumulated adds up the row above it', () => {
  // 6; 6 + 2 = 8; 6 + 2 + 5 = 13; 6 + 2 + 5 + 7 = 20.
  const kegiatan = (third: string): string => `
    Tahap pekerjaan  | TW I | TW II | TW III | TW IV
    Persiapan        | 4    | 0     | 3      | 1
    Pengumpulan      | 2    | 2     | 2      | 6
    Total            | 6    | 2     | 5      | 7
    Target Kumulatif | 6    | 8     | ${third} | 20`;
  expectErrors(kegiatan('13'));
  expectErrors(kegiatan('31 !hitungan'));
});

test('a row that most columns do not keep is not computed', () => {
  expectErrors(`
    Tahap pekerjaan   | TW I | TW II | TW III | TW IV
    Persiapan         | 4    | 0     | 3      | 1
    Pengumpulan       | 2    | 2     | 2      | 6
    Total             | 6    | 2     | 5      | 7
    Capaian Kumulatif | 6    | 9     | 11     | 19`);
});

test('a column that says of each indicator whether it is cumulated names no such row', () => {
  expectErrors(`
    No | Indikator       | Sifat Penghitungan | TW I | TW II | TW III | TW IV
    1  | Rapat           | Non Kumulatif      | 25   | 25    | 25     | 25
    2  | Dokumen selesai | Kumulatif          | 25   | 50    | 75     | 90
    3  | Laporan         | Kumulatif          | 20   | 40    | 70     | 95`);
});
