import { expectTable } from '../../support/table';

const roles = 'nomor, unsur, nilaiRataRata, tertimbang, konversi, mutu, kategori';

/** Five unsur: 3,20 ÷ 5 = 0,64; 3,20 × 25 = 80,00, which is B, Baik (Permen PANRB 14/2017). */
const table = (weighted: string, converted: string, mutu: string, kinerja: string): string =>
  `Nilai Rata-rata per Unsur Survei Kepuasan Masyarakat
   No | Unsur Pelayanan    | Nilai Rata-Rata | NRR Tertimbang | Nilai Konversi | Mutu Pelayanan | Kinerja Unit Layanan
   1  | Persyaratan        | 3,20            | ${weighted}    | ${converted}   | ${mutu}        | ${kinerja}
   2  | Prosedur           | 3,60            | 0,72           | 90,00          | A              | Sangat Baik
   3  | Waktu Penyelesaian | 3,00            | 0,60           | 75,00          | C              | Kurang Baik
   4  | Biaya/Tarif        | 3,40            | 0,68           | 85,00          | B              | Baik
   5  | Perilaku Pelaksana | 2,40            | 0,48           | 60,00          | D              | Tidak Baik`;

test('weighted and converted averages, mutu and kinerja', () => {
  expectTable('ikm-unsur', roles, table('0,64', '80,00', 'B', 'Baik'), { form: 'teks' });
  expectTable('ikm-unsur', roles, table('0,46 !ikm', '80,00', 'B', 'Baik'), { form: 'teks' });
  expectTable('ikm-unsur', roles, table('0,64', '82,00 !ikm', 'B', 'Baik'), { form: 'teks' });
  expectTable('ikm-unsur', roles, table('0,64', '80,00', 'A !kategori', 'Baik'), { form: 'teks' });
  expectTable('ikm-unsur', roles, table('0,64', '80,00', 'B', 'Kurang Baik !kategori'), { form: 'teks' });
});

test('without converted values the average itself is named: 3,60 × 25 = 90 is A (Permen PANRB 14/2017)', () => {
  const averages = (mutu: string): string =>
    `Tabel 3.6 SKM Unit Layanan Kecamatan Contoh
     No | Unsur Layanan      | SKM  | Mutu Pelayanan | Kinerja Unit Layanan
     1  | Persyaratan        | 3,60 | ${mutu}        | Sangat Baik
     2  | Prosedur           | 3,20 | B              | Baik
     3  | Waktu Penyelesaian | 3,00 | C              | Kurang Baik`;
  const shorter = 'nomor, unsur, nilaiRataRata, mutu, kategori';
  expectTable('ikm-unsur', shorter, averages('A'), { form: 'teks' });
  expectTable('ikm-unsur', shorter, averages('B !kategori'), { form: 'teks' });
});

test('an unsur that its labels call otherwise is wrong, and not the index: 15,60 ÷ 5 × 25 = 78,00', () => {
  const averages = (unsur: string, label = 'Sangat Baik', index = '78,00'): string =>
    `Tabel 3.6 SKM Unit Layanan Kecamatan Contoh
     No | Unsur Layanan      | SKM      | Mutu Pelayanan | Kinerja Unit Layanan
     1  | Persyaratan        | ${unsur} | A              | ${label}
     2  | Prosedur           | 3,20     | B              | Baik
     3  | Waktu Penyelesaian | 3,00     | C              | Kurang Baik
     4  | Biaya/Tarif        | 3,40     | B              | Baik
     5  | Perilaku Pelaksana | 2,40     | D              | Tidak Baik
        | Nilai IKM          | ${index} | B              | Baik`;
  const shorter = 'nomor, unsur, nilaiRataRata, mutu, kategori';
  expectTable('ikm-unsur', shorter, averages('3,60'), { form: 'teks' });
  expectTable('ikm-unsur', shorter, averages('3,00 !ikm'), { form: 'teks' });
  // One label out of two agrees with the number: it is the index that does not follow from it.
  expectTable('ikm-unsur', shorter, averages('3,60', 'Baik !kategori', '87,00 !ikm'), { form: 'teks' });
});

test('labels beside numbers of another scale are not looked up: 3,50 × 0,111 × 250 = 97,13', () => {
  const found = expectTable(
    'ikm-unsur',
    'nomor, unsur, nilaiRataRata, mutu',
    `Nilai Unsur Survei Kepuasan Masyarakat
     No | Unsur Layanan       | SKM             | Mutu Pelayanan
     1  | Persyaratan         | 97,13           | B
     2  | Waktu Penyelesaian  | 102,68 !rentang | A
     3  | Biaya/Tarif         | 111,00 !rentang | A
     4  | Perilaku Pelaksana  | 95,46           | B`,
  );
  expect(found).toHaveLength(2);
});

test('what is called the value of an unsur is its average', () => {
  // 3,20 is B, 3,60 A, 3,00 C (Permen PANRB 14/2017).
  const values = (heading: string): string => `
    Tabel 3.6 Hasil Survei Kepuasan Masyarakat
    No | Unsur Pelayanan    | ${heading} | Mutu
    1  | Persyaratan        | 3,20       | B
    2  | Prosedur           | 3,60       | A
    3  | Waktu Penyelesaian | 3,00       | C`;
  for (const heading of ['Nilai Unsur', 'Nilai per Unsur'])
    expectTable('ikm-unsur', 'nomor, unsur, nilaiRataRata, mutu', values(heading));
});

test('the mutu in the row below the index is that of the index: 3,20 × 25 = 80,00 is B', () => {
  const below = (mutu: string): string => `Tabel IKM per Unsur
    No | Unsur Pelayanan         | NRR  | NRR Tertimbang | Nilai Konversi
    U1 | Persyaratan             | 3,10 | 1,55           | 77,50
    U2 | Waktu Penyelesaian      | 3,30 | 1,65           | 82,50
       | Jumlah NRR Tertimbang   |      | 3,20           |
       | IKM Unit Pelayanan      |      |                | 80,00
       | Mutu Pelayanan          |      |                | ${mutu}`;
  const columns = 'nomor, unsur, nilaiRataRata, tertimbang, konversi';
  expectTable('ikm-unsur', columns, below('B'));
  expectTable('ikm-unsur', columns, below('C !kategori'));
});
