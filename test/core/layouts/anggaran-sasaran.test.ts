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

/** 412,5 of 2.513,95 million is 16,41 %. */
const shares = (share: string): string =>
  `Tabel 3.9 Alokasi Anggaran per Sasaran Strategis
   No | Sasaran Strategis               | Anggaran      | % Anggaran
   1  | Meningkatnya kualitas pelayanan | 412.500.000   | ${share}
   2  | Meningkatnya akuntabilitas      | 2.101.450.000 | 83,59
      | Jumlah                          | 2.513.950.000 | 100,00`;

test('the share of each sasaran in the whole budget', () => {
  expectTable('anggaran-sasaran', 'nomor, sasaran, anggaran, porsi', shares('16,41'));
  expectTable('anggaran-sasaran', 'nomor, sasaran, anggaran, porsi', shares('14,61 !jumlah'));
});
