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

test('a dash is an answer that nobody gave: 1 + 41 + 33 = 75', () => {
  const dashed = (kurangBaik: string, total: string): string =>
    `Tabel 3.7 Unsur Persyaratan
     No | Unsur Layanan  | Tidak Baik | Kurang Baik   | Baik  | Sangat Baik | Total
     1  | Persyaratan    | -          | ${kurangBaik} | 41    | 33          | ${total}
        | Prosentase (%) | -          | 1,33          | 54,67 | 44,00       | 100,00`;
  expectTable('ikm-jawaban', roles, dashed('1', '75'));
  expectTable('ikm-jawaban', roles, dashed('7 !jumlah', '75'));
  expectTable('ikm-jawaban', roles, dashed('1', '57 !jumlah'));
});
