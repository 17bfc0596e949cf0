import { expectErrors } from '../../support/findings';

// Permen PANRB 14/2017: A from 88,31, B from 76,61, C from 65,00.
const perTahun = (mutu: string, kinerja: string): string => `
  Tabel 3.9 Perkembangan Nilai Survei Kepuasan Masyarakat
  Tahun | Nilai SKM | Mutu Pelayanan | Kinerja Unit
  2021  | 78,31     | B              | Baik
  2022  | 89,02     | A              | Sangat Baik
  2023  | 71,42     | ${mutu}        | ${kinerja}
  2024  | 88,91     | A              | Sangat Baik
  2025  | 83,10     | B              | Baik`;

test('mutu and kinerja beside the index of each year are those of the index', () => {
  expectErrors(perTahun('C', 'Kurang Baik'));
  expectErrors(perTahun('D !kategori', 'Kurang Baik'));
  expectErrors(perTahun('C', 'Tidak Baik !kategori'));
});

test('the classes of the older scale are right, too', () => {
  // Kepmenpan 25/2004: A from 81,26, B from 62,51.
  expectErrors(`
    Tabel 3.9 Nilai Survei Kepuasan Masyarakat
    Loket   | Nilai SKM | Mutu
    Satu    | 78,31     | B
    Dua     | 82,02     | A
    Tiga    | 65,42     | B
    Empat   | 84,91     | A`);
});

test('letters beside other numbers say nothing of satisfaction', () => {
  expectErrors(`
    Tabel 2.1 Nilai Peserta Pelatihan
    Nama    | Nilai | Kelas
    Satu    | 78,31 | A
    Dua     | 82,02 | B
    Tiga    | 71,42 | C
    Empat   | 88,91 | A`);
});
