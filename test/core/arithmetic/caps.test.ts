import { isCap } from '../../../src/core/arithmetic/caps';
import { expectErrors } from '../../support/findings';

test('percentages and fractions at which a capaian is capped', () => {
  expect([100, 1, 110, 1.1, 1.2, 150, 98.5, 0.9, 105].map(isCap)).toEqual([
    ...[true, true, true, true, true, true],
    ...[false, false, false],
  ]);
});

test('a score is capped by its weight, or by a part more than that: 166,67 % of 20 are 24, or 22', () => {
  const nilai = (inovasi: string, jumlah: string): string => `
    Tabel 3.26 Nilai Kinerja Perangkat Daerah
    No | Komponen          | Bobot | Capaian (%) | Nilai (Bobot x Capaian)
    1  | Sasaran Strategis | 40    | 98,50       | 39,40
    2  | Program           | 30    | 104,20      | 31,26
    3  | Inovasi           | 20    | 166,67      | ${inovasi}
    4  | Tindak Lanjut     | 10    | 92,00       | 9,20
    Jumlah | <             | 100   |             | ${jumlah}`;
  expectErrors(nilai('24,00', '103,86'));
  expectErrors(nilai('22,00', '101,86'));
});

test('a capaian is capped at 110 % in one row: 72 of 60 are 120 %', () => {
  const layanan = (first: string): string => `
    Tabel 3.47 Kinerja Layanan
    No | Uraian             | Target | Realisasi | Capaian (%)
    1  | Kunjungan lapangan | 60     | 72        | ${first}
    2  | Rekomendasi terbit | 100    | 98        | 98,00
    3  | Izin terbit        | 340    | 330       | 97,06
    4  | Pengaduan selesai  | 85     | 88        | 103,53
    5  | Laporan            | 12     | 12        | 100,00`;
  expectErrors(layanan('110,00'));
});
