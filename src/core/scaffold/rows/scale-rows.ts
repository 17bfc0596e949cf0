/** Rows of the printed scales. */
import type { Scale, ScaleClass } from '../../calc/scales/scale';
import { IKM, IKMMUTU } from '../../calc/scales';
import { fixed, none, type TableRow } from './row';

/** Answers of 1 to 4 become values of 25 to 100. */
const conversion = 25;

function shown(bound: number, decimals: number): string {
  return bound.toFixed(decimals).replace('.', ',');
}

/**
 * The bounds of a class as a new table prints them, without the gap that some printed scales leave below it.
 * @example intervalText({ label: 'Tinggi', lower: 76, lowerInclusive: true, upper: 90, upperInclusive: true }) // '76 – 90'
 */
function intervalText(each: ScaleClass, decimals = 0): string {
  const { lower, upper, lowerInclusive, upperInclusive } = each;
  if (lower === null) return upper === null ? '' : `${upperInclusive ? '≤' : '<'} ${shown(upper, decimals)}`;
  if (upper === null) return `${lowerInclusive ? '≥' : '>'} ${shown(lower, decimals)}`;
  const start = lowerInclusive ? '' : '> ';
  return `${start}${shown(lower, decimals)} – ${upperInclusive ? '' : '< '}${shown(upper, decimals)}`;
}

/** One row per class, from the highest to the lowest. */
export function scaleRows(scale: Scale): TableRow[] {
  return scale.classes.map((each, index) => ({
    total: false,
    content(role) {
      if (role === 'nomor') return fixed(index + 1);
      if (role === 'interval') return fixed(intervalText(each));
      return role === 'kategori' ? fixed(each.label) : none;
    },
  }));
}

/** The scale of the satisfaction index, from the lowest class to the highest (Permen PANRB 14/2017). */
export function surveyScaleRows(): TableRow[] {
  const labels = [...IKM.classes].reverse();
  const letters = [...IKMMUTU.classes].reverse();
  return labels.map((each, index) => ({
    total: false,
    content(role) {
      if (role === 'nilaiPersepsi') return fixed(index + 1);
      if (role === 'intervalUnsur')
        return fixed(`${shown(each.lower! / conversion, 4)} – ${shown(each.upper! / conversion, 4)}`);
      if (role === 'interval') return fixed(`${shown(each.lower!, 2)} – ${shown(each.upper!, 2)}`);
      if (role === 'mutu') return fixed(letters[index]!.label);
      return role === 'kategori' ? fixed(each.label) : none;
    },
  }));
}
