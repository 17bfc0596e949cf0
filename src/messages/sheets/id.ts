/** What the standard sheets say to the person who fills them in. They are printed in Indonesian, whatever the language of the pane. */
import type { SheetSentences } from '../../core/scaffold/sheet-sentences';

const typed = 'Isi sel kuning bergaris titik-titik; sel lain terisi sendiri.';

/**
 * The sentences by what they stand for; `note.KIND` is the line above a table of that kind in which something is typed,
 * `computed.KIND` above one that fills itself.
 */
export const sheetSentences: SheetSentences = {
  'identity.title': 'Identitas Laporan Kinerja',
  'identity.note': 'Cukup diisi sekali di sini: judul dan tahun di semua lembar mengikuti isian ini.',
  'identity.kecamatan': 'Kecamatan',
  'identity.kabupaten': 'Kabupaten',
  'identity.tahun': 'Tahun laporan',
  'identity.awal': 'Tahun pertama Renstra',
  'identity.akhir': 'Tahun akhir Renstra',
  'identity.jabatan': 'Jabatan pimpinan',
  'identity.order':
    'Urutan mengisi: Identitas, Perjanjian Kinerja (indikator, satuan, target), Realisasi Anggaran (program dan uang), Dukungan (program untuk indikator yang mana), Jawaban SKM, lalu Capaian (realisasi). Tabel lain mengikuti.',
  'identity.rows':
    'Menambah baris: sisipkan baris di mana pun di tabel, salin baris setingkat ke baris baru, lalu tulis nomor dan isinya; nama, uang, dan jumlah program mengikuti nomor. Mulai dari lembar tempat namanya diketik. Setelah itu jalankan Periksa.',
  'note.other': typed,
  'answers.refused': 'Jawaban survei berupa angka 1, 2, 3, atau 4; kosongkan bila tidak dijawab.',
  'plan.tooLong':
    'Renstra di Identitas lebih panjang daripada tabel ini: sisipkan kolom di kanan tahun terakhir, lalu salin kolom tahun terakhir ke sana, sampai tahun akhir tercetak.',
  'note.pk': `Indikator, satuan, dan target diisi di sini; tabel lain mengikuti. Sumber realisasi: pilih dari daftar. ${typed}`,
  'note.capaian': `Realisasi tahun ini diisi di sini, kecuali yang sumbernya di PK bukan Diketik; capaian dan kategori dihitung. ${typed}`,
  'note.realisasi-anggaran': `Program, kegiatan, sub kegiatan, dan uangnya diisi di sini; jumlah dihitung dari sub kegiatan. ${typed}`,
  'note.perbandingan-tahun': `Angka tahun-tahun sebelumnya diisi di sini. ${typed}`,
  'note.dukungan': `Pilih indikator yang didukung tiap program; anggarannya dipakai di tabel efisiensi. ${typed}`,
  'note.jawaban-responden': `Isi jawaban 1 sampai 4, satu baris untuk satu responden; kosongkan bila tidak dijawab. U10–U14 hanya bila ada unsur tambahan. ${typed}`,
  'note.sebutan-responden': `Sebutan lain untuk kelompok responden; yang tidak ada di sini dihitung sebagai Lainnya. ${typed}`,
  'note.ikm-unsur': `Dihitung dari Jawaban SKM; penimbang 1/N, ganti bila unsur ditimbang lain (jumlahnya 1). IKM = jumlah NRR tertimbang × 25. ${typed}`,
  'note.sampel-skm': `Jumlah pengguna layanan setahun diisi di sini; sampel minimal mengikuti rumus Krejcie–Morgan. ${typed}`,
  'computed.other': 'Terisi sendiri dari lembar lain; tidak ada yang diketik di sini.',
  'computed.ikm-unsur':
    'Dihitung dari lembar Jawaban SKM. IKM = rata-rata nilai semua unsur × 25 (Permen PANRB 14/2017).',
  'computed.pilihan': 'Pilihan untuk kolom Sumber Realisasi di perjanjian kinerja.',
  'computed.ikm-jawaban': 'Dihitung dari lembar Jawaban SKM.',
  'computed.responden': 'Dihitung dari lembar Jawaban SKM.',
  'computed.skala': 'Kategori capaian di lembar lain mengikuti skala ini.',
  'computed.skala-ikm': 'Skala Permen PANRB 14/2017.',
};
