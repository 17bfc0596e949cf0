import { expectTable } from '../../support/table';

const table = (capaian: string, kategori: string): string =>
  `Tabel 3.2 Perbandingan Target dan Realisasi Kinerja
   NO | Tujuan/ Sasaran     | Indikator Kinerja | Target | Realisasi | Capaian %  | Kategori    | Sumber Data
   1  | Pelayanan yang baik | Nilai IKM         | 80,00  | 84,00     | ${capaian} | ${kategori} | Survei
   2  | Kinerja akuntabel   | Nilai SAKIP       | 60,00  | 48,00     | 80,00%     | Tinggi      | Inspektorat`;

const roles = 'nomor, sasaran, indikator, target, realisasi, capaian, kategori, sumberData';

test('capaian = realisasi ÷ target, and its kategori: 84 ÷ 80 = 105 % is Sangat Tinggi (Permendagri 86/2017)', () => {
  expectTable('capaian', roles, table('105,00%', 'Sangat Tinggi'));
  expectTable('capaian', roles, table('150,00% !capaian', 'Sangat Tinggi'));
  expectTable('capaian', roles, table('105,00%', 'Sedang !kategori'));
});
