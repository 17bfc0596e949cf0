/** Whether more or less of an indicator is better: what is written about it, and what its name suggests. */
import type { Direction } from '../calc/capaian';

/** "makin rendah makin baik", "semakin cepat semakin baik": what is said of the realisasi, with the direction it means. */
const more = String.raw`(?:se)?makin|lebih|lower|higher`;
const downWords = String.raw`rendah|kecil|sedikit|turun|menurun|cepat|singkat|pendek|low\w*`;
const upWords = String.raw`tinggi|besar|banyak|naik|meningkat|lama|high\w*`;
const saysDown = new RegExp(
  String.raw`\b(?:${more})\s+(?:${downWords})\b.{0,25}\b(?:baik|bagus|better)\b|\blower\s+is\s+better\b`,
  'i',
);
const saysUp = new RegExp(
  String.raw`\b(?:${more})\s+(?:${upWords})\b.{0,25}\b(?:baik|bagus|better)\b|\bhigher\s+is\s+better\b`,
  'i',
);

/** "Indikator negatif" beside an indicator or in brackets behind its name, "indikator bersifat positif"; no sentence about them. */
const [isNegative, isPositive] = ['negatif', 'positif'].map(
  (sort) => new RegExp(String.raw`(?:^\W*|\()\s*indikator\s+(?:bersifat\s+)?${sort}\s*(?:[).,;:]|$)`, 'i'),
) as [RegExp, RegExp];

/** What stands in a column that is about the direction alone: Arah, Polaritas, Sifat or Jenis Indikator. */
const down =
  /^(?:turun|menurun|penurunan|negatif|negative|minimi[sz]e|minimi[sz]asi|minimalkan|minimal|minimum|min|rendah|terendah|↓|-)$/i;
const up =
  /^(?:naik|meningkat|kenaikan|peningkatan|positif|positive|maximi[sz]e|maksimi[sz]e|maksimi[sz]asi|maksimalkan|maksimal|maximum|maksimum|max|maks|tinggi|tertinggi|↑|\+)$/i;

/**
 * The direction that a text says in so many words; null where it says none, or both.
 * @example saidDirection('Angka kematian ibu (makin rendah makin baik)') // 'turun'
 */
export function saidDirection(text: string): Direction | null {
  if (!/baik|bagus|better|indikator/i.test(text)) return null;
  const says = (sentence: RegExp, sort: RegExp): boolean => sentence.test(text) || sort.test(text);
  const [isDown, isUp] = [says(saysDown, isNegative), says(saysUp, isPositive)];
  return isDown === isUp ? null : isDown ? 'turun' : 'naik';
}

/**
 * The direction that stands in a column about it; null for a blank and for anything else ("stabil").
 * @example readDirection('Minimize') // 'turun'
 * @example readDirection('Makin tinggi makin baik') // 'naik'
 */
export function readDirection(text: string): Direction | null {
  const word = text.trim().replace(/^(?:polaritas|indikator|sifat|arah)\s+/i, '');
  if (down.test(word)) return 'turun';
  return up.test(word) ? 'naik' : saidDirection(text);
}

/** Names of indicators where less is better, menurut praktik. */
const lessIsBetter = anyOf(
  'kemiskinan|penduduk miskin|pengangguran|ketimpangan|gini|inflasi|rawan pangan|kerawanan|genangan|permukiman kumuh|kawasan kumuh',
  '(?:^|tingkat |intensitas |jumlah |total |volume |beban |kadar )emisi',
  'stunting|tengkes|gizi buruk|kesakitan|prevalensi|nosokomial|pasien lari|lari pasien',
  'kematian|death rate|mortalitas|fatalitas|meninggal|kecelakaan|laka lantas|kejadian|kasus|kebakaran',
  '(?:indeks|tingkat|skor) risiko|kriminalitas|tindak pidana|pelanggaran|residivis|konflik|gangguan|perceraian|putus sekolah|buta aksara',
  'keluhan|pengaduan|temuan|tunggakan|sisa perkara|keterlambatan|kehilangan air',
  'unmet need|total fertility rate|tfr|perkawinan anak|pernikahan dini|kekerasan|pekerja anak|drop\\s*-?\\s*out|backlog',
);

/** What takes time, where less is better unless it is a share of those who were in time. */
const times = anyOf(
  'waktu tunggu|waktu tanggap|waktu respons?|lama waktu|lamanya waktu|waktu rata\\s*-?\\s*rata|rata\\s*-?\\s*rata waktu',
  'waktu (?:pe)?layanan|waktu penerbitan|waktu proses|respon(?:se)? time',
);

/** "Persentase waktu tunggu ≤ 60 menit", "Tingkat waktu tanggap (response time rate)": how many were in time. */
const shareInTime = /^\W*(?:persentase|prosentase|presentase|persen|cakupan|tingkat|%)/i;

/** Words that say that time was kept, or saved: there more is better again. */
const inTime = anyOf('tepat|ketepatan|sesuai|kesesuaian|pengurangan|penurunan|menurunnya|berkurangnya|time rate');

/** Words that say such things were dealt with, were counted as done, or are other ones: there more is better again. */
const dealtWith = anyOf(
  'ditindaklanjuti|ditindak lanjuti|tindak lanjut|tindaklanjut|diselesaikan|terselesaikan|penyelesaian|selesai',
  'ditangani|tertangani|penanganan|penanggulangan|ditanggulangi|pencegahan|dicegah|tercegah',
  'pengurangan|penurunan|menurunnya|berkurangnya|bebas|tepat|ketepatan|sesuai|kesesuaian|tertib',
  'menganggarkan|melaksanakan|menerapkan|mendukung|konvergensi|intervensi|rembuk|penemuan|deteksi|skrining|pengungkapan',
  'terungkap|diungkap|pengelolaan|pendampingan|didampingi|pembinaan|dibina|pemberdayaan|diberdayakan|bantuan|penerima',
  'menerima|mendapat|mendapatkan|memperoleh|tertagih|penagihan|pencairan|terbayar|terlayani|dilayani|kontrasepsi|peserta kb|time rate',
  'memiliki|pulih|dipulihkan|dilindungi|anti|ramah anak|layak anak|di bawah|sosialisasi|penyuluhan|satgas|gugus tugas|forum',
  'dokumen|publikasi|kajian|analisis|rapat|koordinasi|rumah aman',
  'layanan (?:(?:bagi|terhadap|untuk) )?(?:perempuan |anak )?korban|tata\\s*laksana',
);

/** Before these words the thing was not dealt with: less is better after all. */
const notYet = /\b(?:belum|tidak|tanpa)\b/i;

/** Any of some words, which stand apart by bars. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${words.join('|')})\b`, 'i');
}

/**
 * True for a name that says that less is better; it is a guess, menurut praktik.
 * @example soundsLowerIsBetter('Jumlah temuan yang belum selesai ditindaklanjuti') // true
 * @example soundsLowerIsBetter('Persentase pengaduan yang diselesaikan') // false
 */
export function soundsLowerIsBetter(name: string): boolean {
  if (saidDirection(name) !== null) return saidDirection(name) === 'turun';
  if (times.test(name) && !shareInTime.test(name) && !inTime.test(name)) return true;
  return lessIsBetter.test(name) && (!dealtWith.test(name) || notYet.test(name));
}
