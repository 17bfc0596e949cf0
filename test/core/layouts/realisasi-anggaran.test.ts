import { expectTable } from '../../support/table';

/** A programme with two sub kegiatan: 40 + 60 = 100, 30 + 60 = 90 million; 90 ÷ 100 = 90 %; 100 − 90 = 10 million. */
const table = (realisasi: string, persen: string, sisa: string): string =>
  `Tabel 3.8 Capaian Anggaran Program, Kegiatan dan Sub Kegiatan
   No | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % Capaian | Sisa Anggaran (Rp)
   1     | PROGRAM PELAYANAN PUBLIK | 100.000.000 | ${realisasi} | ${persen} | ${sisa}
   1.1   | Koordinasi pelayanan     | 100.000.000 | 90.000.000 | 90,00% | 10.000.000
   1.1.1 | Penyusunan dokumen       | 40.000.000  | 30.000.000 | 75,00% | 10.000.000
   1.1.2 | Pelaksanaan pelayanan    | 60.000.000  | 60.000.000 | 100,00% | 0`;

const roles = 'nomor, program, anggaran, realisasiAnggaran, persenAnggaran, sisa';

test('sums of the levels and the share that was used', () => {
  expectTable('realisasi-anggaran', roles, table('90.000.000', '90,00%', '10.000.000'));
  expectTable('realisasi-anggaran', roles, table('99.000.000 !jumlah', '90,00%', '10.000.000'));
  expectTable('realisasi-anggaran', roles, table('90.000.000', '99,00% !persen-anggaran', '10.000.000'));
});

test('what is left of a budget: 40 − 30 = 10 million (Brebes, table 3.3)', () => {
  const lines = (sisa: string): string =>
    `Program/kegiatan Beserta Sumber Daya Keuangan Pendukung Pencapaian Sasaran Strategis
     Sumberdaya Keuangan Sasaran Strategis | Anggaran   | Realisasi  | Sisa anggaran | %
     Penyusunan dokumen                    | 40.000.000 | 30.000.000 | ${sisa}       | 75,00
     Pelaksanaan pelayanan                 | 60.000.000 | 60.000.000 | 0             | 100,00`;
  const printed = 'program, anggaran, realisasiAnggaran, sisa, persenAnggaran';
  expectTable('realisasi-anggaran', printed, lines('10.000.000'));
  expectTable('realisasi-anggaran', printed, lines('1.000.000 !sisa'));
});

test('the budget as it was set and as it was changed, and what was used of it: 470 ÷ 500 = 94 %', () => {
  const changed = (share: string): string => `
    Anggaran dan Serapan
    No | Program            | Penetapan   | Perubahan   | Serapan     | %
    1  | Layanan Penduduk   | 400.000.000 | 500.000.000 | 470.000.000 | ${share}
    2  | Pencatatan Sipil   | 300.000.000 | 250.000.000 | 240.000.000 | 96,00%
       | JUMLAH             | 700.000.000 | 750.000.000 | 710.000.000 | 94,67%`;
  const printed = 'nomor, program, anggaran before, anggaran after, realisasiAnggaran, persenAnggaran';
  expectTable('realisasi-anggaran', printed, changed('94,00%'));
  expectTable('realisasi-anggaran', printed, changed('49,00% !persen-anggaran'));
});

/** 20 ÷ 25 = 80 %, 24 ÷ 25 = 96 %, 99 ÷ 90 = 110 %; of the budget of the year 20 ÷ 50 = 40 %, 24 ÷ 50 = 48 %, 99 ÷ 200 = 49,5 %. */
test('each quarter against its own target, which more may be spent than, or against the budget of the year', () => {
  const quarters = (...[a1, a2, b1, b2, c1, c2]: readonly string[]): string => `
    Realisasi Anggaran per Triwulan
    No | Program   | Pagu (Rp)   | Triwulan I | <          | <     | Triwulan II | <          | <
    ^  | ^         | ^           | T          | R          | %     | T           | R          | %
    1  | Program A | 50.000.000  | 25.000.000 | 20.000.000 | ${a1} | 25.000.000  | 24.000.000 | ${a2}
    2  | Program B | 100.000.000 | 50.000.000 | 45.000.000 | ${b1} | 50.000.000  | 50.000.000 | ${b2}
    3  | Program C | 200.000.000 | 90.000.000 | 99.000.000 | ${c1} | 100.000.000 | 90.000.000 | ${c2}`;
  const triwulan = 'rencanaTriwulan, realisasiAnggaran, persenTriwulan';
  const printed = `nomor, program, anggaran, ${triwulan}, ${triwulan}`;
  expectTable('realisasi-anggaran', printed, quarters('80,00', '96,00', '90,00', '100,00', '110,00', '90,00'));
  expectTable('realisasi-anggaran', printed, quarters('40,00', '48,00', '45,00', '50,00', '49,50', '45,00'));
  expectTable(
    'realisasi-anggaran',
    printed,
    quarters('80,00', '69,00 !persen-anggaran', '90,00', '100,00', '110,00', '90,00'),
  );
});

test('quarters of documents beside a budget of the year are no money', () => {
  expectTable(
    'efisiensi-program',
    'nomor, program, target, realisasi, realisasi, anggaran, realisasiAnggaran',
    `No | Program | Target | Triwulan I | < | Triwulan II | < | Anggaran | Realisasi | %
     ^ | ^ | ^ | R | % | R | % | ^ | ^ | ^
     1 | Program A | 10 | 8  | 80  | 9  | 90  | 50.000.000  | 44.000.000  | 88
     2 | Program B | 20 | 20 | 100 | 21 | 105 | 100.000.000 | 95.000.000  | 95
     3 | Program C | 5  | 4  | 80  | 5  | 100 | 200.000.000 | 150.000.000 | 75`,
  );
});

test('of money in millions the quarters are as small as the budget, and money all the same', () => {
  const millions = (reached: string): string => `
    Realisasi Anggaran per Triwulan (juta rupiah)
    No | Program   | Anggaran (Rp) | Triwulan I | <         | Triwulan II | <
    ^  | ^         | ^             | Target     | Realisasi | Target      | Realisasi
    1  | Program A | 100           | 25         | 20        | 50          | ${reached}
    2  | Program B | 200           | 50         | 40        | 100         | 90
       | Jumlah    | 300           | 75         | 60        | 150         | 135`;
  const roles = 'nomor, program, anggaran, rencanaTriwulan, realisasiAnggaran, rencanaTriwulan, realisasiAnggaran';
  expectTable('realisasi-anggaran', roles, millions('45'));
  expectTable('realisasi-anggaran', roles, millions('54').replace('135', '135 !jumlah'));
});

test('"%" of the year beside the capaian of quarters stays that of the year', () => {
  expectTable(
    'realisasi-anggaran',
    'nomor, program, anggaran, realisasiAnggaran, persenAnggaran, persenTriwulan, persenTriwulan',
    `Tabel 3.6 Realisasi Anggaran
     No | Program   | Anggaran (Rp) | Realisasi (Rp) | %  | Capaian TW I (%) | Capaian TW II (%)
     1  | Program A | 100.000.000   | 50.000.000     | 50 | 95               | 98
     2  | Program B | 200.000.000   | 90.000.000     | 45 | 100              | 90`,
  );
});

test('money of each quarter in a group, and that of all quarters behind them: 90 ÷ 200 = 45 %', () => {
  const table = (last: string): string => `
    Tabel 3.6 Realisasi Anggaran
    No | Program   | Anggaran (Rp) | TW I       | < | TW II      | <  | Realisasi s.d. TW II (Rp) | %
    ^  | ^         | ^             | Rp         | % | Rp         | %  | ^                         | ^
    1  | Program A | 100.000.000   | 10.000.000 | 10 | 40.000.000 | 40 | 50.000.000               | 50
    2  | Program B | 200.000.000   | 20.000.000 | 10 | 70.000.000 | 35 | 90.000.000               | ${last}
    3  | Program C | 300.000.000   | 60.000.000 | 20 | 60.000.000 | 20 | 120.000.000              | 40`;
  const roles = 'nomor, program, anggaran, persenTriwulan, persenTriwulan, realisasiAnggaran, persenAnggaran';
  expectTable('realisasi-anggaran', roles, table('45'));
  expectTable('realisasi-anggaran', roles, table('54 !persen-anggaran'));
});
