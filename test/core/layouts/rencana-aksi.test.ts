import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';
import { expectTable } from '../../support/table';

/** 3 + 3 + 3 + 3 = 12 dokumen; 80 is a level that grows to 82; 6 + 8 + 9 + 7 = 30 and 5 + 8 + 9 + 8 = 30 of it. */
const table = ({ target = '12', last = '3', reached = '12', share = '100,00%' } = {}): string =>
  `Tabel 2.7 Rencana Aksi Perjanjian Kinerja dan Realisasinya per Triwulan Tahun 2025
   No | Indikator Kinerja       | Satuan  | Target    |      |      |      |       | Realisasi  |      |      |      |       | Capaian (%)
      |                         |         | Tahun     | TW I | TW II | TW III | TW IV | Tahun   | TW I | TW II | TW III | TW IV |
   1  | Jumlah laporan kinerja  | Dokumen | ${target} | 3    | 3    | 3    | ${last} | ${reached} | 3  | 3    | 3    | 3     | ${share}
   2  | Indeks Kepuasan         | Indeks  | 82        | 80   | 80   | 81   | 82    | 82         | 80   | 81   | 81   | 82    | 100,00%
   3  | Jumlah kegiatan desa    | Kali    | 30        | 6    | 8    | 9    | 7     | 30         | 5    | 8    | 9    | 8     | 100,00%
   4  | Nilai SAKIP             | Nilai   | 70        | -    | -    | -    | 70    | 70         | -    | -    | -    | 70    | 100,00%`;

const quarters = (role: string): string => [1, 2, 3, 4].map((number) => `${role}Triwulan${number}`).join(', ');
const roles = `nomor, indikator, satuan, target, ${quarters('target')}, realisasi, ${quarters('realisasi')}, capaian`;

test('quarters add up to the year, or end with it; a level asked for once a year is right, too', () => {
  expectTable('rencana-aksi', roles, table());
});

test('quarters that make another year are named, as likely only: they may be levels', () => {
  // 3 + 3 + 3 + 5 = 14
  const [found] = expectTable('rencana-aksi', roles, table({ target: '12 ?jumlah', last: '5' }));
  expect(found!.expected).toBe(14);
});

test('the capaian of the year is that of its target and realisasi', () => {
  expectTable('rencana-aksi', roles, table({ share: '98,00% !capaian' }));
});

test('its target is that of the agreement, whatever its quarters make', () => {
  const pk = sheetOf(
    '2.4 PK',
    `Tabel 2.4 Perjanjian Kinerja Tahun 2025
     No | Indikator Kinerja      | Satuan  | Target
     1  | Jumlah laporan kinerja | Dokumen | 12
     2  | Indeks Kepuasan        | Indeks  | 82
     3  | Jumlah kegiatan desa   | Kali    | 30
     4  | Nilai SAKIP            | Nilai   | 70`,
  );
  expectMarked([pk, sheetOf('2.7', table())]);
  for (const last of ['3', '5']) {
    expectMarked([pk, sheetOf('2.7', table({ target: '14 !silang', last, share: '85,71%' }))]);
  }
});

test('a profile prints it as a form: quarters are typed, target and realisasi of the year come from where they are typed', () => {
  const plan = scaffold(standar, emptyOffice(2025), sheetSentences).find(({ name }) => name === '3.13 Rencana Aksi')!;
  const row = plan.cells.filter((cell) => cell.row === 4).sort((one, other) => one.column - other.column);
  expect(row.filter(({ role }) => role === 'input').map(({ column }) => column)).toEqual([5, 6, 7, 8, 10, 11, 12, 13]);
  const formulas = row.filter(({ formula }) => formula !== undefined).map(({ column }) => column);
  expect(formulas).toEqual(expect.arrayContaining([2, 4, 9, 14, 15]));
});

const ofQuarters = [1, 2, 3, 4]
  .map((number) => ['target', 'realisasi', 'capaian'].map((role) => `${role}Triwulan${number}`))
  .flat()
  .join(', ');

test('T, R and % of each quarter: 2 ÷ 3 = 66,67 %, 81 ÷ 80 = 101,25 %, 2 − 22 ÷ 20 = 90 % of a time to wait', () => {
  const measured = (second: string, third = '90,00'): string =>
    `Tabel 3.12 Pengukuran Kinerja Triwulan Tahun 2025
     No | Indikator Kinerja    | Satuan  | Target | Triwulan I | <     | <      | Triwulan II | <     | <         | Triwulan III | <     | <        | Triwulan IV | <     | <
     ^  | ^                    | ^       | ^      | T          | R     | %      | T           | R     | %         | T            | R     | %        | T           | R     | %
     1  | Jumlah laporan       | Dokumen | 12     | 3          | 3     | 100,00 | 3           | 2     | ${second} | 3            | 3     | 100,00   | 3           | 3     | 100,00
     2  | Waktu tunggu layanan | Menit   | 20     | 25         | 20    | 120,00 | 25          | 25    | 100,00    | 20           | 22    | ${third} | 20          | 19    | 105,00
     3  | Nilai IKM            | Nilai   | 82,00  | 80,00      | 81,00 | 101,25 | 80,00       | 81,60 | 102,00    | 82,00        | 82,41 | 100,50   | 82,00       | 83,23 | 101,50
     4  | Jumlah kunjungan     | Orang   | 400    | -          | -     | -      | 200         | 190   | 95,00     | 0            | 0     | 0        | 200         | 206   | 103,00`;
  const roles = `nomor, indikator, satuan, target, ${ofQuarters}`;
  expectTable('rencana-aksi', roles, measured('66,67'));
  expectTable('rencana-aksi', roles, measured('76,67 !capaian'));
  expectTable('rencana-aksi', roles, measured('66,67', '63,00 !capaian'));
});

test('% of each quarter against the target of the year: 3 ÷ 12 = 25 %, (3 + 2) ÷ 12 = 41,67 %, 9 ÷ 20 = 45 %', () => {
  const measured = (second: string): string =>
    `Tabel 3.12 Rencana Aksi Tahun 2025
     No | Indikator Kinerja  | Target | Target Triwulan | <  | <   | <   | Realisasi Triwulan | <   | <   | <   | Capaian Triwulan (%) | <         | <     | <
     ^  | ^                  | Tahun  | I               | II | III | IV  | I                  | II  | III | IV  | I                    | II        | III   | IV
     1  | Jumlah laporan     | 12     | 2               | 6  | 9   | 12  | 3                  | 5   | 8   | 11  | 25,00                | ${second} | 66,67 | 91,67
     2  | Jumlah desa dibina | 20     | 5               | 10 | 16  | 20  | 4                  | 9   | 15  | 19  | 20,00                | 45,00     | 75,00 | 95,00
     3  | Jumlah surat       | 250    | 50              | 99 | 200 | 250 | 60                 | 130 | 190 | 250 | 24,00                | 52,00     | 76,00 | 100,00`;
  const roles = `nomor, indikator, target, ${quarters('target')}, ${quarters('realisasi')}, ${quarters('capaian')}`;
  expectTable('rencana-aksi', roles, measured('41,67'));
  expectTable('rencana-aksi', roles, measured('47,67 !capaian'));
});

test('quarters that grow to 100 say how much of the target is to be reached by then', () => {
  expectTable(
    'rencana-aksi',
    `nomor, indikator, target, ${quarters('target')}`,
    `Rencana Aksi Tahun 2025
     No | Indikator Kinerja  | Target | TW I | TW II | TW III | TW IV
     1  | Persentase layanan | 90     | 25   | 45    | 70     | 100
     2  | Nilai SAKIP        | 70     | 20   | 40    | 60     | 70
     3  | Persentase surat   | 80     | 20   | 40    | 60     | 80
     4  | Jumlah laporan     | 90     | 30   | 20    | 30     | 100 ?jumlah`,
  );
});

test('quarters that end with 100 by chance are no shares: 10 + 20 + 30 + 100 = 160', () => {
  expectTable(
    'rencana-aksi',
    `nomor, indikator, target, ${quarters('target')}`,
    `Rencana Aksi Tahun 2025
     No | Indikator Kinerja | Target | TW I | TW II | TW III | TW IV
     1  | Jumlah laporan    | 170 ?jumlah | 10 | 20 | 30     | 100
     2  | Jumlah surat      | 60     | 10   | 20    | 15     | 15
     3  | Jumlah dokumen    | 12     | 3    | 3     | 3      | 3
     4  | Jumlah desa       | 20     | 2    | 8     | 6      | 4`,
  );
});

test('where a quarter has two rows the other quarters tell against what its capaian is: 22,22 ÷ 20 = 111,10 %', () => {
  const quarters = (first: string): string => `
    Tabel 3.2 Pengukuran Kinerja per Triwulan Tahun 2024
    NO | INDIKATOR KINERJA | SATUAN | TARGET TAHUNAN | TRIWULAN I | < | < | TRIWULAN II | < | < | TRIWULAN III | < | < | TRIWULAN IV | < | <
    ^ | ^ | ^ | ^ | T | R | % | T | R | % | T | R | % | T | R | %
    1 | Persentase desa dengan administrasi baik | % | 85 | 20 | 22,22 | ${first} | 45 | 44,44 | 98,76 | 70 | 72,22 | 103,17 | 85 | 88,89 | 104,58
    2 | Nilai SAKIP Kecamatan | Nilai | 70,5 | - | - | - | - | - | - | - | - | - | 70,5 | 71,15 | 100,92
    3 | Indeks Kepuasan Masyarakat | Indeks | 84 | 82 | 82,40 | 100,49 | 82,5 | 83,11 | 100,74 | 83 | 83,90 | 101,08 | 84 | 85,02 | 101,21`;
  expectErrors(quarters('111,10'));
  expectErrors(quarters('101,11 !capaian'));
});

test.each([
  [
    'Realisasi Triwulan',
    `Tabel 3.2 Capaian Kinerja per Triwulan Tahun 2024
     No | Indikator Kinerja | Target | Realisasi Triwulan | < | < | < | Realisasi Tahun | Capaian (%)
     ^ | ^ | ^ | I | II | III | IV | ^ | ^`,
  ],
  [
    'the title',
    `Tabel 3.2 Realisasi Kinerja per Triwulan Tahun 2024
     No | Indikator Kinerja | Target | TW I | TW II | TW III | TW IV | Jumlah | Capaian (%)`,
  ],
])('what was reached in each quarter may stand alone, as %s says: 40 + 60 + 55 + 50 = 205', (_, headings) => {
  const table = (peserta: string): string => `${headings}
     1 | Jumlah laporan koordinasi | 12 | 3 | 3 | 3 | 2 | 11 | 91,67
     2 | Jumlah peserta pelatihan (orang) | 200 orang | 40 orang | 60 orang | 55 orang | 50 orang | ${peserta}
     3 | Jumlah desa yang dibina | 20 | 5 | 5 | 6 | 3 | 19 | 95,00
     4 | Persentase pelunasan PBB | 100 | 20 | 45 | 70 | 98 | 98 | 98,00`;
  expectErrors(table('205 orang | 102,50'));
  expectErrors(table('215 orang !jumlah | 107,50'));
});
