import { expectTable } from '../../support/table';

test('the scale of Permendagri 86/2017, as printed in Purbalingga; between 90 and 91 % no class is printed', () => {
  expectTable(
    'skala',
    'nomor, interval, kategori',
    `Tabel 3.1 Skala Nilai Peringkat Kinerja
     No. | Interval Nilai Realisasi Kinerja | Kriteria Penilaian Realisasi Kinerja
     1   | 91% ≤ 100%                       | Sangat Tinggi
     2   | 76% ≤ 90% ~skala                       | Tinggi
     3   | 66% ≤ 75%                       | Sedang
     4   | 51% ≤ 65%                       | Rendah
     5   | ≤ 50%                           | Sangat Rendah`,
    { form: 'teks' },
  );
});
