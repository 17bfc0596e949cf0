/** Which unsur of the satisfaction survey a text speaks of (Permen PANRB 14/2017). */

/** By words that tell each unsur from the others; the first that fits counts ("Pengaduan, Sarana dan Masukan" is met). */
const unsur: readonly (readonly [string, RegExp])[] = [
  ['pengaduan', /pengaduan|\bsaran\b|masukan/i],
  ['persyaratan', /persyaratan|\bsyarat/i],
  ['prosedur', /prosedur|mekanisme/i],
  ['waktu', /\bwaktu\b|kecepatan/i],
  ['biaya', /\bbiaya\b|\btarif\b/i],
  ['produk', /\bproduk\b|spesifikasi/i],
  ['kompetensi', /kompetensi|kemampuan/i],
  ['perilaku', /perilaku|kesopanan|keramahan/i],
  ['sarana', /sarana|prasarana/i],
];

/**
 * The unsur that a text names, or null when it names none.
 * @example unsurNamed('Tabel 3.9 Unsur Waktu Pelayanan') // 'waktu'
 */
export function unsurNamed(text: string): string | null {
  return unsur.find(([, words]) => words.test(text))?.[0] ?? null;
}
