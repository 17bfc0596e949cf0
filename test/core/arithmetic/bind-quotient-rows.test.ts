import { expectErrors } from '../../support/findings';

test('a percentage of people in each year: 10.650 ÷ 104.900 = 10,15 %', () => {
  const table = (last: string, mean = ''): string => `
    Tabel 3.5 Perkembangan Kemiskinan
    Uraian | 2021 | 2022 | 2023 | 2024 | Rata-rata
    Jumlah Penduduk (jiwa) | 101.500 | 102.300 | 103.700 | 104.900 | 103.100
    Jumlah Penduduk Miskin (jiwa) | 12.320 | 11.890 | 11.240 | 10.650 | 11.525
    Persentase Penduduk Miskin (%) | 12,14 | 11,62 | 10,84 | ${last} | ${mean}`;
  expectErrors(table('10,15'));
  expectErrors(table('11,15 !hitungan'));
  // The mean of the percentages is not the percentage of the means, and either is printed.
  expectErrors(table('10,15', '11,19'));
});

test('a rate: 7 of 9.980 are 70,14 of 100.000', () => {
  const table = (last: string): string => `
    Tabel 3.6 Angka Kematian Ibu
    Uraian | 2020 | 2021 | 2022 | 2023 | 2024
    Jumlah Kematian Ibu | 12 | 15 | 9 | 8 | 7
    Jumlah Kelahiran Hidup | 10.250 | 10.400 | 10.120 | 10.010 | 9.980
    AKI per 100.000 KH | 117,07 | 144,23 | 88,93 | 79,92 | ${last}`;
  expectErrors(table('70,14'));
  expectErrors(table('75,14 !hitungan'));
});

test('a quotient of things side by side: 5.200 ÷ 280 = 18,57', () => {
  const table = (ratio: string): string => `
    Tabel 3.7 Siswa dan Guru
    Uraian | SD | SMP | SMA | SMK
    Jumlah siswa | 12.000 | 8.480 | 5.200 | 4.300
    Jumlah guru | 600 | 425 | 280 | 210
    Rasio siswa per guru | 20,00 | 19,95 | ${ratio} | 20,48`;
  expectErrors(table('18,57'));
  expectErrors(table('19,57 !hitungan'));
});

test('percentages that are of nothing above them say nothing', () => {
  expectErrors(`
    Tabel 3.8 Indikator Makro
    Uraian | 2020 | 2021 | 2022 | 2023 | 2024
    Penduduk miskin | 12,50 | 12,14 | 11,62 | 10,84 | 10,15
    Pengangguran | 6,25 | 6,10 | 5,81 | 5,40 | 5,08
    Persentase rumah layak | 50,10 | 50,20 | 50,30 | 49,90 | 52,05`);
});

test('what became more in people is no number of people: the change of a percentage is a difference', () => {
  expectErrors(`
    Tabel 3.9 Angkatan Kerja
    Kegiatan Utama | 2021 | 2022 | 2023 | 2024 | Perubahan 2023-2024 | <
    ^ | ^ | ^ | ^ | ^ | Jiwa | %
    Pengangguran | 12.410 | 12.330 | 11.904 | 11.050 | -854 | -7,17
    Angkatan Kerja | 220.100 | 222.780 | 226.022 | 230.052 | 4.030 | 1,78
    Bukan Angkatan Kerja | 97.900 | 98.110 | 99.004 | 98.700 | -304 | -0,31
    TPT (%) | 5,64 | 5,53 | 5,27 | 4,80 | -0,47 |`);
});
