import { expectErrors, expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

const income = (total: string, ofBudget = '550.000.000'): string => `
  Tabel 4.1 Pendapatan Layanan
  No | Uraian             | Anggaran (Rp) | Realisasi (Rp)
  1  | Pendapatan layanan | 500.000.000   | 520.000.000
  2  | Pendapatan sewa    | 100.000.000   | 90.000.000
  3  | Pengurang (retur)  | 50.000.000    | 40.000.000
     | Jumlah setelah pengurang | ${ofBudget} | ${total}`;

test('what is called a deduction is taken away: 520 + 90 − 40 = 570', () => {
  expectErrors(income('570.000.000'));
  expectErrors(income('580.000.000 !jumlah'));
  // 520 + 90 + 40 = 650, where everything was added up.
  expectErrors(income('650.000.000', '650.000.000'));
});

test('its formula takes the same row away', () => {
  const [found] = expectMarked([sheetOf('S', income('580.000.000 !jumlah'))]);
  expect(found).toMatchObject({
    expected: 570_000_000,
    fix: { formula: '=IF(COUNT(D3,D4,D5)<3,"",D3+D4-D5)' },
  });
});

test('below a sum, a deduction and what is left: 900 + 600 − 250 = 1.250', () => {
  const assets = (left: string): string => `
    Tabel 5 Aset
    No | Jenis Aset                      | 2023 (Rp)     | 2024 (Rp)
    1  | Tanah                           | 900.000.000   | 910.000.000
    2  | Gedung                          | 600.000.000   | 620.000.000
       | Jumlah                          | 1.500.000.000 | 1.530.000.000
       | Dikurangi akumulasi penyusutan  | 250.000.000   | 260.000.000
       | Total setelah penyusutan        | 1.250.000.000 | ${left}`;
  expectErrors(assets('1.270.000.000'));
  expectErrors(assets('1.720.000.000 !jumlah'));
});

test('no word says it, and many digits do: 1.234.567 + 45.600 − 987.654 = 292.513', () => {
  expectErrors(`
    Laporan Keuangan BLUD
    Uraian          | 2023 (Rp)     | 2024 (Rp)
    Pendapatan jasa | 1.234.567.000 | 1.345.678.000
    Pendapatan lain | 45.600.000    | 51.200.000
    Beban           | 987.654.000   | 999.111.000
    Jumlah          | 292.513.000   | 397.767.000`);
});

test('a name alone does not prove that a row is taken away', () => {
  expectMarked([
    sheetOf(
      'S',
      `Tabel 5 Aset
       No ~tabel | Jenis Aset           | Nilai (Rp)
       1         | Tanah                | 900.000.000
       2         | Gedung               | 600.000.000
       3         | Akumulasi penyusutan | 250.000.000
                 | Total Aset Neto      | 1.260.000.000 ?jumlah`,
    ),
  ]);
});

test('programmes that make something less, or clean, are added up: 45 + 140 = 185', () => {
  const programs = (total: string): string => `
    Tabel 3.9 Realisasi Anggaran
    No | Program                    | Anggaran (Rp) | Realisasi (Rp)
    1  | Program Pengurangan Sampah | 50.000.000    | 45.000.000
    2  | Program Air Bersih         | 150.000.000   | 140.000.000
       | Jumlah                     | 200.000.000   | ${total}`;
  expectErrors(programs('185.000.000'));
  expectErrors(programs('158.000.000 !jumlah'));
});

test('percentages of one size that make another by chance are no deductions: 99,01 − 98,45 + 97,84 = 98,40', () => {
  expectErrors(`
    Tabel 3.12 Pendataan Keluarga
    No | Desa     | Jumlah KK | KK Didata | % Didata | Indeks
    1  | Sukamaju | 1.210     | 1.198     | 99,01    | 0,260
    2  | Sukasari | 985       | 970       | 98,45    | 0,513
    3  | Sukarame | 1.432     | 1.401     | 97,84    | 0,635
       | Jumlah   | 3.627     | 3.569     | 98,40    | 0,476`);
});
