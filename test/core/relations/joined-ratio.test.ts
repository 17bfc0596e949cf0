import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** 20,83 ÷ 22 = 94,68 % and 95 ÷ 90 = 105,56 %: their mean is 100,12 %, as Baperlitbang Klungkung printed it for 2017. */
const sasaran = (capaian: string, below = '^'): string =>
  `Tabel 3.1 Pengukuran Kinerja Sasaran Strategis Tahun 2017
   No | Sasaran                | Indikator Sasaran              | Satuan | Target | Realisasi | Capaian Kinerja
   1  | Perencanaan meningkat  | Nilai LHE AKIP                 | poin   | 22     | 20,83     | ${capaian}
   ^  | ^                      | Rata-rata capaian program RKPD | persen | 90     | 95        | ${below}
   2  | Data meningkat         | Persentase data valid          | persen | 80     | 76        | 95,00`;

test('one capaian that is joined over two indicators is the mean of theirs', () => {
  expectMarked([sheetOf('3.1', sasaran('100,12'))]);
  expectMarked([sheetOf('3.1', sasaran('103,12 ?capaian'))]);
});

test.each([
  ['with a cap of 100 %: (94,68 + 100) ÷ 2', '97,34'],
  ['of the first indicator', '94,68'],
  ['of the sums: 115,83 ÷ 112', '103,42'],
])('or what else offices print: %s', (_, capaian) => {
  expectMarked([sheetOf('3.1', sasaran(capaian))]);
});

test('where the cell below is only left blank it may be the mean, too', () => {
  expectMarked([sheetOf('3.1', sasaran('100,12', ''))]);
  expectMarked([sheetOf('3.1', sasaran('103,12 !capaian', ''))]);
});

test('a capaian of several indicators is that of none of them in another table', () => {
  const indikator = `Tabel 3.2 Capaian Indikator Tahun 2017
     No | Indikator                      | Target | Realisasi | Capaian (%)
     1  | Nilai LHE AKIP                 | 22     | 20,83     | 94,68
     2  | Rata-rata capaian program RKPD | 90     | 95        | 105,56
     3  | Persentase data valid          | 80     | 76        | 95,00`;
  expectMarked([sheetOf('3.1', sasaran('100,12')), sheetOf('3.2', indikator)]);
});

test('a share of money that is joined over two programmes is that of both: (900 + 2.300) ÷ (1.000 + 3.000) = 80 %', () => {
  const anggaran = (persen: string): string =>
    `Tabel 3.3 Realisasi Anggaran Tahun 2017
     No | Sasaran   | Program   | Anggaran (Rp) | Realisasi (Rp) | %
     1  | Pelayanan | Program A | 1.000.000     | 900.000        | ${persen}
     ^  | ^         | Program B | 3.000.000     | 2.300.000      | ^
     2  | Data      | Program C | 2.000.000     | 1.800.000      | 90,00`;
  expectMarked([sheetOf('3.3', anggaran('80,00'))]);
  expectMarked([sheetOf('3.3', anggaran('85,00 ?persen-anggaran'))]);
});

/** One capaian joined over the rows of a sasaran. */
const joined = (capaian: string, rows: string): string =>
  `Tabel 3.1 Pengukuran Kinerja Sasaran Strategis
   No | Sasaran     | Indikator Sasaran | Satuan | Target | Realisasi | Capaian (%)
   1  | Tata kelola | Nilai SAKIP       | poin   | 80     | 72        | ${capaian}
   ${rows}
   2  | Data        | Data valid        | persen | 80     | 76        | 95,00`;

test('less may be better of one of them: 2 − 9 ÷ 10 = 110 %, and 90 % make 100 %', () => {
  expectMarked([sheetOf('3.1', joined('100,00', '^ | ^ | Angka kemiskinan | persen | 10 | 9 | ^'))]);
});

test('of one that is graded by a word nothing is computed: (90 + 105 + 100) ÷ 3 = 98,33', () => {
  const rows = '^ | ^ | Cakupan layanan | persen | 80 | 84 | ^\n   ^ | ^ | Opini BPK | opini | WTP ~capaian | WTP | ^';
  expectMarked([sheetOf('3.1', joined('98,33', rows))]);
});

test('nor where only one of them has numbers, and a target that is joined is held against the agreement', () => {
  expectMarked([sheetOf('3.1', joined('95,00', '^ | ^ | Opini BPK | opini | WTP ~capaian | WTP | ^'))]);
  const pk = sheetOf(
    '2.1',
    `Perjanjian Kinerja
     No | Sasaran     | Indikator Kinerja | Satuan | Target
     1  | Tata kelola | Nilai SAKIP       | poin   | 82 
     2  | Data        | Data valid        | persen | 80`,
  );
  const capaian = `Tabel 3.1 Capaian Kinerja
     No | Sasaran     | Indikator Kinerja | Satuan | Target    | Realisasi | Capaian (%)
     1  | Tata kelola | Nilai SAKIP       | poin   | 80 !silang | 84       | 105,00
     ^  | ^           | Nilai lain        | poin   | ^         | 72        | 90,00
     2  | Data        | Data valid        | persen | 80        | 76        | 95,00`;
  expectMarked([pk, sheetOf('3.1', capaian)]);
});

test('a target of the year that is joined over its quarters is that of each: 110 ÷ 250 = 44 %, 1.310 ÷ 1.800 = 72,78 %', () => {
  const table = (second: string, third: string): string => `
    Tabel 3.10 Progres Realisasi terhadap Target Tahunan
    No | Indikator | Satuan | Target Tahunan | Triwulan | Realisasi | % Capaian thd Target Tahunan
    1 | Rumah layak huni terbangun | Unit | 250 | TW I | 40 | 16,00
    ^ | ^ | ^ | ^ | TW II | 110 | ${second}
    ^ | ^ | ^ | ^ | TW III | 185 | 74,00
    ^ | ^ | ^ | ^ | TW IV | 244 | 97,60
    2 | Sambungan air minum | SR | 1.800 | TW I | 310 | 17,22
    ^ | ^ | ^ | ^ | TW II | 820 | 45,56
    ^ | ^ | ^ | ^ | TW III | 1.310 | ${third}
    ^ | ^ | ^ | ^ | TW IV | 1.795 | 99,72`;
  expectErrors(table('44,00', '72,78'));
  expectErrors(table('40,00 !capaian', '72,78'));
  expectErrors(table('44,00', '78,72 !capaian'));
});

test('in all rows over which a target is joined less is better where the first one says so: 2 − 22 ÷ 20 = 90 %', () => {
  const findings = expectMarked([
    sheetOf(
      'S',
      `
    Tabel 3.12 Progres Triwulan
    No | Indikator | Satuan | Target | Triwulan | Realisasi | Capaian (%)
    1 | Prevalensi stunting | % | 20 | TW I | 24 | 80,00
    ^ | ^ | ^ | ^ | TW II | 22 | 90,00
    ^ | ^ | ^ | ^ | TW III | 21 | 95,00
    ^ | ^ | ^ | ^ | TW IV | 19 | 105,00
    2 | IKM | Nilai | 85 | TW I | 84 | 98,82
    ^ | ^ | ^ | ^ | TW II | 86 | 101,18`,
    ),
  ]);
  expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

test('a target that is joined may be met in equal shares: 45 of a quarter of 200 are 90 %', () => {
  expectErrors(`
    Tabel 3.13 Progres Triwulan
    No | Indikator | Target | Triwulan | Realisasi | Capaian (%)
    1 | Rumah layak huni terbangun | 200 | TW I | 50 | 100,00
    ^ | ^ | ^ | TW II | 45 | 90,00
    ^ | ^ | ^ | TW III | 55 | 110,00
    ^ | ^ | ^ | TW IV | 50 | 100,00`);
});

test('the quarters above may be added up in it: 40 + 70 = 110 of 250', () => {
  expectErrors(`
    Tabel 3.11 Realisasi per Triwulan
    No | Indikator | Target Tahunan | Triwulan | Realisasi | Capaian (%)
    1 | Rumah layak huni terbangun | 250 | TW I | 40 | 16,00
    ^ | ^ | ^ | TW II | 70 | 44,00
    ^ | ^ | ^ | TW III | 75 | 74,00
    ^ | ^ | ^ | TW IV | 59 | 97,60`);
});
