import { expectErrors } from '../../support/findings';

// 20 + 30 + 25 + 20 = 95, 10 + 20 + 30 + 15 = 75, 10 + 10 + 10 + 9 = 39.
const spent = (last: string, total: string): string => `
  Tabel 3.6 Realisasi Keuangan
  No | Kegiatan   | Pagu (Rp)   | TW I (Rp)  | TW II (Rp) | TW III (Rp) | TW IV (Rp) | Realisasi (Rp)
  1  | Kegiatan A | 100.000.000 | 20.000.000 | 30.000.000 | 25.000.000  | 20.000.000 | 95.000.000
  2  | Kegiatan B | 80.000.000  | 10.000.000 | 20.000.000 | 30.000.000  | 15.000.000 | 75.000.000
  3  | Kegiatan C | 60.000.000  | ${last} | ${total}
  4  | Kegiatan D | 40.000.000  | 10.000.000 | 10.000.000 | 10.000.000  | 9.000.000  | 39.000.000`;

test('what was spent up to each quarter ends with what was spent in the year', () => {
  expectErrors(spent('15.000.000 | 10.000.000 | 20.000.000 | 13.000.000', '58.000.000'));
  expectErrors(spent('15.000.000 | 25.000.000 | 45.000.000 | 58.000.000', '58.000.000'));
  expectErrors(spent('15.000.000 | 10.000.000 | 20.000.000 | 13.000.000', '85.000.000 !hitungan'));
});
