/** How rows of means are called. */
import { wordsOf } from './words';

const meanName = /^rata\s*-?\s*rata\b/i;
/** What else the name of such a row says; any other word makes it an indicator: "Rata-rata lama sekolah". */
const wordsOfMean =
  /^(?:rata|capaian|kinerja|indikator|utama|iku|sasaran|tujuan|strategis|program|kegiatan|sub|total|jumlah|seluruh|keseluruhan|persentase|tingkat|kecamatan|tahun|ini|dan|per|[0-9]+|[ivx]+|[a-e])$/;

/** True for a name that begins like that of a mean, an indicator as "Rata-rata lama sekolah" among them. */
export function soundsLikeMean(name: string): boolean {
  return meanName.test(name);
}

/** True for a name that speaks of a mean anywhere: "Jumlah/Rata-rata". */
export function mentionsMean(name: string): boolean {
  return /\b(?:rata\s*-?\s*rata|rerata)\b/i.test(name);
}

/** True for the name of a row with a mean: "Rata-rata capaian", not "Rata-rata lama sekolah". */
export function isMeanName(name: string): boolean {
  return soundsLikeMean(name) && wordsOf(name).every((word) => wordsOfMean.test(word));
}
