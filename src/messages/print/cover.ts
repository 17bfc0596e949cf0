/** What the sheet Sampul says; it is handed in, so it is Indonesian whatever the language of the pane. */
import type { CoverSentences } from '../../core/printing/plan-cover';

/** The cover menurut praktik; {…} stands for what is entered on the sheet Identitas. */
export const coverSentences: CoverSentences = {
  sheet: 'Sampul',
  note: 'Dibuat oleh Siap cetak; baris ini tidak dicetak. Kembalikan ke bentuk isian menghapus lembar ini, kecuali isinya diubah.',
  lines: [
    'LAPORAN KINERJA',
    'INSTANSI PEMERINTAH',
    'TAHUN {tahun}',
    '',
    'KECAMATAN {kecamatan}',
    'KABUPATEN {kabupaten}',
  ],
  jabatan: '{jabatan},',
  nip: 'NIP.',
};
