import { expectTable } from '../../support/table';

const table = (capaian: string, kategori: string): string =>
  `Tabel 3.7 Analisis Keberhasilan, Kegagalan dan Solusi
   No. | Indikator Kinerja | Target | Realisasi | % Capaian  | Kategori    | Penyebab | Solusi yang dilakukan
   1   | Nilai IKM         | 80     | 60        | ${capaian} | ${kategori} | Petugas kurang | Pelatihan petugas`;

const roles = 'nomor, indikator, target, realisasi, capaian, kategori, analisis, solusi';

test('the capaian and the kategori it analyses: 60 ÷ 80 = 75 % is Sedang (Permendagri 86/2017)', () => {
  expectTable('analisis', roles, table('75,00%', 'Sedang'));
  expectTable('analisis', roles, table('74,00% !capaian', 'Sedang'));
  expectTable('analisis', roles, table('75,00%', 'Sangat Tinggi !kategori'));
});
