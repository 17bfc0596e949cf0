/** What is wrong with a profile file, and how to mend it. */
export const id = {
  where: '{path}: ',
  json: 'berkas profil bukan JSON yang utuh ({detail}). Periksa tanda kutip, koma, dan kurungnya.',
  object: 'harus berupa { … } berisi nama dan isi, misalnya { "id": "demak", "name": "Kabupaten Demak" }.',
  text: 'harus berupa teks di antara tanda kutip dan tidak boleh kosong.',
  list: 'harus berupa daftar [ … ] yang berisi paling sedikit satu.',
  choice: '“{written}” tidak dikenal. Pilih salah satu: {known}.',
  unknown: 'nama ini tidak dikenal. Hapus, atau pakai salah satu: {known}.',
  hole: '{written} tidak diketahui isinya. Yang diisi dari lembar Identitas: {kecamatan}, {kabupaten}, {jabatan}, {tahun}, {tahun-1}, {awal}, {akhir}, {renstra}.',
  takenSheet:
    'nama lembar “{written}” sudah dipakai lembar “{taken}”. Tulis persis sama bila tabelnya ada di bawah tabel itu, atau pakai nama lain. Identitas, Dukungan, dan Jawaban SKM selalu ada.',
  sheetName:
    'nama lembar “{written}” tidak diterima Excel. Pakai paling banyak 31 huruf, tanpa : \\ / ? * [ ] dan tanpa tanda petik tunggal di tepinya.',
  headings:
    'judul kolom ini tidak dikenali sebagai tabel “{kind}”. Pisahkan kolom dengan tanda | dan pakai judul seperti tercetak, misalnya "No. | Indikator Kinerja | Target | Realisasi".',
  otherHeadings:
    'judul kolom ini lebih mirip tabel “{found}” daripada “{kind}”. Perbaiki kind, atau lengkapi judul kolom dan judul tabelnya.',
} as const;
