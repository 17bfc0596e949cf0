import { expectTable } from '../../support/table';

const table = (kriteria: string): string =>
  `Simpulan Umum atas Capaian Kinerja
   No | Indikator Kinerja | Capaian  | Kriteria
   1  | Nilai IKM         | 105,00%  | Sangat Tinggi
   2  | Nilai SAKIP       | 80,00%   | ${kriteria}`;

test('the kategori of each capaian: 80 % is Tinggi (Permendagri 86/2017)', () => {
  expectTable('rekap-capaian', 'nomor, indikator, capaian, kategori', table('Tinggi'));
  expectTable('rekap-capaian', 'nomor, indikator, capaian, kategori', table('Rendah !kategori'));
});
