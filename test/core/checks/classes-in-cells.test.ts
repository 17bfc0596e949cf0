import { expectTable } from '../../support/table';

const roles = 'nomor, sasaran, indikator, target, realisasi, capaian';

/** SAKIP: B from above 60 to 70, BB from above 70 to 80. IKM: Baik from 76,61 to 88,30. 67,5 ÷ 65 = 72,692 ÷ 70 = 103,85 %; 84,15 ÷ 82,5 = 102 %. */
const table = (target: string, sakip: string, ikm: string): string => `
  Tabel 3.1 Capaian Kinerja Tahun 2024
  No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
  1 | Akuntabilitas | Nilai SAKIP | ${target} | ${sakip} | 103,85
  2 | Pelayanan publik | Indeks Kepuasan Masyarakat | Baik (82,50) | ${ikm} | 102,00
  3 | Pelayanan publik | Indeks Reformasi Birokrasi | 70,00/BB | A (71,40) | 102,00
  4 | Pelayanan publik | Layanan tepat waktu | 90 | 95 | 105,56`;

test('a class in the cell of its number is the class of that number', () => {
  expectTable('capaian', roles, table('B (65,00)', 'B (67,50)', '84,15 (Baik)'));
  const [target, realisasi, ikm] = expectTable(
    'capaian',
    roles,
    table('KATEGORI A (65,00) !kategori', 'BB (67,50) !kategori', '84,15 (Sangat Buruk)'),
  );
  expect([target, realisasi].map((found) => found?.expected)).toEqual(['KATEGORI B (65,00)', 'B (67,50)']);
  expect(ikm).toBeUndefined();
});

test('a bound and a class of the older scale are right', () => {
  // 70 is B and 70,01 is BB: offices aim at BB with 70. Sangat Baik begins at 81,26 on the scale of Kepmenpan 25/2004.
  expectTable('capaian', roles, table('BB (70,00)', 'BB (72,692)', 'Sangat Baik (84,15)'));
});
