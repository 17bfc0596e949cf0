/** Relations that more than one kind of table states. */
import { capaianAlternatives, comparisonAlternatives } from '../relations/capaian-methods';
import type { Relation } from '../tables/relation';
import { difference } from '../relations/difference';
import { meanAbove } from '../relations/mean-above';
import { label } from '../relations/label';
import { labelBelow } from '../relations/label-below';
import { ratio } from '../relations/ratio';
import type { RatioSpec } from '../relations/ratio-rows';
import { sumOfChildren } from '../relations/sum-of-children';

const capaianSpec: RatioSpec = {
  rule: 'capaian',
  result: 'capaian',
  numerator: 'realisasi',
  denominator: 'target',
  overZero: 'wrong',
  ofIndicator: true,
  alternatives: capaianAlternatives,
};

/** Capaian = realisasi ÷ target, for an indicator where less is better (2 × target − realisasi) ÷ target. */
export const capaianRatio = ratio(capaianSpec);

/** The same of a part of a year, in which nothing may be asked of an indicator. */
export function capaianOfPart(result: string, numerator: string, denominator: string): Relation {
  return ratio({ ...capaianSpec, result, numerator, denominator, overZero: 'ignored' });
}

/** The same in a table about one indicator alone. */
export const capaianOfOneIndicator = ratio({ ...capaianSpec, ofOneIndicator: true });

/** Tingkat kemajuan = realisasi to date ÷ target at the end of the Renstra. */
export const kemajuanRatio = kemajuan('kemajuan');

/** The same under the heading of a capaian, in a table about the progress alone. */
export const kemajuanLainRatio = kemajuan('kemajuanLain');

function kemajuan(result: string): Relation {
  return ratio({
    rule: 'kemajuan',
    result,
    numerator: 'realisasi',
    denominator: 'targetAkhir',
    ofIndicator: true,
    alternatives: comparisonAlternatives,
  });
}

/** Realisasi against the standard of others. */
export const pembandingRatio = ratio({
  rule: 'pembanding',
  result: 'pembanding',
  numerator: 'realisasi',
  denominator: 'standar',
  carried: true,
  ofIndicator: true,
  alternatives: comparisonAlternatives,
});

/** The kategori names the class of the capaian. */
export const kategoriLabel = label({ result: 'kategori', of: 'capaian' });

/** A row called Rata-rata states the mean of the capaian above it. */
export const capaianMean = meanAbove('capaian');

/** A row called Kategori, Mutu or Predikat names the classes of the index above it. */
export const labelsBelow = labelBelow({ name: 'indikator', numbers: ['target', 'realisasi', 'targetAkhir'] });

/** Share of the budget used = realisasi ÷ anggaran. */
export const serapanRatio = serapan('persenAnggaran', 'anggaran');

/** The same of a part of a year. @param denominator what it is a share of */
export function serapanOfPart(denominator: string): Relation {
  return serapan('persenTriwulan', denominator);
}

function serapan(result: string, denominator: string): Relation {
  return ratio({ rule: 'persen-anggaran', result, numerator: 'realisasiAnggaran', denominator });
}

/** Sisa = anggaran − realisasi. */
export const sisaDifference = difference({
  result: 'sisa',
  minuend: 'anggaran',
  subtrahend: 'realisasiAnggaran',
});

/** Money adds up from sub kegiatan to kegiatan, programme and total. */
export const moneySum = moneySumOf('anggaran', 'realisasiAnggaran', 'sisa');

/** The same for other columns of money. */
export function moneySumOf(...columns: string[]): Relation {
  return sumOfChildren(...columns);
}
