import { check } from '../../../src/core/check';
import { formatCell } from '../../../src/core/workbook/address';
import { expectErrors } from '../../support/findings';
import { sheetOf, workbookOf } from '../../support/sheet';

/** The cells of a table at which something is wrong, or may be. */
function toldOf(table: string): (readonly [string, string])[] {
  const { findings } = check(workbookOf(sheetOf('S', table)).workbook);
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ place, severity }) => [formatCell(place!.row, place!.column), severity]);
}

test('what a number rose or fell by since the row above', () => {
  // 74,65 − 86,06 = −11,41; 94,81 − 74,65 = 20,16; 91,50 − 94,81 = −3,31.
  const ikm = (second: string): string => `
    Tabel 3.6 Perkembangan Nilai IKM
    No | Tahun | Nilai IKM | Naik/Turun
    1  | 2021  | 86,06     | -
    2  | 2022  | 74,65     | ${second}
    3  | 2023  | 94,81     | 20,16
    4  | 2024  | 91,50     | -3,31`;
  expectErrors(ikm('-11,41'));
  expectErrors(ikm('-91,41 !hitungan'));
});

test('changes without their sign are no differences, and none of them is wrong', () => {
  expectErrors(`
    Tabel 3.6 Perkembangan Nilai IKM
    No | Tahun | Nilai IKM | Naik/Turun
    1  | 2021  | 86,06     | -
    2  | 2022  | 74,65     | 11,41
    3  | 2023  | 94,81     | 20,16
    4  | 2024  | 91,50     | 3,31
    5  | 2025  | 90,00     | 1,50`);
});

test('a fall among rises needs no sign', () => {
  // 78,10 − 80,95 = −2,85.
  expectErrors(`
    Tabel 3.6 Perkembangan Nilai IKM
    No | Tahun | Nilai IKM | Naik/Turun
    1  | 2020  | 70,15     | -
    2  | 2021  | 75,20     | 5,05
    3  | 2022  | 80,95     | 5,75
    4  | 2023  | 78,10     | 2,85
    5  | 2024  | 84,00     | 5,90`);
});

test('the first year of an office rose since a year that is not in the table', () => {
  // 64,25 − 61,10 = 3,15; 66,75 − 64,25 = 2,50; 72,25 − 71,10 = 1,15; 75,75 − 72,25 = 3,50.
  const offices = (first: string, second: string): string => `
    Tabel 3.6 Perkembangan Nilai AKIP
    No | Perangkat Daerah  | Tahun | Nilai AKIP | Kenaikan
    1  | Dinas Kesehatan   | 2021  | 61,10      | 1,05
       | ${first}         | 2022  | 64,25      | 3,15
       | ${first}         | 2023  | 66,75      | 2,50
    2  | Dinas Sosial      | 2021  | 71,10      | 2,05
       | ${second} | 2022  | 72,25      | 1,15
       | ${second} | 2023  | 75,75      | 3,50`;
  expectErrors(offices('', ''));
  expectErrors(offices('Dinas Kesehatan', 'Dinas Sosial'));
});

test('what the kind of table computes from the row itself is no rise since the row above', () => {
  // 100 − 100 = 0 and 118,75 − 100 = 18,75 in the row, and since the row above, too; 118,09 − 100 = 18,09.
  expectErrors(`
    Tabel 3.10 Analisis Efisiensi Penggunaan Sumber Daya
    Sasaran   | Kinerja | <         | <       | Anggaran   | <          | <            | Persentase Efisiensi
    ^         | Target  | Realisasi | Capaian | Pagu       | Realisasi  | % Penyerapan | ^
    Sasaran A | 84      | 84        | 100,00  | 17.326.250 | 17.326.250 | 100,00       | 0,00
    Sasaran B | 16      | 19        | 118,75  | 17.326.250 | 17.326.250 | 100,00       | 18,75
    Sasaran C | 26      | 26        | 100,00  | 17.326.250 | 17.326.250 | 100,00       | 0,00
    Sasaran D | 59,7    | 70,5      | 118,09  | 17.326.250 | 17.326.250 | 100,00       | 18,09`);
});

test('by what part of the row above a number grew', () => {
  // 886 ÷ 800 − 1 = 10,75 %; 1.000 ÷ 886 − 1 = 12,87 %; 941,5 ÷ 1.000 − 1 = −5,85 %; 1.020,9 ÷ 941,5 − 1 = 8,43 %.
  const income = (second: string, heading: string): string => `
    Tabel 3.8 Perkembangan Pendapatan
    Tahun | Target   | Realisasi | ${heading}
    2020  | 810,00   | 800,00    | -
    2021  | 890,00   | 886,00    | 10,75
    2022  | 1.010,00 | 1.000,00  | ${second}
    2023  | 1.300,00 | 941,50    | -5,85
    2024  | 1.400,00 | 1.020,90  | 8,43`;
  expectErrors(income('12,87', 'Kenaikan dari Tahun Sebelumnya (%)'));
  // The number of the year before may have been corrected later.
  for (const heading of ['Kenaikan dari Tahun Sebelumnya (%)', 'Pertumbuhan (%)'])
    expect(toldOf(income('21,87', heading))).toEqual([['D5', 'warning']]);
  expectErrors(income('21,87', 'Inflasi (%)'));
});

test('growth that others computed, from other numbers, and that of the rows of a group, is none of the rows above', () => {
  expectErrors(`
    Tabel 3.8 Jumlah Penduduk per Kecamatan
    Kecamatan | Penduduk | Laju Pertumbuhan (%)
    Utara     | 31.200   | 1,21
    Selatan   | 33.000   | 5,77
    Barat     | 36.500   | 0,98
    Timur     | 40.000   | 1,11`);
  expectErrors(`
    Tabel 3.8 PAD per Jenis
    Jenis     | Tahun | Realisasi | Pertumbuhan (%)
    Pajak     | 2022  | 1.000     | -
    Pajak     | 2023  | 1.100     | 10,00
    Pajak     | 2024  | 1.254     | 14,00
    Retribusi | 2022  | 500       | 5,00
    Retribusi | 2023  | 450       | -10,00
    Retribusi | 2024  | 540       | 20,00`);
});

test('the growth of a year below its quarters is not that since the last quarter', () => {
  // 150,0 ÷ 148,2 = 1,21 %; 153,1 ÷ 150,0 = 2,07 %; 155,3 ÷ 153,1 = 1,44 %; 606,6 is the year.
  expect(
    toldOf(`
      Tabel 3.8 PDRB Triwulanan
      Periode      | PDRB (Triliun Rp) | Pertumbuhan (%)
      Triwulan I   | 148,2             | -
      Triwulan II  | 150,0             | 1,21
      Triwulan III | 153,1             | 2,07
      Triwulan IV  | 155,3             | 1,44
      Tahun 2025   | 606,6             | 5,11`),
  ).toEqual([]);
});

test('a fall among rises of a column without any minus is printed without it', () => {
  // 550 ÷ 500 = +10 %; 480 ÷ 550 − 1 = −12,73 %; 500 ÷ 480 = +4,17 %; 540 ÷ 500 = +8 %; 600 ÷ 540 = +11,11 %.
  const visits = (second: string): string => `
    Tabel 3.3 Kunjungan
    Tahun | Kunjungan | Perubahan (%)
    2020  | 500       | -
    2021  | 550       | 10,00
    2022  | 480       | ${second}
    2023  | 500       | 4,17
    2024  | 540       | 8,00
    2025  | 600       | 11,11`;
  expect(toldOf(visits('12,73'))).toEqual([]);
  expect(toldOf(visits('21,73'))).toEqual([['C5', 'warning']]);
});

test('a year with another name beside it goes on where the year above ends, one after a gap does not', () => {
  // 81,25 − 80,00 = 1,25; 82,50 − 81,25 = 1,25; 84,00 − 82,50 = 1,50.
  const led = (last: string, year = '2023'): string => `
    Tabel 3.6 Perkembangan Nilai IKM
    Tahun   | Ketua | IKM   | Naik/Turun
    2020    | Ahmad | 80,00 | -
    2021    | Budi  | 81,25 | 1,25
    2022    | Citra | 82,50 | 1,25
    ${year} | Dewi  | 84,00 | ${last}`;
  expectErrors(led('1,50'));
  expectErrors(led('1,05 !hitungan'));
  expectErrors(led('1,05', '2027'));
});
