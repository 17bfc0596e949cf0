/** Relations that more than one kind of table states. */
import { capaianAlternatives } from '../relations/capaian-methods';
import { difference } from '../relations/difference';
import { label } from '../relations/label';
import { ratio } from '../relations/ratio';
import { sumOfChildren } from '../relations/sum-of-children';

export const capaianRatio = ratio({
  rule: 'capaian',
  result: 'capaian',
  numerator: 'realisasi',
  denominator: 'target',
  overZero: 'wrong',
  alternatives: capaianAlternatives,
});
export const kategoriLabel = label({ rule: 'kategori', result: 'kategori', of: 'capaian' });
export const serapanRatio = ratio({
  rule: 'persen-anggaran',
  result: 'persenAnggaran',
  numerator: 'realisasiAnggaran',
  denominator: 'anggaran',
});
export const sisaDifference = difference({
  rule: 'sisa',
  result: 'sisa',
  minuend: 'anggaran',
  subtrahend: 'realisasiAnggaran',
});
export const moneySum = sumOfChildren({ rule: 'jumlah', columns: ['anggaran', 'realisasiAnggaran', 'sisa'] });
