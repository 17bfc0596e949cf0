/** Rows that name nothing of their own. */

const annotation =
  /^(?:(?:kategori|predikat|kriteria|mutu)(?: (?:mutu|pelayanan|kinerja|capaian|kematangan|nilai|penilaian|ikm|skm|sakip|unit|layanan)){0,3}|kinerja unit (?:pelayanan|layanan)|rata\s*-?\s*rata(?: (?:capaian|kinerja|sasaran|tujuan|indikator|nilai)){0,3}|keterangan|status|capaian(?: kinerja)?)\s*[:.]?\s*(?:\(?%\)?)?$/i;

/** True for rows that say something about the row above, its kategori or predikat; they name no indicator. */
export function isAnnotation(name: string): boolean {
  return annotation.test(name.trim());
}

const comparison = /\b(?:target|standar|lalu|sebelumnya|selisih|kenaikan|penurunan)\b/i;

/** True for the name of a row with what an index is compared with: "Target IKM", "Nilai IKM Tahun Lalu", "Kenaikan IKM". */
export function isComparison(name: string): boolean {
  return comparison.test(name);
}
