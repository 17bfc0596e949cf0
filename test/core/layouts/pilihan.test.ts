import { expectTable } from '../../support/table';

test('what a realisasi can be taken from', () => {
  expectTable(
    'pilihan',
    'sumberRealisasi, penjelasanPilihan',
    `Pilihan Sumber Realisasi (bahan isian)
     Sumber Realisasi | Penjelasan Pilihan
     Diketik          | Realisasi diketik di tabel capaian
     IKM              | Indeks dari tabel IKM per unsur`,
  );
});
