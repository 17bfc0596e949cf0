import { expectTable } from '../../support/table';

test('recommendations of an evaluation with their status, as printed in Rembang', () => {
  expectTable(
    'tindak-lanjut',
    'nomor, rekomendasi, tindakLanjut, keluaran, keluaran, status',
    `MATRIK TINDAK LANJUT HASIL EVALUASI SAKIP INTERNAL PD TAHUN 2023
     NO | REKOMENDASI | RENCANA AKSI TINDAK LANJUT | OUT PUT | < | STATUS/ PROGRES PENYELESAIAN
     ^  | ^           | ^                          | SATUAN | URAIAN | ^
     1  | Perbaiki pengukuran kinerja | Menyusun pedoman | Dokumen | Pedoman pengukuran | Selesai`,
  );
});
