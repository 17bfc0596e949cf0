import { expectTable } from '../../support/table';

const roles = 'nomor, unsur, jawaban, jawaban, jawaban, jawaban, jumlah';

const table = (total: string): string =>
  `Tabel 3.7 Unsur Persyaratan
   No | Unsur Layanan         | Tidak Baik | Kurang Baik | Baik | Sangat Baik | Total
   1  | Kejelasan persyaratan | 0          | 5           | 80   | 20          | ${total}
   2  | Kemudahan persyaratan | 1          | 4           | 85   | 15          | 105`;

test('the answers of each kind add up to the respondents: 0 + 5 + 80 + 20 = 105', () => {
  expectTable('ikm-jawaban', roles, table('105'));
  expectTable('ikm-jawaban', roles, table('150 !jumlah'));
});
