import { expectTable } from '../../support/table';

const table = (total: string): string =>
  `Tabel 2.3 Anggaran Per Sasaran Strategis Tahun 2024
   Sasaran Strategis   | Sasaran Program             | Rencana Anggaran (Rp)
   Pelayanan yang baik | Terlaksananya pelayanan      | 150.000.000
   Desa yang mandiri   | Terlaksananya pemberdayaan   | 250.000.000
   Jumlah              |                              | ${total}`;

test('the budgets of the sasaran add up: 150 + 250 = 400 million', () => {
  expectTable('anggaran-sasaran', 'sasaran, sasaranProgram, anggaran', table('400.000.000'));
  expectTable('anggaran-sasaran', 'sasaran, sasaranProgram, anggaran', table('450.000.000 !jumlah'));
});
