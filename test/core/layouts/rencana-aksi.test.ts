import { standar } from '../../../src/core/profiles/standar';
import { emptyOffice } from '../../../src/core/scaffold/empty-office';
import { scaffold } from '../../../src/core/scaffold/scaffold';
import { sheetSentences } from '../../../src/messages/sheets/id';
import { expectMarked } from '../../support/findings';
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
