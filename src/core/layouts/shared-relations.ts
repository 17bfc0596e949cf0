/** Relations that more than one kind of table states. */
import { capaianAlternatives } from '../relations/capaian-methods';
import { difference } from '../relations/difference';
import { meanAbove } from '../relations/mean-above';
import { label } from '../relations/label';
import { labelBelow } from '../relations/label-below';
import { ratio } from '../relations/ratio';
import { sumOfChildren } from '../relations/sum-of-children';

/** Capaian = realisasi ÷ target (menurut praktik; for indicators where more is better). */
export const capaianRatio = ratio({
  rule: 'capaian',
  result: 'capaian',
  numerator: 'realisasi',
  denominator: 'target',
  overZero: 'wrong',
  alternatives: capaianAlternatives,
});
/** Tingkat kemajuan = realisasi to date ÷ target at the end of the Renstra. */
export const kemajuanRatio = ratio({
  rule: 'kemajuan',
  result: 'kemajuan',
  numerator: 'realisasi',
  denominator: 'targetAkhir',
});
/** The kategori names the class of the capaian. */
export const kategoriLabel = label({ rule: 'kategori', result: 'kategori', of: 'capaian' });
/** A row called Rata-rata states the mean of the capaian above it. */
export const capaianMean = meanAbove({ rule: 'capaian', column: 'capaian' });
/** A row called Kategori, Mutu or Predikat names the classes of the index above it. */
export const labelsBelow = labelBelow({ name: 'indikator', numbers: ['target', 'realisasi', 'targetAkhir'] });
/** Share of the budget used = realisasi ÷ anggaran. */
export const serapanRatio = ratio({
  rule: 'persen-anggaran',
  result: 'persenAnggaran',
  numerator: 'realisasiAnggaran',
  denominator: 'anggaran',
});
/** Sisa = anggaran − realisasi. */
export const sisaDifference = difference({
  rule: 'sisa',
  result: 'sisa',
  minuend: 'anggaran',
  subtrahend: 'realisasiAnggaran',
});
/** Money adds up from sub kegiatan to kegiatan, programme and total. */
export const moneySum = sumOfChildren({ rule: 'jumlah', columns: ['anggaran', 'realisasiAnggaran', 'sisa'] });
