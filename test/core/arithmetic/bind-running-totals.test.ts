import { expectErrors } from '../../support/findings';

test('what is reached until each month is that until the month before and what it adds', () => {
  // 380 + 421 = 801; 801 + 462 = 1.263; 1.263 + 503 = 1.766; 1.766 + 544 = 2.310.
  const monthly = (march: string, untilMarch: string): string => `
    Tabel 3.6 Realisasi PNBP Semester I (Rp Juta)
    Bulan    | Realisasi Bulanan | Realisasi Kumulatif
    Januari  | 380               | 380
    Februari | 421               | 801
    Maret    | ${march}          | ${untilMarch}
    April    | 503               | 1.766
    Mei      | 544               | 2.310
    Juni     | 585               | 2.895`;
  expectErrors(monthly('462', '1.263'));
  expectErrors(monthly('462', '1.236 !hitungan'));
});

test('what begins anew, what was corrected later, and what is said of programmes is no running total', () => {
  expectErrors(`
    Tabel 3.6 Realisasi per Triwulan
    Jenis     | Triwulan | Realisasi | Realisasi s.d. Triwulan Ini
    Hotel     | I        | 210       | 210
    Hotel     | II       | 220       | 430
    Hotel     | III      | 230       | 660
    Restoran  | I        | 310       | 310
    Restoran  | II       | 320       | 630
    Restoran  | III      | 330       | 960`);
  // 75 new ones in 2023, and 25 that were cut off.
  expectErrors(`
    Tabel 3.6 Pelanggan Air Minum
    Tahun | Sambungan Baru | Sambungan s.d. Tahun Ini
    2019  | 120            | 4.120
    2020  | 130            | 4.250
    2021  | 80             | 4.330
    2022  | 90             | 4.420
    2023  | 75             | 4.470
    2024  | 60             | 4.530`);
  expectErrors(`
    Tabel 3.6 Realisasi Fisik
    Paket | Realisasi Bulan Ini | Realisasi s.d. Bulan Ini
    A     | 10                  | 75
    B     | 15                  | 90
    C     | 12                  | 60
    D     | 20                  | 100`);
  // 1 + 1 = 2, 2 + 2 = 4 and 2 + 1 = 3 by chance; the others are of works of their own.
  expectErrors(`
    Tabel 3.6 Realisasi Kegiatan
    Kegiatan | Realisasi | Realisasi s.d. Tahun Ini
    A        | 1         | 1
    B        | 1         | 2
    C        | 2         | 4
    D        | 3         | 5
    E        | 1         | 6
    F        | 2         | 2
    G        | 1         | 3
    H        | 4         | 9
    I        | 5         | 8
    J        | 1         | 12`);
});
