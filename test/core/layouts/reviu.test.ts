import { expectTable } from '../../support/table';

test('what an office answers about its own report', () => {
  expectTable(
    'reviu',
    'nomor, pernyataanReviu, jawabanReviu, dasarReviu, catatanReviu',
    `Kertas Reviu Mandiri Laporan Kinerja Tahun 2025
     No. | Pernyataan Reviu                           | Jawaban (ya/tidak) | Dasar Jawaban     | Catatan Reviu
     1   | Target kinerja disajikan                   | ya                 | 2.4 PK!A3:H9      |
     2   | Laporan disusun oleh unit yang bertugas    |                    |                   | SK nomor 4`,
  );
});
