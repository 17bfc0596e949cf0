/** Which of two numbers that differ is to blame, and that it is said once. */
import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

test('of two amounts that differ the one is wrong beside which its own percentage is: 1.827 of 1.935 millions are 94,41 %', () => {
  const amounts = (title: string, spent: string): string =>
    `${title}
     No | Program                            | Anggaran (Rp) | Realisasi (Rp) | % Capaian
     1  | Program Penunjang Urusan           | 1.935.500.250 | ${spent}       | 94,41
     2  | Program Pelayanan Publik           | 25.350.000    | 25.023.000     | 98,71`;
  expectMarked([
    sheetOf('3.6', amounts('Tabel 3.6 Realisasi Anggaran Tahun 2024', '1.828.255.312 !silang')),
    sheetOf('3.7', amounts('Tabel 3.7 Capaian Anggaran Program Tahun 2024', '1.827.355.312')),
  ]);
});

test('a realisasi that differs is said once, also where less is better: (2 × 10 − 8) ÷ 10 = 120 %', () => {
  const report = (title: string, aduan: string): string =>
    `${title}
     No | Indikator Kinerja           | Target | Realisasi | Capaian %
     1  | Jumlah pengaduan masyarakat | 10     | ${aduan}  | 120%
     2  | Jumlah desa                 | 14     | 14        | 100%`;
  expectMarked([
    sheetOf('1', report('Tabel 3.1 Capaian Kinerja Tahun 2024', '8')),
    sheetOf('2', report('Tabel 3.2 Analisis Capaian Kinerja Tahun 2024', '4 !silang')),
    sheetOf('3', report('Tabel 3.3 Capaian Kinerja Program Tahun 2024', '8')),
  ]);
});

test('a capaian is said once, and not the efficiency made from the right one: 116,67 − 100 = 16,67', () => {
  const [finding] = expectMarked([
    sheetOf(
      '1',
      `Tabel 3.6 Efisiensi Program
       No | Program       | Indikator Kinerja | < | < | Anggaran | < | < | Tingkat Efisiensi
          |               | Target | Realisasi | % Capaian | Anggaran (Rp) | Realisasi (Rp) | % | 
       1  | Program Trantib | 6 kasus | 5 kasus | 117,67 !capaian | 9.200.000 | 9.200.000 | 100,00 | 16,67
       2  | Program Desa    | 14 desa | 7 desa  | 50,00  | 7.000.000 | 7.000.000 | 100,00 | -50,00`,
    ),
  ]);
  expect(finding?.expected).toBeCloseTo(116.6667, 4);
});
