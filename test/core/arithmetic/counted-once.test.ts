import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const dibina = (desa: string, kegiatan = '7'): string =>
  `Tabel 3.10 Pembinaan Desa
   No ~tabel | Bidang Pembinaan | Jumlah desa yang dibina | Jumlah kegiatan
   1         | Administrasi     | 18                      | 4
   2         | Keuangan         | 12                      | 3
             | Jumlah           | ${desa}                 | ${kegiatan}`;

test('a village that was visited for two reasons counts once: 24, and not 18 + 12 = 30', () => {
  expectMarked([sheetOf('S', dibina('30'))]);
  expectMarked([sheetOf('S', dibina('24 ?jumlah'))]);
  // More than all of them cannot be.
  expectMarked([sheetOf('S', dibina('33 !jumlah'))]);
});

test('so do people, whatever their training cost; money adds up: 20 + 15 + 10 = 45', () => {
  const pelatihan = (people: string, money: string): string =>
    `Tabel 3.11 Pelatihan
     No | Kegiatan | Jumlah peserta (orang) | Anggaran (Rp) | Realisasi (Rp)
     1 | Bimtek SPBE   | 40 | 20.000.000 | 19.500.000
     2 | Diklat arsip  | 35 | 15.000.000 | 14.000.000
     3 | Lokakarya     | 30 | 10.000.000 | 9.900.000
       | Total | ${people} | 45.000.000 | ${money}`;
  expectMarked([sheetOf('S', pelatihan('105', '43.400.000'))]);
  expectMarked([sheetOf('S', pelatihan('82 ?jumlah', '43.400.000'))]);
  expectMarked([sheetOf('S', pelatihan('105', '43.300.000 !jumlah'))]);
});

test('columns of the same things show that none stands in two rows: 210 + 180 + 150 = 540', () => {
  const murid = (last: string): string =>
    `Tabel 2 Murid menurut Jenjang
     Jenjang ~tabel | Murid 2022 | Murid 2023 | Murid 2024
     SD             | 200        | 205        | 210
     SMP            | 170        | 175        | 180
     SMA            | 145        | 148        | 150
     Jumlah         | 515        | 528        | ${last}`;
  expectMarked([sheetOf('S', murid('540'))]);
  expectMarked([sheetOf('S', murid('503 !jumlah'))]);
});

test('what is measured adds up: 40 + 25 + 31 = 96', () => {
  const lahan = (total: string): string =>
    `Tabel 5 Lahan
     Kecamatan ~tabel | Kelompok Tani | Lahan (Ha)
     Utara            | 4             | 40
     Selatan          | 2             | 25
     Timur            | 3             | 31
     Jumlah           | 9             | ${total}`;
  expectMarked([sheetOf('S', lahan('96'))]);
  expectMarked([sheetOf('S', lahan('83 !jumlah'))]);
});
