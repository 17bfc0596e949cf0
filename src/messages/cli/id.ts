/** What the command line says, in Indonesian; braces hold what is put in. */

/** The sentences by their id. */
export const id = {
  usage: 'Pemakaian: {program} PERINTAH …',
  'usage.codes':
    'Kode keluar: 0 tidak ada kesalahan, 1 ada kesalahan, 2 ada berkas yang tidak dapat dibaca atau perintah yang keliru.',
  'usage.periksa': `periksa BERKAS|FOLDER… [--profil ID|BERKAS.json] [--tahun TTTT] [--format teks|json|jsonl]
        [--dalam] [--rinci] [--rekap REKAP.xlsx] [--surat FOLDER] [--komentar KELUAR.docx]
    Memeriksa laporan kinerja: Excel (.xlsx, .xlsm, .xls, .xlsb, XML 2003), Word (.docx), OpenDocument (.ods, .fods),
    atau teks berkolom (.csv, .tsv). Isi berkas tidak diubah.
    --profil ID      profil daerah: {profiles}; bila tidak disebut: yang pertama
    --tahun TTTT     tahun laporan; bila tidak disebut, dibaca dari judul tabel
    --format json    hasil untuk program lain; jsonl: satu berkas satu baris; bila tidak disebut: teks
    --dalam          juga folder di dalam folder
    --rinci          lebih dari satu berkas: juga setiap temuannya; tanpa ini satu berkas satu baris, yang terburuk dahulu
    --rekap          buku kerja baru: kantor dan angkanya, semua temuan, kelengkapan, dan jenis kesalahan yang sering
    --surat          sebuah surat Word untuk tiap laporan di folder itu: catatan hasil reviu, siap ditandatangani
    --komentar       salinan laporan Word (.docx) itu dengan temuan sebagai komentar di selnya`,
  'usage.buat': `buat --tahun TTTT --keluar BERKAS.xlsx [--profil ID|BERKAS.json] [--contoh | --dari BERKAS]
    Membuat buku kerja baru berisi lembar standar LKjIP. Berkas yang sudah ada tidak ditimpa.
    --dari BERKAS    mulai dari berkas tahun lalu (Excel atau Word): identitas, sasaran, indikator, satuan, arah, Renstra,
                     dan program dibawa, realisasi tahun lalu masuk ke perbandingan; tanpa --tahun: tahun sesudahnya
    --profil ID      profil daerah: {profiles}; atau berkas profil sendiri (docs/profil.md)
    --contoh         isi dengan contoh “Kecamatan Contoh”; tanpa ini lembarnya kosong`,
  'usage.naskah': `naskah BERKAS --keluar NASKAH.docx [--templat KANTOR.docx] [--profil ID|BERKAS.json]
    Menulis naskah laporan (Bab I–IV dan lampiran) dari tabel buku kerja sebagai berkas Word. Angkanya angka buku kerja.
    Selama masih ada kesalahan, naskahnya diberi tanda DRAF dan kode keluarnya 1.
    --templat        berkas Word kantor: tiap bab diletakkan di paragraf {{BAB_I}}, {{BAB_II}}, {{BAB_III}}, {{BAB_IV}},
                     atau {{LAMPIRAN}}; tanpa tanda itu, gaya hurufnya saja yang dipakai
    --profil ID      profil daerah: {profiles}`,
  'usage.reviu': `reviu BERKAS --keluar REVIU.xlsx [--profil ID|BERKAS.json]
    Menulis Kertas Reviu Mandiri: yang dapat dijawab dari pemeriksaan sudah terisi beserta selnya, sisanya dijawab orang.
    --profil ID      profil daerah: {profiles}`,
  'usage.grafik': `grafik BERKAS --keluar GRAFIK.xlsx
    Menulis grafik dari tabel laporan: capaian terhadap 100%, realisasi dan target dari tahun ke tahun, nilai survei per
    unsur, serapan per program, responden menurut kelompok. Grafiknya grafik Excel biasa dengan angkanya di sampingnya.`,
  'refused.oneFile': 'Sebutkan satu berkas laporan, misalnya: {example}.',
  'made.reviu': '{file} dibuat: {yes} ya, {no} tidak, {open} dijawab orang.',
  'made.grafik': '{file} dibuat: {charts} grafik.',
  'failed.noCharts': 'Tidak ada angka yang dapat digambar: tabelnya tidak dikenali, atau belum diisi.',
  'refused.noNaskahTarget': 'Sebutkan berkas Word yang akan dibuat, misalnya --keluar naskah.docx.',
  'refused.naskahType': 'Berkas “{file}” harus berakhiran .docx, misalnya --keluar naskah.docx.',
  'failed.uncomputed':
    'Rumus di berkas ini belum dihitung. Buka di Excel atau LibreOffice, simpan, lalu jalankan perintah ini lagi.',
  'made.naskah':
    '{file} dibuat: naskah dengan {tables} tabel. Bagian yang harus ditulis diberi tanda [Tulis di sini: …].',
  'naskah.marks': 'Bab diletakkan di tanda {marks}; selebihnya berkas kantor tidak diubah.',
  'naskah.noMark': 'Berkas kantor tidak punya tanda seperti {{BAB_III}}; hanya gaya hurufnya yang dipakai.',
  'naskah.leftOut.unknown': 'Tidak dimasukkan: tabel di lembar {sheet} (tidak dikenali).',
  'naskah.leftOut.hidden': 'Tidak dimasukkan: lembar {sheet} (disembunyikan).',
  'naskah.leftOut.empty': 'Tidak dimasukkan: lembar {sheet} (belum diisi).',
  'naskah.leftOut.lines': 'Tidak dimasukkan: baris atau kolom yang disembunyikan di tabel lembar {sheet}.',
  'naskah.errors': 'Masih ada {errors} kesalahan: naskah diberi tanda DRAF, dan sel yang keliru diberi warna.',
  'refused.profileFile': 'Berkas profil {file} tidak dapat dibaca ({code}). Periksa nama berkas dan foldernya.',
  'refused.profile': 'Profil di {file} belum benar:',
  'refused.noYear': 'Sebutkan tahun laporan, misalnya --tahun 2025.',
  'refused.noTarget': 'Sebutkan berkas yang akan dibuat, misalnya --keluar {example}.',
  'refused.targetType': 'Berkas “{file}” harus berakhiran .xlsx, misalnya --keluar {example}.',
  'refused.extra': 'Perintah buat tidak memerlukan “{written}”. Nama berkas baru ditulis setelah --keluar.',
  'made.file': '{file} dibuat: {sheets} lembar, profil {profile}, tahun {year}.',
  'made.carried':
    'Dari {file} (tahun {from}): {indicators} indikator dan {programs} program, kegiatan, sub kegiatan. Isian tahun ini kosong.',
  'carried.left': 'Yang tidak dapat dibawa:',
  'failed.noOldYear': 'Tahun berkas ini tidak diketahui. Sebutkan tahun berkas baru, misalnya --tahun 2026.',
  'failed.noOldTables':
    'Belum ada indikator atau program yang dikenali di berkas ini, jadi tidak ada yang dapat dibawa.',
  'refused.exampleFrom': 'Pakai salah satu: --contoh atau --dari.',
  'failed.exists': 'Berkas {file} sudah ada dan tidak ditimpa. Pilih nama lain, atau pindahkan berkas itu dahulu.',
  'failed.write': 'Berkas {file} tidak dapat dibuat ({code}). {advice}',
  'failed.output': 'Hasilnya tidak dapat ditulis seluruhnya ({code}). Periksa tempat di disk, lalu jalankan lagi.',
  'write.noFolder': 'Foldernya tidak ada. Buat folder itu dahulu, atau periksa namanya.',
  'write.forbidden': 'Izin menulis di folder itu tidak ada. Pilih folder lain.',
  'write.full': 'Tempat di disk tidak cukup. Hapus berkas yang tidak perlu, atau pilih disk lain.',
  'write.longName': 'Namanya terlalu panjang. Pilih nama yang lebih pendek.',
  'write.other': 'Periksa nama foldernya, lalu coba lagi.',
  'refused.command': 'Perintah “{name}” tidak dikenal. Yang ada: {known}.',
  'refused.option': 'Pilihan “{name}” tidak dikenal. Yang ada: {known}.',
  'refused.value': 'Pilihan {name} memerlukan isi, misalnya {example}.',
  'refused.choice': 'Isi {name} tidak dikenal: “{written}”. Yang ada: {known}.',
  'refused.year': 'Tahun “{written}” tidak dapat dipakai. Tulis empat angka, misalnya --tahun 2025.',
  'refused.commentType': 'Berkas “{file}” harus berakhiran .docx, misalnya --komentar laporan-komentar.docx.',
  'refused.commentFiles':
    'Pilihan --komentar hanya untuk satu laporan Word, sedangkan {files} berkas disebut. Periksa berkas itu sendiri-sendiri.',
  'failed.noWord':
    'Komentar tidak ditulis: {file} bukan laporan Word (.docx). Pilihan --komentar hanya untuk berkas Word.',
  'made.comments': '{file} dibuat: salinan laporan dengan {comments} komentar. Berkas asal tidak diubah.',
  'made.without': 'Yang tidak ikut ke {file}: {parts}. Di berkas asal semuanya tetap ada.',
  'part.macro': 'makro',
  'part.signature': 'tanda tangan digital',
  'refused.noFiles': 'Sebutkan berkas yang akan diperiksa, misalnya: periksa laporan.xlsx.',
  helpHint: 'Pemakaian lengkap: {program} --help',
  'failed.disk': 'Berkas tidak dapat dibaca ({code}). Salin berkas itu ke folder lain, lalu coba lagi.',
  'failed.closed':
    'Isi folder ini tidak dapat dilihat ({code}), jadi berkas di dalamnya belum diperiksa. Mintalah izin membacanya, lalu coba lagi.',
  'failed.program': 'Berkas tidak dapat diperiksa karena kesalahan di program ini: {detail}',
  ofFile: '{file}: {sentence}',
  file: '{file} (profil {profile}, {year})',
  year: 'tahun {year}',
  noYear: 'tahun tidak diketahui',
  noTables:
    'Belum ada tabel laporan kinerja yang dikenali. Pastikan judul kolom seperti Target, Realisasi, atau Anggaran ada tepat di atas angkanya.',
  table: '{name}, {sheet}!{range}{title}',
  title: ' “{title}”',
  'standing.unfilled': '  belum diisi',
  'standing.read': '  dikenali; tidak ada yang dapat dihitung ulang',
  'standing.computed': '  {computed} dari {figures} angka dihitung ulang',
  'standing.matches': '  {computed} dari {figures} angka dihitung ulang: cocok',
  unrecognised: 'Lembar {sheet}: tidak dikenali',
  elsewhere: 'Di luar tabel',
  error: 'KESALAHAN',
  warning: 'PERINGATAN',
  info: 'CATATAN',
  cause: 'Sebab: {sentence}',
  'mend.formula': 'Perbaiki: tulis {formula} di sel {cell}.',
  'mend.text': 'Perbaiki: tulis “{expected}” di sel {cell}.',
  'mend.compare': 'Perbaiki: cocokkan kedua sel dengan dokumen aslinya, lalu samakan.',
  'mend.source': 'Perbaiki: cocokkan sel {cell} dengan dokumen aslinya, lalu betulkan yang keliru.',
  related: 'Sel terkait: {places}',
  summary: '{files} berkas diperiksa: {error} kesalahan, {warning} peringatan, {info} catatan.',
  unread: '{files} berkas tidak dapat dibaca.',
  'summary.ignored': '{ignored} temuan diabaikan.',
  ignored: 'Diabaikan menurut berkasnya: {findings} temuan',
  'ignored.reason': '(alasan: {reason})',
  'refused.rekapType': 'Berkas “{file}” harus berakhiran .xlsx, misalnya --rekap rekap.xlsx.',
  'made.letters': '{letters} surat dibuat di folder {folder}.',
  'failed.folder': 'Folder {folder} tidak dapat dibuat ({code}). Pilih folder lain untuk --surat.',
  'made.rekap': '{file} dibuat: rekap semua berkas yang diperiksa.',
  skipped: 'Tidak diperiksa, karena jenisnya tidak dibaca: {files}',
  noReports: 'Di folder ini tidak ada berkas laporan. Bila laporannya di dalam folder lagi, tambahkan --dalam.',
  stopped: 'Dihentikan: {left} berkas belum diperiksa.',
  'failed.memory':
    'Berkas memerlukan terlalu banyak memori, jadi dihentikan. Hapus lembar yang tidak perlu, lalu simpan ulang.',
  'refused.flag': 'Pilihan {name} tidak memerlukan isi. Tulis {name} saja.',
  progress: '{done} dari {total} berkas',
  'progress.seconds': 'sisa sekitar {seconds} detik',
  'progress.minutes': 'sisa sekitar {minutes} menit',
  'overview.errors': 'Kesalahan',
  'overview.warnings': 'Peringatan',
  'overview.tables': 'Tabel',
  'overview.missing': 'Kurang',
  'overview.ikm': 'IKM',
  'overview.capaian': 'Capaian',
  'overview.serapan': 'Serapan',
  'overview.year': 'Tahun',
  'overview.office': 'Kantor',
  'overview.file': 'Berkas',
} as const;
