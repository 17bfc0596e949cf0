/** The rules behind the findings, in Indonesian. */
import type { RuleTexts } from './rule-texts';

/** The rules in Indonesian. */
export const id: RuleTexts = {
  capaian: {
    title: 'capaian = realisasi ÷ target',
    text: 'Makin tinggi makin baik: realisasi ÷ target. Makin rendah makin baik: (2 × target − realisasi) ÷ target. Target nol atau N/A tidak punya capaian.',
    source: 'Permen PANRB 53/2014; cara menghitung menurut praktik',
    advice: 'Cocokkan target dan realisasi dengan sumbernya, lalu tulis ulang angka yang keliru.',
  },
  'persen-anggaran': {
    title: 'persentase = realisasi ÷ anggaran',
    text: 'Persentase realisasi anggaran adalah realisasi dibagi anggaran di baris yang sama.',
    source: 'Permen PANRB 53/2014, III.B',
    advice: 'Cocokkan anggaran dan realisasi dengan laporan keuangan, lalu tulis ulang angka yang keliru.',
  },
  kemajuan: {
    title: 'tingkat kemajuan = realisasi ÷ target akhir',
    text: 'Realisasi sampai tahun ini dibandingkan dengan target akhir Renstra.',
    source: 'Permen PANRB 53/2014, III.A.3',
    advice: 'Cocokkan target akhir dengan Renstra, lalu tulis ulang angka yang keliru.',
  },
  pembanding: {
    title: 'persentase = realisasi ÷ standar',
    text: 'Realisasi dibandingkan dengan standar nasional atau provinsi bila ada.',
    source: 'Permen PANRB 53/2014, III.A.4',
    advice: 'Cocokkan angka standarnya dengan sumbernya, lalu tulis ulang angka yang keliru.',
  },
  sampel: {
    title: 'sampel minimal survei',
    text: 'Jumlah responden yang diperlukan dihitung dari jumlah pengguna layanan dengan rumus Krejcie–Morgan.',
    source: 'Permen PANRB 14/2017',
    advice: 'Hitung ulang dari jumlah pengguna layanan.',
  },
  sisa: {
    title: 'sisa = anggaran − realisasi',
    text: 'Sisa adalah selisih dua angka di baris yang sama.',
    source: 'menurut praktik',
    advice: 'Hitung ulang selisihnya dari angka di baris yang sama.',
  },
  hitungan: {
    title: 'angka = hitungan dari kolom lain',
    text: 'Angka di kolom ini dihitung dari kolom lain di baris yang sama, misalnya bobot × nilai ÷ 100.',
    source: 'menurut praktik',
    advice: 'Hitung ulang dari angka di baris yang sama, atau betulkan angka yang dihitung.',
  },
  perubahan: {
    title: 'naik/turun = realisasi − realisasi tahun sebelumnya',
    text: 'Kenaikan atau penurunan adalah selisih realisasi dua tahun.',
    source: 'menurut praktik',
    advice: 'Kurangkan realisasi tahun sebelumnya dari realisasi tahun terakhir.',
  },
  jumlah: {
    title: 'jumlah rincian = induk',
    text: 'Jumlah sub kegiatan sama dengan kegiatannya, jumlah kegiatan sama dengan programnya, dan jumlah program sama dengan baris jumlah; begitu pula jumlah ke samping.',
    source: 'menurut praktik',
    advice: 'Cocokkan rincian dan jumlahnya dengan dokumen anggaran, lalu tulis ulang angka yang keliru.',
  },
  ikm: {
    title: 'IKM = rata-rata unsur × penimbang × 25',
    text: 'Penimbang tiap unsur tepat 1 dibagi jumlah unsur. Nilai konversi satu unsur adalah rata-ratanya × 25.',
    source: 'Permen PANRB 14/2017',
    advice: 'Hitung ulang dari jawaban responden, misalnya dengan fungsi IKM di tab Rumus.',
  },
  efisiensi: {
    title: 'efisiensi = (anggaran × capaian − realisasi) ÷ (anggaran × capaian)',
    text: 'Capaian dipakai sebagai pecahan (103,03% = 1,0303). Cara lain yang juga dipakai: capaian − serapan.',
    source: 'rumus menurut praktik; analisis efisiensi diminta Permen PANRB 53/2014, III.A.6',
    advice: 'Hitung ulang, misalnya dengan fungsi EFISIENSI di tab Rumus.',
  },
  kategori: {
    title: 'kategori menurut skala',
    text: 'Nilai dibulatkan menurut ketelitian skalanya, lalu dicari kategorinya. Skala yang tercetak di buku kerja didahulukan.',
    source: 'Permendagri 86/2017 untuk capaian, Permen PANRB 14/2017 untuk IKM',
    advice: 'Samakan kategorinya dengan skala yang dipakai laporan.',
  },
  silang: {
    title: 'angka yang sama di semua tabel',
    text: 'Target, realisasi, capaian, dan anggaran satu indikator atau program harus sama di semua tabel laporan.',
    source: 'Permen PANRB 53/2014 (reviu)',
    advice: 'Tentukan tabel mana yang benar, lalu samakan angkanya.',
  },
  kalimat: {
    title: 'angka dalam kalimat sama dengan tabelnya',
    text: 'Target, realisasi, capaian, dan kenaikan yang dikutip dalam kalimat, untuk indikator yang disebut namanya, sama dengan tabelnya.',
    source: 'Permen PANRB 53/2014 (reviu)',
    advice: 'Cocokkan kalimat dan tabelnya dengan data aslinya, lalu betulkan yang keliru.',
  },
  skala: {
    title: 'kategori skala bersambung',
    text: 'Setiap nilai termasuk tepat satu kategori: tidak ada kategori yang tumpang tindih dan tidak ada celah.',
    source: 'menurut praktik',
    advice: 'Perbaiki batas kategori di tabel skala.',
  },
  rentang: {
    title: 'angka di dalam rentang yang mungkin',
    text: 'Jawaban survei 1–4, nilai konversi 25–100, bobot komponen tetap, bagian dari seluruhnya 0–100%.',
    source: 'Permen PANRB 14/2017 dan 88/2021',
    advice: 'Cocokkan angkanya dengan sumbernya, lalu tulis ulang.',
  },
  kelengkapan: {
    title: 'isi yang harus ada di laporan',
    text: 'Bab III menunjukkan target dan realisasi, perbandingan antartahun, kemajuan Renstra, standar nasional, analisis, efisiensi, program penunjang, dan realisasi anggaran.',
    source: 'Permen PANRB 53/2014, III.A dan III.B',
    advice: 'Isi atau tambahkan yang belum ada; lembar yang belum ada dapat dibuat di tab Isi.',
  },
  angka: {
    title: 'angka tertulis sebagai angka',
    text: 'Rumus hanya menghitung sel yang berisi angka; titik dan koma mengikuti cara Indonesia.',
    source: 'menurut praktik',
    advice: 'Tulis ulang angkanya dengan koma desimal, tanpa spasi di tengahnya.',
  },
  satuan: {
    title: 'satu satuan dalam satu kolom',
    text: 'Dalam satu kolom, persentase ditulis dengan satu cara.',
    source: 'menurut praktik',
    advice: 'Samakan cara menulisnya di seluruh kolom.',
  },
  galat: {
    title: 'tidak ada nilai galat',
    text: 'Sel yang berisi #DIV/0!, #REF!, dan sejenisnya tidak terbaca di laporan tercetak.',
    source: 'menurut praktik',
    advice: 'Buka selnya dan perbaiki rumusnya.',
  },
  rumus: {
    title: 'rumus sejalan dengan kolomnya',
    text: 'Sel-sel satu kolom dihitung dengan rumus yang sama dan tidak mengambil angka dari berkas lain.',
    source: 'menurut praktik',
    advice: 'Buka selnya dan samakan rumusnya dengan sel di atas atau di bawahnya.',
  },
  kolom: {
    title: 'arti kolom',
    text: 'Tiap kolom dibaca menurut judulnya; bila angkanya membantah judul itu, menurut angkanya.',
    source: 'menurut praktik',
    advice: 'Samakan judul kolom dengan isinya.',
  },
  tabel: {
    title: 'tabel yang dikenali',
    text: 'Tabel dikenali dari judul kolomnya. Yang tidak dikenali tidak diperiksa.',
    source: 'menurut praktik',
    advice: 'Bila ini tabel laporan, samakan judul kolomnya dengan lembar standar. Bila bukan, abaikan.',
  },
  tersembunyi: {
    title: 'tidak ada angka tersembunyi',
    text: 'Baris dan lembar tersembunyi ikut dihitung, tetapi tidak terlihat oleh pembaca.',
    source: 'menurut praktik',
    advice: 'Tampilkan baris atau lembarnya, atau hapus bila tidak dipakai.',
  },
};
