import { expectTable } from '../../support/table';

const table = (total: string): string =>
  `PERJANJIAN KINERJA TAHUN 2024 CAMAT CONTOH
   No | Program                                 | Anggaran (Rp) | Keterangan
   1  | Program Penunjang Urusan Pemerintahan   | 2.000.000.000 | APBD
   2  | Program Pemberdayaan Masyarakat Desa    | 300.000.000   | APBD
      | Jumlah                                  | ${total}      |`;

test('the budgets of the programmes add up: 2.000 + 300 = 2.300 million', () => {
  expectTable('pk-anggaran', 'nomor, program, anggaran, keterangan', table('2.300.000.000'));
  expectTable('pk-anggaran', 'nomor, program, anggaran, keterangan', table('2.230.000.000 !jumlah'));
});
