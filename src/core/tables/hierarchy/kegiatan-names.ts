/** The levels of rows without numbers, by the names that the nomenclature gives the kegiatan of a kecamatan. */
import type { RowLabel } from './explicit-levels';

/**
 * How the kegiatan of every office, and those of a kecamatan, begin.
 *
 * Sumber: Permendagri 90/2019 with its updates (Kepmendagri 050-5889/2021), urusan 7.01.
 */
const kegiatan = new RegExp(
  `^(?:${[
    'perencanaan,? penganggaran',
    'administrasi (?:keuangan|kepegawaian|umum|barang milik|pendapatan)',
    '(?:pengadaan|pemeliharaan) barang milik daerah penunjang',
    'penyediaan jasa penunjang',
    'koordinasi penyelenggaraan kegiatan',
    'penyelenggaraan urusan pemerintahan yang tidak',
    'penyelenggaraan urusan pemerintahan umum sesuai',
    'koordinasi pemeliharaan prasarana',
    'pelaksanaan urusan pemerintahan yang dilimpahkan',
    'koordinasi kegiatan pemberdayaan',
    'pemberdayaan (?:kelurahan|lembaga kemasyarakatan tingkat)',
    'koordinasi (?:upaya penyelenggaraan|penerapan dan penegakan)',
    'fasilitasi,? rekomendasi',
  ].join('|')})`,
  'i',
);

/** How a sasaran is numbered above programmes that are 1, 2, 3. */
const romanOrLetter = /^(?:[IVX]+|[A-Z])[.)]?$/;
const sasaran = /^(?:sasaran|tujuan|meningkat|terwujud|tercipta|optimal|menurun)/i;

/**
 * The depth of every row: 0 for a sasaran above its programmes, 1 programme, 2 kegiatan, 3 what stands below one; null
 * where some row below a programme is none of them.
 *
 * @param shown the depths that the rows show themselves, null where they do not
 */
export function levelsByKegiatan(labels: readonly RowLabel[], shown: readonly (number | null)[]): number[] | null {
  const depths: number[] = [];
  let above = '';
  for (let item = 0; item < labels.length; item++) {
    const { number, name } = labels[item]!;
    const last = depths.at(-1) ?? 0;
    let depth = shown[item] ?? null;
    // A sub kegiatan may be called as its kegiatan is.
    if (depth === null && kegiatan.test(name) && name !== above) depth = 2;
    if (depth === null && (sasaran.test(name) || romanOrLetter.test(number)) && shown[item + 1] === 1) depth = 0;
    if (depth === null && last >= 2) depth = 3;
    if (depth === null || depth > last + 1) return null;
    depths.push(depth);
    above = name;
  }
  return depths;
}
