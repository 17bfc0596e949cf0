import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf, type MarkedSheet } from '../../support/sheet';

function table(mean: string): MarkedSheet {
  return sheetOf(
    '3.2',
    `Tabel 3.2 Capaian Kinerja Tahun 2023
     No | Indikator Kinerja | Target | Realisasi | Capaian %
     1  | Nilai IKM         | 80     | 84        | 105,00
     2  | Nilai SAKIP       | 60     | 57        | 95,00
     3  | Desa maju         | 40     | 44        | 110,00
        | Rata-rata capaian |        |           | ${mean}`,
  );
}

test('(105 + 95 + 110) ÷ 3 = 103,33; with 100 as the most that counts 98,33', () => {
  expectMarked([table('103,33')]);
  expectMarked([table('98,33')]);
  expectMarked([table('133,33 !capaian')]);
});

test('the mean of a group, and of all', () => {
  const grouped = (second: string): MarkedSheet =>
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja Tahun 2023
       No | Indikator Kinerja | Target | Realisasi | Capaian %
       1  | Nilai IKM         | 80     | 84        | 105,00
       2  | Nilai SAKIP       | 60     | 57        | 95,00
          | Rata-rata sasaran |        |           | 100,00
       3  | Desa maju         | 40     | 44        | 110,00
          | Rata-rata         |        |           | ${second}`,
    );
  expectMarked([grouped('110,00')]);
  expectMarked([grouped('103,33')]);
  expectMarked([grouped('106,00 !capaian')]);
});

test.each(['Rata-rata Indeks Desa Membangun', 'Rata-rata'])('an indicator called %s is no mean', (name) => {
  expectMarked([
    sheetOf(
      '3.2',
      `Tabel 3.2 Capaian Kinerja
       No | Indikator Kinerja | Target | Realisasi | Capaian (%)
       1  | Nilai IKM         | 80     | 84        | 105,00
       2  | ${name}           | 0,80   | 0,76      | 95,00`,
    ),
  ]);
});

test('a row of means may print that of the capaian, of all or since the last one, or the quotient of its own numbers', () => {
  // (98 + 15 + 95) ÷ 3 = 69,33; (99,20 + 17,11 + 99,34) ÷ 3 = 71,88; (101,22 + 114,07 + 104,57) ÷ 3 = 106,62; 71,88 ÷ 69,33 = 103,68 %.
  const table = (name: string, mean: string): string => `
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | Perkara tepat waktu | 98,00 | 99,20 | 101,22
    2 | Sisa perkara yang turun | 15,00 | 17,11 | 114,07
    3 | Putusan yang diterima | 95,00 | 99,34 | 104,57
    ${name} | < | 69,33 | 71,88 | ${mean}`;
  expectErrors(table('Rata-rata', '106,62'));
  expectErrors(table('Rata-rata capaian', '103,68'));
  expectErrors(table('Rata-rata', '110,60 !capaian'));
  // 101,22 + 114,07 + 104,57 = 319,86.
  expectErrors(table('Jumlah', '319,86'));
});

test('a dash is left out of the mean, or nothing was reached there', () => {
  // (105 + 95 + 110) ÷ 3 = 103,33; (105 + 95 + 110 + 0) ÷ 4 = 77,50.
  const table = (mean: string): string => `
    Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1  | Desa mandiri      | 10     | -         | -
    2  | Nilai IKM         | 80     | 84        | 105,00
    3  | Nilai SAKIP       | 60     | 57        | 95,00
    4  | Desa maju         | 40     | 44        | 110,00
       | Rata-rata capaian |        |           | ${mean}`;
  expectErrors(table('103,33'));
  expectErrors(table('77,50'));
  expectErrors(table('62,00 !capaian'));
});

test('its name may begin in a column whose heading was not understood', () => {
  const table = (mean: string): string => `
    Tabel 3.2 Pencapaian Kinerja
    N0 | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian
    1  | Nilai IKM               | Nilai  | 80     | 84        | 105%
    2  | Nilai SAKIP             | Nilai  | 60     | 57        | 95%
    3  | Desa maju               | Desa   | 40     | 44        | 110%
    Rata-rata capaian | <        | <      | <      | <         | ${mean}`;
  // (105 + 95 + 110) ÷ 3 = 103,33.
  expectErrors(table('103,33%'));
  expectErrors(table('101,33% !capaian'));
});

test('the percentages of money may have their mean in a row that speaks of one: (98,50 + 93,54 + 91,67 + 100) ÷ 4 = 95,93', () => {
  const kegiatan = (name: string, percent: string): string => `
    Tabel 3.20 Realisasi Anggaran per Kegiatan
    No | Kegiatan | Pagu | Realisasi | Fisik (%) | Keuangan (%)
    1 | Koordinasi Penyelenggaraan | 120.000.000 | 118.200.000 | 100 | 98,50
    2 | Pemberdayaan Desa | 64.250.000 | 60.100.500 | 97 | 93,54
    3 | Pembinaan Trantibum | 45.000.000 | 41.250.750 | 95 | 91,67
    4 | Fasilitasi PKK | 30.000.000 | 30.000.000 | 100 | 100,00
    ${name} | < | 259.250.000 | 249.551.250 | 98,00 | ${percent}`;
  expectErrors(kegiatan('Jumlah/Rata-rata', '95,93'));
  expectErrors(kegiatan('Jumlah/Rata-rata', '96,26'));
  expectErrors(kegiatan('Jumlah/Rata-rata', '99,53 !persen-anggaran'));
});

test('a mean of all sasaran may be that of their own means, printed or not', () => {
  // (105 + 95 + 80) ÷ 3 = 93,33; ((105 + 95) ÷ 2 + 80) ÷ 2 = 90.
  const table = (mean: string): string => `
    Tabel 3.2 Capaian Kinerja
    Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
    Meningkatnya mutu layanan | Nilai IKM | 80,00 | 84,00 | 105,00
     | Nilai SAKIP | 60,00 | 57,00 | 95,00
    Meningkatnya ketertiban | Desa tertib | 50,00 | 40,00 | 80,00
    Rata-rata Capaian Kinerja Sasaran | < | < | < | ${mean}`;
  expectErrors(table('93,33'));
  expectErrors(table('90,00'));
  expectErrors(table('99,00 !capaian'));
  const printed = (mean: string): string => `
    Tabel 3.2 Capaian Kinerja
    No | Indikator Kinerja | Target | Realisasi | Capaian (%)
    1 | Nilai IKM | 80,00 | 84,00 | 105,00
    2 | Nilai SAKIP | 60,00 | 57,00 | 95,00
     | Rata-rata sasaran 1 | | | 100,00
    3 | Desa tertib | 50,00 | 40,00 | 80,00
     | Rata-rata sasaran 2 | | | 80,00
     | Rata-rata seluruh sasaran | | | ${mean}`;
  expectErrors(printed('90,00'));
  expectErrors(printed('93,33'));
});

test('a mean of percentages of which one is wrong is right all the same: (97,27 + 95,51 + 98,56) ÷ 3 = 97,11', () => {
  const table = (second: string, mean: string): string => `
    Tabel 3.15 Serapan per Unit
    No | Unit      | Pagu (Rp)   | Realisasi (Rp) | Serapan (%)
    1  | Irban I   | 412.500.000 | 401.220.000    | 97,27
    2  | Irban II  | 398.000.000 | 380.110.000    | ${second}
    3  | Irban III | 405.750.000 | 399.900.000    | 98,56
       | Rata-rata | 405.416.667 | 393.743.333    | ${mean}`;
  expectErrors(table('95,51', '97,11'));
  expectErrors(table('95,51', '97,12'));
  expectErrors(table('91,55 !persen-anggaran', '97,11'));
  expectErrors(table('95,51', '91,77 !persen-anggaran'));
});
