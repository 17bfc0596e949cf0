/** Relations that more than one kind of table states. */
import { capaianAlternatives, comparisonAlternatives } from '../relations/capaian-methods';
import { numberOfPart } from '../tables/part-of-year';
import type { Quantity } from '../tables/quantity';
import { joinedLevels, levelsOfHeading } from '../tables/table';
import type { Equation, Relation } from '../tables/relation';
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
  ofIndicator: true,
  alternatives: capaianAlternatives,
};

/** What no direction is computed by for sure. */
const comparison = { ofIndicator: true, alternatives: comparisonAlternatives };

/** Capaian = realisasi ÷ target, for an indicator where less is better (2 × target − realisasi) ÷ target. */
export const capaianRatio = ratio({ ...capaianSpec, overZeroIsWrong: true });

/** The same of a part of a year, or of a part of the Renstra, in which nothing may be asked of an indicator. */
export function capaianOfPart(result: string, numerator: string, denominator: string): Relation {
  return ratio({ ...capaianSpec, result, numerator, denominator });
}

/** The same in a table about one indicator alone. */
export const capaianOfOneIndicator = ratio({ ...capaianSpec, overZeroIsWrong: true, ofOneIndicator: true });

/** Tingkat kemajuan = realisasi to date ÷ target at the end of the Renstra. */
export const kemajuanRatio = kemajuanOf('kemajuan', 'realisasi');

/** The same under another heading, or of what is only expected to be reached. */
export function kemajuanOf(result: string, numerator: string): Relation {
  return ratio({ ...comparison, rule: 'kemajuan', result, numerator, denominator: 'targetAkhir' });
}

/** Realisasi against the standard of others. */
export const pembandingRatio = ratio({
  ...comparison,
  rule: 'pembanding',
  result: 'pembanding',
  numerator: 'realisasi',
  denominator: 'standar',
  carried: true,
});

/** The kategori names the class of the capaian. */
export const kategoriLabel = label({ result: 'kategori', of: 'capaian' });

/** A row called Rata-rata states the mean of the capaian above it. */
export const capaianMean = meanAbove('capaian');

/** A row called Kategori, Mutu or Predikat names the classes of the index above it. */
export const labelsBelow = labelBelow({ name: 'indikator', numbers: ['target', 'realisasi', 'targetAkhir'] });

/** Share of the budget used = realisasi ÷ anggaran. */
export const serapanRatio = serapan('persenAnggaran', 'anggaran');

/** The same of a part of a year, where the money of that part stands beside it. @param denominator what it is a share of */
export function serapanOfPart(denominator: string): Relation {
  const relation = serapan('persenTriwulan', denominator);
  const partOf = ({ column: { heading } }: Quantity): string =>
    `${numberOfPart(heading)} ${joinedLevels(levelsOfHeading(heading).slice(0, -1))}`;
  const isOfOnePart = ({ result, operands: [realisasi] }: Equation): boolean => partOf(realisasi!) === partOf(result);
  return { ...relation, bind: (values) => relation.bind(values).filter(isOfOnePart) };
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
export const moneySum = sumOfChildren('anggaran', 'realisasiAnggaran', 'sisa');
