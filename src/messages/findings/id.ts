/** What the checker says, in Indonesian. `{name}` is replaced by a value of the message. */
import type { Filled, FindingSentences } from '../write-message';
import { completeness } from './id/completeness';
import { direction } from './id/direction';
import { numbers } from './id/numbers';
import { sheet } from './id/sheet';

const texts = {
  capaian:
    'Capaian tidak sama dengan realisasi ÷ target. Tertulis {written}; {numerator} ÷ {denominator} = {expected}.',
  'capaian.overZero':
    'Capaian tertulis {written}, padahal target {denominator}. Dengan target nol tidak ada capaian: tulis N/A.',
  'capaian.mean': 'Rata-rata tidak cocok. Tertulis {written}; rata-rata {count} angka di atasnya adalah {expected}.',
  'capaian.turun':
    'Capaian tertulis {written}, cocok dengan rumus untuk indikator yang makin rendah makin baik: (2 × target − realisasi) ÷ target. Pastikan indikator ini memang demikian.',
  'capaian.capped':
    'Capaian tertulis {written}; hitungannya {expected}. Bila capaian memang dibatasi, sebutkan batasnya di laporan.',
  'rasio.joinedMean':
    'Angka gabungan tidak cocok. Tertulis {written}; rata-rata dari {count} barisnya adalah {expected}.',
  'rasio.joinedSums':
    'Persentase gabungan tidak cocok. Tertulis {written}; jumlah realisasi ÷ jumlah anggaran dari {count} barisnya adalah {expected}.',
  'persen-anggaran':
    'Persentase tidak sama dengan realisasi ÷ anggaran. Tertulis {written}; {numerator} ÷ {denominator} = {expected}.',
  kemajuan:
    'Tingkat kemajuan tidak sama dengan realisasi ÷ target akhir. Tertulis {written}; {numerator} ÷ {denominator} = {expected}.',
  pembanding:
    'Persentase tidak sama dengan realisasi ÷ standar. Tertulis {written}; {numerator} ÷ {denominator} = {expected}.',
  sampel:
    'Sampel minimal tidak sesuai dengan rumus Krejcie–Morgan. Tertulis {written}; untuk {population} pengguna layanan seharusnya {expected}.',
  'sampel.respondents':
    'Jumlah responden tertulis {written}, padahal di lembar {sheet} ada {expected} responden yang menjawab.',
  'sampel.sufficiency':
    'Keterangan tertulis “{written}”, padahal respondennya {respondents} dan sampel minimalnya {least}. Cocokkan keterangannya.',
  sisa: 'Sisa tidak sama dengan selisih anggaran dan realisasi. Tertulis {written}; {minuend} − {subtrahend} = {expected}.',
  perubahan: 'Naik/turun tidak sama dengan selisih kedua tahunnya. Tertulis {written}; {now} − {before} = {expected}.',
  'perubahan.growth':
    'Pertumbuhan tidak sesuai dengan realisasi kedua tahunnya. Tertulis {written}; ({now} − {before}) ÷ {before} × 100 = {expected}.',
  'jumlah.tooSmall':
    'Jumlah di kolom {column} kurang {difference} dari rinciannya. Tertulis {written}; jumlah {parts} rincian adalah {expected}.',
  'jumlah.belowParts':
    'Jumlah di kolom {column} kurang {difference}. Tertulis {written}, padahal rincian yang terisi saja ({parts} baris) sudah {expected}; rincian yang kosong belum dihitung.',
  'jumlah.tooLarge':
    'Jumlah di kolom {column} lebih {difference} dari rinciannya. Tertulis {written}; jumlah {parts} rincian adalah {expected}.',
  'jumlah.across': 'Jumlah di baris ini tidak cocok. Tertulis {written}; {parts} dijumlahkan menjadi {expected}.',
  'jumlah.group': 'Jumlah responden “{group}” tertulis {written}, padahal di lembar {sheet} ada {expected}.',
  'jumlah.share': 'Persentase tidak cocok dengan jumlahnya. Tertulis {written}; {part} dari {total} adalah {expected}.',
  'hitungan.row': 'Baris “{name}” tidak cocok dengan hitungannya. Tertulis {written}; {calculation} = {expected}.',
  'hitungan.carried':
    'Kolom {column} tidak sama dengan kolom {of} di baris sebelumnya. Tertulis {written}; di sana {expected}.',
  'hitungan.yearEnd':
    'Kolom {column} tidak sama dengan kolom {of}, padahal di baris lain sama. Tertulis {written}; di sana {expected}.',
  'hitungan.rank':
    'Kolom {column} tidak cocok dengan urutannya. Tertulis {written}; {number} di kolom {of} menempati urutan {expected}.',
  hitungan: 'Kolom {column} tidak cocok dengan hitungannya. Tertulis {written}; {calculation} = {expected}.',
  ikm: 'IKM tertulis {written}; dari rata-rata {count} unsur seharusnya {expected}.',
  'ikm.roundedWeight':
    'IKM tertulis {written}, dihitung dengan penimbang {weight}. Dengan penimbang tepat (1 dibagi {count} unsur) hasilnya {expected}.',
  'ikm.counted':
    'Nilai unsur ini tidak cocok dengan jawabannya. Tertulis {written}; jawaban di {place} menghasilkan {expected}.',
  'ikm.sum': 'Jumlah nilai {count} unsur tertulis {written}; seharusnya {expected}.',
  'silang.source':
    'Sumber realisasi “{indicator}” tertulis {choice}, tetapi satuan atau targetnya bukan satuan atau target indeks itu. Pilih Diketik, atau betulkan satuan dan targetnya.',
  'silang.sourceUnknown':
    'Sumber realisasi “{choice}” tidak dikenal. Pilih Diketik atau salah satu indeks dari daftar.',
  'jumlah.unnumbered':
    'Baris “{name}” tidak bernomor, jadi uangnya tidak ikut dijumlahkan. Isi nomornya, misalnya 1.1.2.',
  'ikm.answerSum': 'Jumlah nilai {unsur} tertulis {written}; {count} jawaban di atasnya berjumlah {expected}.',
  'ikm.answerAverage':
    'Nilai rata-rata {unsur} tertulis {written}; jumlah nilainya dibagi {count} jawaban adalah {expected}.',
  'ikm.weight': 'Penimbang tertulis {written}, sedangkan di {place} {expected}.',
  'ikm.weights':
    'Penimbang semua unsur berjumlah {total}; seharusnya 1. Betulkan penimbangnya, atau pakai 1 ÷ banyaknya unsur.',
  'ikm.weighted':
    'NRR tertimbang tidak sama dengan rata-rata ÷ {count} unsur. Tertulis {written}; {average} ÷ {count} = {expected}.',
  'ikm.conversion': 'Nilai konversi tidak sama dengan rata-rata × 25. Tertulis {written}; {average} × 25 = {expected}.',
  'efisiensi.keluaran':
    'Tingkat efisiensi tertulis {written}. Dengan capaian {capaian} dan serapan {serapan}, (anggaran × capaian − realisasi) ÷ (anggaran × capaian) = {expected}.',
  'efisiensi.selisih':
    'Tingkat efisiensi tertulis {written}. Capaian {capaian} dikurangi serapan {serapan} adalah {expected}.',
  'efisiensi.sisa': 'Tingkat efisiensi tertulis {written}. 100% dikurangi serapan {serapan} adalah {expected}.',
  kategori: 'Kategori tertulis “{written}”, padahal {value} termasuk “{expected}” menurut {scale}.',
  'kategori.border':
    'Kategori tertulis “{written}”. Nilai {value} berada di batas dua kategori; menurut pembulatan termasuk “{expected}”.',
  'kategori.change': 'Tertulis “{written}”, padahal dari {before} menjadi {after}: “{expected}”.',
  'kategori.efficiency':
    'Tertulis “{written}”, padahal tingkat efisiensinya {efisiensi}: mungkin “{expected}”. Cocokkan keduanya.',
  'kategori.efficient':
    'Tertulis “{written}”, padahal capaiannya {capaian} dan penyerapan anggarannya {serapan}: mungkin “{expected}”. Cocokkan angka dan katanya.',
  'kategori.reached': 'Tertulis “{written}”, padahal yang dicapai {value} dan targetnya {target}: “{expected}”.',
  'kategori.spelling': 'Kategori tertulis “{written}”; di skala tertulis “{expected}”.',
  'rounding.truncated': 'Tertulis {written}, dipotong tanpa pembulatan; hasil pembulatannya {expected}.',
  'rounding.near':
    'Tertulis {written}; hasil hitungnya {expected}. Selisihnya satu pada angka terakhir, mungkin karena pembulatan.',
  'rounding.loose':
    'Tertulis {written}; dari angka yang tercetak hasilnya {expected}. Cocok hanya bila angka asalnya juga dibulatkan; periksa angka aslinya.',
  typed:
    'Angka {written} tidak cocok dengan {count} hitungan, yaitu di {places}. Semuanya cocok bila angka ini {expected}.',
  'typed.doubted':
    'Angka {written} tidak cocok dengan hitungan di {places}, dan di luar batasnya atau tidak sesuai dengan kategorinya. Semuanya cocok bila angka ini {expected}.',
  'silang.target': 'Target “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'silang.realisasi': 'Realisasi “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'silang.capaian': 'Capaian “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'silang.targetAkhir': 'Target akhir “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'silang.anggaran': 'Anggaran “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'silang.persenAnggaran':
    'Persentase realisasi anggaran “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'silang.ikm': 'Realisasi IKM tertulis {written}, padahal indeks surveinya di {place} adalah {expected}.',
  'silang.realisasiAnggaran': 'Realisasi anggaran “{name}” tertulis {written}, padahal di {place} tertulis {expected}.',
  'skala.overlap':
    'Rentang “{lower}” ({below}) dan “{higher}” ({above}) tumpang tindih: ada nilai yang termasuk keduanya. Tulis salah satu batasnya dengan “kurang dari”.',
  'skala.skipped':
    'Antara “{lower}” ({below}) dan “{higher}” ({above}) ada nilai yang tidak punya kategori. Sambungkan batasnya.',
  'skala.gap':
    'Nilai pecahan antara “{lower}” ({below}) dan “{higher}” ({above}) tidak punya kategori kecuali dibulatkan dahulu. Sebutkan cara membulatkannya, atau sambungkan batasnya.',
  'skala.gaps':
    'Di {count} batas kelas skala ini, seperti antara “{lower}” ({below}) dan “{higher}” ({above}), nilai pecahan tidak punya kategori kecuali dibulatkan dahulu. Sebutkan cara membulatkannya, atau sambungkan batasnya.',
  'skala.top':
    'Kategori tertinggi “{label}” berakhir di {below}, padahal ada capaian {value}. Tulis batasnya terbuka, misalnya “≥ 91”.',
  'skala.number': 'Nilai persepsi tertulis {written}; menurut urutan kelasnya {expected}.',
  'skala.conversion':
    'Nilai interval {written} tidak cocok dengan interval konversi {converted}: {average} × 25 = {product}, bukan {bound}. Cocokkan keduanya dengan Permen PANRB 14/2017.',
  'kalimat.change':
    'Perubahan dalam kalimat ini tidak sama dengan selisih di tabel. Tertulis {written}; {now} − {before} = {expected}.',
  'silang.belanja':
    'Realisasi “{name}” tertulis {written}; {parts} baris belanja kelompok ini (mulai {place}) berjumlah {expected}, padahal anggarannya sama.',
  'cause.roundedWeight': 'Nilai ini muncul bila penimbang dibulatkan menjadi {weight}, bukan tepat 1/{count}.',
  'cause.swapped': 'Target dan realisasi tampaknya tertukar.',
  'cause.otherMethod': 'Nilai ini muncul bila dihitung menurut arah (naik atau turun) atau batas target yang lain.',
  'cause.inverted': 'Pembagiannya tampaknya terbalik.',
  'cause.exchangedTerms': 'Pengurangannya tampaknya terbalik, atau tanda minusnya hilang.',
  'cause.leftOut': '“{name}” tampaknya tidak ikut dijumlahkan.',
  'cause.countedTwice': '“{name}” tampaknya dijumlahkan dua kali.',
  'cause.exchanged': 'Dua angka yang berdampingan tampaknya tertukar.',
  'cause.mistyped': 'Satu angka tampaknya salah ketik.',
  'cause.thousandth': 'Titik ribuannya tampaknya terbaca sebagai koma desimal, jadi angkanya menjadi seperseribu.',
  'cause.outdated':
    'Rumusnya sudah benar, tetapi belum dihitung lagi sejak angkanya berubah. Di Excel tekan F9, lalu simpan.',
  'cause.percentAsNumber': 'Persen tampaknya dipakai sebagai angka biasa (103,03, bukan 1,0303).',
  'cause.otherCell': 'Nilai ini sama dengan {place}; mungkin tersalin dari sana.',
  ...completeness,
  ...direction,
  ...numbers,
  ...sheet,
} as const;

/** The sentences by the ids of their messages. */
export const id: FindingSentences = texts satisfies Filled<typeof texts>;
