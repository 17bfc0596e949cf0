import { expectMarked } from '../../support/findings';
import { sheetOf } from '../../support/sheet';

/** Nine unsur that add up to 31,619: ÷ 9 = 3,513, × 25 = 87,83 (Permen PANRB 14/2017: penimbang 1/N). */
function survey(cells: { sum?: string; weighted?: string; index?: string }): ReturnType<typeof sheetOf> {
  const { sum = '31,619', weighted = '3,513', index = '87,83' } = cells;
  return sheetOf(
    'SKM',
    `Tabel 3.4 Nilai Rata-rata Unsur Survei Kepuasan Masyarakat
     No | Unsur Pelayanan                        | NRR   | NRR Tertimbang
     1  | Persyaratan                            | 3,512 | 0,390
     2  | Sistem, Mekanisme dan Prosedur         | 3,421 | 0,380
     3  | Waktu Penyelesaian                     | 3,310 | 0,368
     4  | Biaya/Tarif                            | 3,870 | 0,430
     5  | Produk Spesifikasi Jenis Pelayanan     | 3,444 | 0,383
     6  | Kompetensi Pelaksana                   | 3,512 | 0,390
     7  | Perilaku Pelaksana                     | 3,600 | 0,400
     8  | Penanganan Pengaduan                   | 3,700 | 0,411
     9  | Sarana dan Prasarana                   | 3,250 | 0,361
        | Jumlah                                 | ${sum} | ${weighted}
        | Nilai IKM (Jumlah NRR Tertimbang x 25) |       | ${index}`,
  );
}

test('the sums of the averages and of the weighted averages, and the index below them', () => {
  expectMarked([survey({})]);
  expectMarked([survey({ sum: '31,916 !ikm' })]);
  expectMarked([survey({ weighted: '3,531 !ikm' })]);
  expectMarked([survey({ index: '86,87 !ikm' })]);
});

test('a row called Jumlah may state the mean of the averages', () => {
  expectMarked([survey({ sum: '3,513' })]);
});
